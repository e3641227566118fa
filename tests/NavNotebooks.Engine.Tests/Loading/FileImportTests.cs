using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Loading;

public sealed class FileImportTests : IDisposable
{
    private readonly LoadingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("#load \"numbers.csx\"\nTwice(seven)")]
    [InlineData("#!import numbers.csx\nTwice(seven)")]
    [InlineData("#!import \"numbers.csx\"\nTwice(seven)")]
    public async Task What_a_script_declares_is_there_for_the_cell_and_those_after_it(string cell)
    {
        folder.With("numbers.csx", "#!/usr/bin/env dotnet-script\nvar seven = 7;\nint Twice(int number) => 2 * number;");
        using var session = folder.Session();
        Assert.Equal("14", (await session.RunAsync(cell)).ResultText());
        Assert.Equal("7", (await session.RunAsync("seven")).ResultText());
    }

    [Fact]
    public async Task Code_before_and_after_an_import_runs_before_and_after_it()
    {
        folder.With("next.csx", "log.Add(\"file\");");
        using var session = folder.Session();
        var result = await session.RunAsync("var log = new List<string> { \"before\" };\n#!import next.csx\nlog.Add(\"after\");\nstring.Join(\" \", log)");
        Assert.Equal("before file after", result.ResultText());
    }

    [Fact]
    public async Task Paths_start_from_the_file_that_names_them()
    {
        folder.With("lib/outer.csx", "#load \"inner/deep.csx\"").With("lib/inner/deep.csx", "#load \"../sibling.cs\"\nvar deep = sibling + 1;").With("lib/sibling.cs", "var sibling = 1;");
        using var session = folder.Session();
        Assert.Equal("2", (await session.RunAsync("#load \"lib/outer.csx\"\ndeep")).ResultText());
    }

    [Fact]
    public async Task Naming_a_file_twice_runs_it_twice()
    {
        folder.With("count.csx", "count++;");
        using var session = folder.Session();
        Assert.Equal("2", (await session.RunAsync("var count = 0;\n#!import count.csx\n#!import count.csx\ncount")).ResultText());
    }

    [Fact]
    public async Task The_code_cells_of_a_notebook_are_run_and_its_Markdown_is_shown()
    {
        var cells = new[] { Cell.Markdown("a", "# Kontor"), Cell.Code("b", "var a = 1;\na"), Cell.Code("c", "throw new Exception();").WithTags("skip-execution"), Cell.Code("d", "var b = a + 1;") };
        NotebookFile.Write(Notebook.Empty.WithCells(cells), folder.PathOf("other.ipynb"));
        using var session = folder.Session();
        var result = await session.RunAsync("#!import other.ipynb\nb");
        Assert.Equal(["# Kontor", "1"], result.Outputs.OfType<DisplayDataOutput>().Select(output => output.Data.PlainText));
        Assert.Equal("2", result.ResultText());
    }

    [Fact]
    public async Task A_dib_file_is_run_cell_by_cell()
    {
        folder.With("other.dib", "#!csharp\n\nvar x = 1;\n\n#!html\n\n<b>x</b>\n\n#!csharp\n\nx++;\n");
        using var session = folder.Session();
        var result = await session.RunAsync("#!import other.dib\nx");
        Assert.Equal(("2", "<b>x</b>"), (result.ResultText(), result.Outputs.OfType<DisplayDataOutput>().Single().Data["text/html"]));
    }

    [Fact]
    public async Task A_cell_of_another_language_is_named_with_its_place()
    {
        folder.With("other.dib", "#!csharp\n\nvar x = 1;\n\n#!fsharp\n\nlet y = 1\n");
        using var session = folder.Session();
        var result = await session.RunAsync("1\n#!import other.dib");
        Assert.Equal((CellStatus.Failed, 2), (result.Status, result.Failure!.Line));
        Assert.StartsWith("other.dib, cell 2(1,1): error NAV0005: #!fsharp runs F#", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_namespaces_is_compiled_apart_and_its_types_are_there()
    {
        folder.With("Office.cs", "namespace Offices;\npublic sealed record Office(string Name, List<int> Years);");
        using var session = folder.Session();
        Assert.Equal("Nord", (await session.RunAsync("#load \"Office.cs\"\nusing Offices;\nvar office = new Office(\"Nord\", [2011]);\noffice.Name")).ResultText());
        Assert.Equal("Sør", (await session.RunAsync("#load \"Office.cs\"\nnew Office(\"Sør\", []).Name")).ResultText());
        folder.With("Office.cs", "namespace Offices;\npublic sealed record Office(string Name, int Staff);");
        Assert.StartsWith("Office.cs(1,1): error NAV0015: The file has changed since it was loaded", (await session.RunAsync("#load \"Office.cs\"")).Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_a_file_with_namespaces_names_it_with_its_line()
    {
        folder.With("Office.cs", "namespace Offices;\npublic class Office {\n int a = missing; }");
        using var session = folder.Session();
        var result = await session.RunAsync("#load \"Office.cs\"");
        Assert.Equal("Office.cs(3,10): error CS0103: The name 'missing' does not exist in the current context", result.Failure!.Message);
    }

    [Fact]
    public async Task A_compiler_error_names_the_file_and_its_line()
    {
        folder.With("lib/wrong.csx", "var x = 1;\nvar y = x + missing;");
        using var session = folder.Session();
        var result = await session.RunAsync("// a cell\n#load \"lib/wrong.csx\"");
        Assert.Equal(2, result.Failure!.Line);
        Assert.Equal("lib/wrong.csx(2,13): error CS0103: The name 'missing' does not exist in the current context", result.Failure.Message);
    }

    [Fact]
    public async Task An_exception_names_the_file_and_its_line()
    {
        folder.With("throws.csx", "var x = 0;\n\nvar y = 1 / x;");
        using var session = folder.Session();
        var result = await session.RunAsync("#load \"throws.csx\"");
        Assert.EndsWith("(throws.csx, line 3)", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains("   at throws.csx, line 3", Assert.IsType<ErrorOutput>(result.Outputs[^1]).Traceback);
    }

    [Fact]
    public async Task Files_that_run_each_other_are_refused_with_the_circle()
    {
        folder.With("a.csx", "#load \"b.csx\"").With("b.csx", "var b = 1;\n#load \"a.csx\"");
        using var session = folder.Session();
        var result = await session.RunAsync("#load \"a.csx\"");
        Assert.Equal(
            "b.csx(2,1): error NAV0008: The file \"a.csx\" is being run already, and would run itself without end: a.csx → b.csx → a.csx. Take one of these lines out.",
            result.Failure!.Message);
    }

    [Theory]
    [InlineData("#load \"halpers.csx\"", "There is no file \"halpers.csx\". Did you mean helpers.csx? A relative path starts from the notebook's directory.")]
    [InlineData("#load \"outer.csx\"", "There is no file \"gone.csx\". A relative path starts from the directory of outer.csx.")]
    [InlineData("#!import notes.txt", "The file \"notes.txt\" is of a kind that cannot be run here. Name one that ends in .cs, .csx, .dib, .html, .ipynb, .js, .md.")]
    [InlineData("#!import broken.ipynb", "The file \"broken.ipynb\" cannot be read.")]
    public async Task What_cannot_be_run_is_told_with_what_to_do(string cell, string message)
    {
        folder.With("helpers.csx", "").With("outer.csx", "#load \"gone.csx\"").With("notes.txt", "").With("broken.ipynb", "{");
        using var session = folder.Session();
        var result = await session.RunAsync(cell);
        Assert.Equal((CellStatus.Failed, 1), (result.Status, result.Failure!.Line));
        Assert.Contains(message, result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_has_run_before_an_error_stays()
    {
        folder.With("half.csx", "var kept = 1;\n#load \"gone.csx\"");
        using var session = folder.Session();
        await session.RunAsync("#load \"half.csx\"");
        Assert.Equal("1", (await session.RunAsync("kept")).ResultText());
    }

    [Fact]
    public async Task The_time_limit_is_for_the_cell_with_all_its_files()
    {
        folder.With("slow.csx", "while (true) {}");
        using var session = folder.Session();
        var result = await session.RunAsync("1\n#load \"slow.csx\"", timeoutSeconds: 0.3);
        Assert.Equal(CellStatus.TimedOut, result.Status);
    }
}
