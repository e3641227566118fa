using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class OutputTests
{
    [Fact]
    public async Task Console_text_and_displays_come_in_the_order_written()
    {
        var result = await CellRuns.RunAloneAsync(
            "Console.WriteLine(1); Console.Write(2); display(\"x\"); await Task.Run(() => Console.Error.Write(3)); Console.Write(4); 5");
        Assert.Equal(
            ["stdout 1\n2", "display x", "stderr 3", "stdout 4", "result 5"],
            result.Outputs.Select(Describe));
    }

    [Fact]
    public async Task Sessions_that_run_at_the_same_time_keep_their_console_text_apart()
    {
        var runs = Enumerable.Range(0, 4).Select(async number =>
        {
            var result = await CellRuns.RunAloneAsync(
                $"for (var i = 0; i < 50; i++) {{ Console.Write({number}); await Task.Yield(); }}");
            return Assert.IsType<StreamOutput>(Assert.Single(result.Outputs)).Text;
        });
        Assert.Equal(
            Enumerable.Range(0, 4).Select(number => string.Concat(Enumerable.Repeat(number, 50))),
            await Task.WhenAll(runs));
    }

    [Fact]
    public async Task Text_without_end_is_cut()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.RunAsync("while (true) Console.WriteLine(\"again and again\");", timeoutSeconds: 1.5);
        var text = Assert.IsType<StreamOutput>(result.Outputs[0]).Text;
        Assert.InRange(text.Length, 1, 1_000_100);
    }

    [Theory]
    [InlineData("1.5", "1.5")]
    [InlineData("true", "true")]
    [InlineData("\"text\"", "text")]
    [InlineData("'c'", "c")]
    [InlineData("(1, \"b\")", "(1, b)")]
    [InlineData("DayOfWeek.Monday", "Monday")]
    [InlineData("typeof(List<int>)", "List<Int32>")]
    [InlineData("new[] { 1, 2 }", "[ 1, 2 ]")]
    [InlineData("new int[0]", "[ ]")]
    [InlineData("Enumerable.Range(1, 22).ToList()", "[ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 2 more ]")]
    [InlineData("new InvalidOperationException(\"why\")", "InvalidOperationException: why")]
    [InlineData("record P(int A, string B);\nnew P(1, \"b\")", "P { A = 1, B = b }")]
    [InlineData("new Dictionary<string, double> { [\"a\"] = 0.5 }", "Dictionary<String, Double>\nkey  value\n---  -----\na      0.5")]
    [InlineData("new[] { new { Office = \"x\", N = 3 } }", "anonymous[]\nOffice  N\n------  -\nx       3")]
    [InlineData("class C { public int V => throw new NotSupportedException(); }\nnew C()", "C\nproperty                  value\n--------  ---------------------\nV         NotSupportedException")]
    public async Task Any_value_has_plain_text(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText());
    }

    [Fact]
    public async Task Objects_in_a_sequence_are_a_table_of_their_first_twenty()
    {
        var result = await CellRuns.RunAloneAsync("Enumerable.Range(1, 25).Select(i => new { Rank = i }).ToList()");
        var data = Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data;
        Assert.EndsWith("20\n5 more", data.PlainText, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Rank</th>", data[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_that_shows_itself_is_asked_in_the_readers_language()
    {
        using var session = new Session(new SessionOptions { Display = new DisplayContext(Language.Bokmål) });
        var result = await session.RunAsync(
            """
            sealed class Share : IDisplayable
            {
                public MimeBundle Display(DisplayContext context) => new(NumberText.Format(0.5, decimals: 1, context.Language));
            }
            new Share().Display();
            new Share()
            """);
        Assert.Equal(["display 0,5", "result 0,5"], result.Outputs.Select(Describe));
    }

    [Theory]
    [InlineData("#!markdown\n# Title", "text/markdown", "# Title")]
    [InlineData("#!html\n<b>x</b>", "text/html", "<b>x</b>")]
    [InlineData("display(HTML(\"<i>y</i>\"))", "text/html", "<i>y</i>")]
    [InlineData("\"<svg/>\".Display(\"image/svg+xml\")", "image/svg+xml", "<svg/>")]
    public async Task Text_of_another_kind_is_shown_as_that_kind(string source, string mimeType, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, Assert.IsType<DisplayDataOutput>(Assert.Single(result.Outputs)).Data[mimeType]);
    }

    private static string Describe(CellOutput output) => output switch
    {
        StreamOutput stream => stream.Name + " " + stream.Text,
        DisplayDataOutput display => "display " + display.Data.PlainText,
        ExecuteResultOutput result => "result " + result.Data.PlainText,
        _ => output.OutputType,
    };
}
