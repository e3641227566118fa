using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Magics;

public sealed class MagicCommandTests
{
    private const string Known =
        "Known are #!about, #!csharp, #!help, #!html, #!import, #!javascript, #!lsmagic, #!markdown, #!mermaid, #!time, #!who, #!whos.";

    [Fact]
    public async Task An_unknown_command_is_named_with_those_known()
    {
        var result = await CellRuns.RunAloneAsync("1\n#!tme\n2");
        Assert.Equal("CompilationError", result.Failure!.Name);
        Assert.Equal("(2,1): error NAV0001: The magic command #!tme is not known. Did you mean #!time? " + Known, result.Failure.Message);
        Assert.Single(result.Outputs);
    }

    [Theory]
    [InlineData("#!fsharp", "runs F#", "Write it in C#")]
    [InlineData("#!pwsh", "runs PowerShell", "Write it in C#")]
    [InlineData("#!powershell", "runs PowerShell", "Write it in C#")]
    [InlineData("#!sql", "asks a database", "ask the values themselves")]
    [InlineData("#!kql", "asks Kusto", "HttpClient")]
    [InlineData("#!http", "sends an HTTP request", "HttpClient")]
    [InlineData("#!value --name x", "keeps a text under a name", "Declare a variable")]
    [InlineData("#!share --from fsharp x", "shares a variable between languages", "leave the line out")]
    [InlineData("#!set --name x --value @csharp:y", "sets a variable of another language", "Assign it in C#")]
    [InlineData("#!connect jupyter", "connects another kernel or a database", "Use a library")]
    [InlineData("#!fsi", "runs F#", "Write it in C#")]
    public async Task What_other_engines_have_is_refused_with_its_line_and_what_to_do(string line, string what, string instead)
    {
        var result = await CellRuns.RunAloneAsync("// before\n" + line + "\nlet x = 1");
        Assert.Equal("CompilationError", result.Failure!.Name);
        Assert.StartsWith($"(2,1): error NAV0005: {line.Split(' ')[0]} {what}, which is not supported here. ", result.Failure.Message, StringComparison.Ordinal);
        Assert.Contains(instead, result.Failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', result.Failure.Message);
    }

    [Fact]
    public async Task Who_names_the_variables_of_all_cells()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12; string name = \"Horten\"; int Twice(int a) => a * 2; class Office { }");
        await session.RunAsync("1 + 1");
        Assert.Equal("name\nstaff", Shown(await session.RunAsync("#!who")));
        Assert.Equal("later\nname\nstaff", Shown(await session.RunAsync("var later = 1;\n#!who")));
    }

    [Fact]
    public async Task Whos_shows_types_and_values_on_short_lines()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12;");
        await session.RunAsync(
            """
            double staff = 1.5; string none = null; var list = new List<int> { 1, 2 }; var text = new string('x', 100) + "\nsecond";
            var query = list.Select(i => i / 0);
            """);
        var rows = Shown(await session.RunAsync("#!whos")).Split('\n')[3..].Select(row => string.Join(" | ", row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
        Assert.Equal(
            [
                "list | List<Int32> | [ 1, 2 ]",
                "none | String | null",
                "query | IEnumerable<Int32> | (not read)",
                "staff | Double | 1.5",
                $"text | String | {new string('x', 80)}…",
            ],
            rows);
    }

    [Fact]
    public async Task Lsmagic_lists_every_command_that_an_error_offers()
    {
        var text = Shown(await CellRuns.RunAloneAsync("#!lsmagic"));
        Assert.All(Known["Known are ".Length..^1].Split(", "), name => Assert.Contains("\n" + name + " ", "\n" + text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task About_tells_the_version_and_the_runtime()
    {
        var text = Shown(await CellRuns.RunAloneAsync("#!about"));
        Assert.Contains("NavNotebooks", text, StringComparison.Ordinal);
        Assert.Contains(".NET 10.", text, StringComparison.Ordinal);
        Assert.Matches(@"version +\d+\.\d+\.\d+\n", text);
    }

    [Theory]
    [InlineData("#!time -h", "#!time\n  Tells how long the code of the cell took.")]
    [InlineData("#!csharp --help", "#!csharp\n  The lines that follow are C#.\n  Also: #!c#")]
    [InlineData("#!import -h", "#!import FILE\n  Runs a .cs")]
    public async Task Every_command_tells_how_it_is_used(string source, string expected) =>
        Assert.StartsWith(expected, Shown(await CellRuns.RunAloneAsync(source)), StringComparison.Ordinal);

    [Theory]
    [InlineData("#!help Math.Sqrt", "Math.Sqrt(")]
    [InlineData("Math.Sqrt?", "Math.Sqrt(")]
    [InlineData("?staff", "staff")]
    [InlineData("#!help Dictionary", "Dictionary")]
    public async Task A_name_is_explained_in_the_pager(string source, string expected)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12;");
        var events = new List<CellEvent>();
        var result = await session.ExecuteAsync(new CellRequest(source) { OnEvent = events.Add }, TestContext.Current.CancellationToken);
        Assert.Null(result.Failure);
        Assert.Contains(expected, Assert.IsType<PageShown>(Assert.Single(events)).Data.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_means_nothing_is_an_error_with_what_to_give()
    {
        var result = await CellRuns.RunAloneAsync("#!help nothing.at.all");
        Assert.Equal(
            "(1,1): error NAV0007: Nothing is known of nothing.at.all. Give the name of a variable, a type or a member: #!help Math.Sqrt.",
            result.Failure?.Message);
    }

    [Theory]
    [InlineData("#!markdown # Title", "#!markdown takes nothing after its name, but \"#\" stands there. Write #!markdown on a line of its own; #!markdown -h tells more.")]
    [InlineData("#!import", "#!import needs to be told more. Write #!import FILE on a line of its own; #!import -h tells more.")]
    public async Task A_command_that_is_not_used_rightly_says_how_it_is(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal("(1,1): error NAV0006: " + expected, result.Failure?.Message);
    }

    [Fact]
    public async Task Time_is_told_at_the_end_of_the_cell()
    {
        var result = await CellRuns.RunAloneAsync("1\n#!time\n#!markdown\ntext");
        Assert.Equal(3, result.Outputs.Length);
        Assert.Matches(@"^Wall time: \d+ ms$", ((DisplayDataOutput)result.Outputs[2]).Data.PlainText);
    }

    private static string Shown(CellResult result)
    {
        Assert.Null(result.Failure);
        return Assert.IsType<DisplayDataOutput>(result.Outputs[^1]).Data.PlainText;
    }
}
