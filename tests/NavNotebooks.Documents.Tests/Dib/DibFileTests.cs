using NavNotebooks.Documents.Dib;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Dib;

public sealed class DibFileTests
{
    private const string AllLanguages = """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":["cs"],"name":"csharp"},{"name":"sql-Offices","languageName":"T-SQL"}]},"title":"Kontor"}

        #!markdown

        # Offices

        Text of two paragraphs.

        #!csharp

        #!time
        var x = 1;

        x

        #!fsharp

        let y = 2

        #!sql-Offices

        select 1

        #!raw

        for a converter

        """;

    [Fact]
    public void A_file_comes_back_byte_for_byte() =>
        Assert.Equal(AllLanguages, DibFile.ToText(DibFile.Parse(AllLanguages, "all.dib")));

    [Fact]
    public void A_file_comes_back_byte_for_byte_by_way_of_ipynb()
    {
        var json = NotebookFile.ToText(DibFile.Parse(AllLanguages, "all.dib"));
        Assert.Equal(AllLanguages, DibFile.ToText(NotebookFile.Parse(json, "all.ipynb")));
    }

    [Fact]
    public void Windows_line_ends_come_back_and_are_line_feeds_within()
    {
        var windows = AllLanguages.Replace("\n", "\r\n", StringComparison.Ordinal);
        var notebook = DibFile.Parse(windows, "all.dib");
        Assert.Equal("# Offices\n\nText of two paragraphs.", notebook.Cells[0].Source);
        Assert.Equal(windows, DibFile.ToText(NotebookFile.Parse(NotebookFile.ToText(notebook), "all.ipynb")));
    }

    [Fact]
    public void Cells_have_the_kinds_and_languages_of_their_choosers()
    {
        var notebook = DibFile.Parse(AllLanguages, "all.dib");
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Code, CellKind.Raw], notebook.Cells.Select(cell => cell.Kind));
        Assert.Equal([null, null, "fsharp", "sql-offices", null], notebook.Cells.Select(cell => cell.Language));
    }

    [Theory]
    [InlineData("#!c#", "csharp")]
    [InlineData("#!C#", "csharp")]
    [InlineData("#!cs", "csharp")]
    [InlineData("#!f#", "fsharp")]
    [InlineData("#!powershell", "pwsh")]
    [InlineData("#!js", "javascript")]
    [InlineData("#!html  ", "html")]
    public void Other_names_of_a_language_mean_it(string chooser, string language)
    {
        var notebook = DibFile.Parse($"{chooser}\n1", "a.dib");
        Assert.Equal(language, Assert.Single(notebook.Cells).Language ?? notebook.Language);
    }

    [Theory]
    [InlineData("#!time")]
    [InlineData("#!who")]
    [InlineData("#!import other.dib")]
    [InlineData("#!value --name x")]
    [InlineData("#! csharp")]
    [InlineData("#!csharp --help")]
    [InlineData(" #!fsharp")]
    public void A_magic_command_belongs_to_its_cell(string line)
    {
        var cell = Assert.Single(DibFile.Parse($"#!csharp\n\n{line}\n\n1 + 1\n", "a.dib").Cells);
        Assert.Equal($"{line}\n\n1 + 1", cell.Source);
    }

    [Fact]
    public void Text_before_any_chooser_is_of_the_default_language()
    {
        Assert.Null(Assert.Single(DibFile.Parse("1 + 1", "a.dib").Cells).Language);
        var notebook = DibFile.Parse("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}}\n#!fsharp\n1", "a.dib");
        Assert.Equal(("fsharp", ".net-fsharp"), (notebook.Language, notebook.KernelName));
        Assert.Null(Assert.Single(notebook.Cells).Language);
    }

    [Fact]
    public void A_connected_kernel_begins_cells_from_then_on()
    {
        var notebook = DibFile.Parse("#!wpf\n1\n#!connect named-pipe --kernel-name wpf --pipe-name p\n#!wpf\n2", "a.dib");
        Assert.Equal(["#!wpf\n1\n#!connect named-pipe --kernel-name wpf --pipe-name p", "2"], notebook.Cells.Select(cell => cell.Source));
        Assert.Equal("wpf", notebook.Cells[1].Language);
    }

    [Fact]
    public void Empty_lines_at_the_ends_and_cells_without_text_are_no_part_of_the_notebook()
    {
        var notebook = DibFile.Parse("\n\n#!csharp\n\n\n  \n1\n\n\n#!fsharp\n\n#!markdown\n", "a.dib");
        Assert.Equal("  \n1", Assert.Single(notebook.Cells).Source);
        Assert.Empty(DibFile.Parse("", "empty.dib").Cells);
    }

    [Fact]
    public void Ids_follow_from_the_text_and_not_from_the_place()
    {
        var first = DibFile.Parse("#!csharp\n1\n#!csharp\n2\n#!csharp\n1", "a.dib").Cells.Select(cell => cell.Id!).ToArray();
        var moved = DibFile.Parse("#!markdown\nx\n#!csharp\n2\n#!csharp\n1", "a.dib").Cells.Select(cell => cell.Id!).ToArray();
        Assert.Equal(3, first.Distinct().Count());
        Assert.Equal([first[1], first[0]], moved[1..]);
    }

    [Theory]
    [InlineData("#!meta\n\n{\"a\": }\n", 3, 7, "is not valid JSON")]
    [InlineData("#!meta\n[1]\n", 2, 1, "is not an object")]
    [InlineData("#!meta\n#!csharp\n1", 2, 1, "is not valid JSON")]
    public void A_fault_in_the_metadata_is_told_by_line_and_column(string text, int line, int column, string problem)
    {
        var error = Assert.Throws<NotebookFormatException>(() => DibFile.Parse(text, "broken.dib"));
        Assert.Equal((line, column), (error.Line, error.Column));
        Assert.StartsWith($"broken.dib, line {line}, column {column}: What follows #!meta {problem}.", error.Message, StringComparison.Ordinal);
        Assert.Contains("Mend it, or take #!meta and its text out", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_begins_with_its_own_language_is_written_as_one_of_it()
    {
        var notebook = Notebook.Empty.WithCells([Cell.Code("a", "#!html\n<b>x</b>"), Cell.Code("b", "1")]);
        Assert.Equal("#!html\n\n<b>x</b>\n\n#!csharp\n\n1\n", DibFile.ToText(notebook));
    }

    [Fact]
    public void A_language_that_readers_would_not_know_is_listed()
    {
        var notebook = DibFile.Parse("#!connect x --kernel-name wpf\n#!wpf\n2", "a.dib");
        var again = DibFile.Parse(DibFile.ToText(notebook.WithCells([notebook.Cells[1]])), "b.dib");
        Assert.Equal("wpf", Assert.Single(again.Cells).Language);
    }

    [Fact]
    public void What_a_file_cannot_say_is_named()
    {
        var code = Cell.Code("a", "1\n").WithOutputs([new StreamOutput("stdout", "1")]).WithTags("parameters", "slow");
        var fence = Cell.Markdown("b", "```\n#!csharp\n```").WithMetadata(JsonFields.Parse("""{"collapsed": true}"""));
        var lost = DibFile.LeftOut(Notebook.Empty.WithCells([code, fence, Cell.Code("c", "")]));
        Assert.Equal(
            [
                "outputs (cell 1)",
                "tags (cell 1: parameters, slow)",
                "other metadata (cell 2: collapsed)",
                "cells without text (cell 3)",
                "empty lines at a cell's ends (cell 1)",
                "that it is one cell, for a line in it begins another (cell 2: #!csharp)",
                "the cells' own ids",
            ],
            lost);
    }

    [Fact]
    public void Nothing_is_lost_of_what_was_read_from_such_a_file() => Assert.Empty(DibFile.LeftOut(DibFile.Parse(AllLanguages, "all.dib")));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Files_of_every_shape_come_to_rest_after_one_reading(int hundred)
    {
        string[] pieces = ["#!csharp", "#!markdown", "#!wpf", "#!time", "#!md", "", "", " ", "x", "#!raw", "#!c#", "\ud83d", "#!connect a --kernel-name wpf", "#!fsharp", "# Title", "\ta\r"];
        for (var seed = 100 * hundred; seed < 100 * (hundred + 1); seed++)
        {
            var random = new Random(seed);
            var text = string.Join('\n', Enumerable.Range(0, random.Next(20)).Select(_ => pieces[random.Next(pieces.Length)]));
            var read = DibFile.Parse(text, "any.dib");
            var written = DibFile.ToText(read);
            var again = DibFile.Parse(written, "any.dib");
            Assert.Equal(written, DibFile.ToText(again));
            Assert.Equal(read.Cells.Select(Told), again.Cells.Select(Told));
        }
    }

    private static (CellKind Kind, string? Language, string Source) Told(Cell cell) => (cell.Kind, cell.Language, cell.Source);
}
