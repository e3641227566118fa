using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Showing;

public sealed class ShownResultTests
{
    private const string Share = """
        using NavNotebooks.Display;
        sealed class Share : IJudgement
        {
            public static int Times;
            public int Judged => 1;
            public MimeBundle Display(DisplayContext context)
            {
                Times++;
                return new MimeBundle(context.Language.In("61.2 %", "61,2 %")).With(MimeTypes.Html, context.Language.In("<b>61.2 %</b>", "<b>61,2 %</b>"));
            }
        }

        """;

    private static readonly SessionOptions Both = new() { SecondDisplay = new DisplayContext(Language.Bokmål) };

    [Fact]
    public async Task A_result_carries_its_translation_beside_it()
    {
        var data = Result(await RunAsync(Share + "new Share()"));
        Assert.Equal(("61.2 %", "61,2 %"), (data.PlainText, data.Translation?.PlainText));
        Assert.Equal("<b>61,2 %</b>", data.Translation?[MimeTypes.Html]);
    }

    [Fact]
    public async Task One_language_is_shown_once()
    {
        var result = await CellRuns.RunAloneAsync(Share + "display(new Share());\nShare.Times");
        Assert.Null(((DisplayDataOutput)result.Outputs[0]).Data.Translation);
        Assert.Equal("1", result.ResultText());
    }

    [Fact]
    public async Task What_a_result_judges_is_counted_once() => Assert.Equal(1, (await RunAsync(Share + "new Share()")).Judged);

    [Fact]
    public async Task Every_display_of_a_cell_and_every_update_is_translated()
    {
        using var session = new Session(Both);
        var first = await session.RunAsync(Share + "var shown = display(new Share()); Console.WriteLine(\"between\"); display(1); new Share()");
        Assert.Equal(
            ["61,2 %", "", "", "61,2 %"],
            first.Outputs.Select(output => output switch
            {
                DisplayDataOutput display => display.Data.Translation?.PlainText ?? "",
                ExecuteResultOutput shown => shown.Data.Translation?.PlainText ?? "",
                _ => "",
            }));
        var update = Assert.Single((await session.RunAsync("shown.Update(new Share());")).Updated);
        Assert.Equal("61,2 %", update.Data.Translation?.PlainText);
    }

    [Theory]
    [InlineData("new[] { new Share() }", "[ 61,2 % ]")]
    [InlineData("new List<object> { 1, new { Share = new Share() } }", null)]
    [InlineData("new[] { new { Share = new Share() } }", "anonymous[]\nShare\n------\n61,2 %")]
    public async Task A_collection_or_object_is_translated_with_what_it_holds(string expression, string? expected) =>
        Assert.Equal(expected, Result(await RunAsync(Share + expression)).Translation?.PlainText);

    [Fact]
    public async Task The_properties_of_an_object_are_translated() =>
        Assert.Contains("61,2 %", Result(await RunAsync(Share + "new { Share = new Share() }")).Translation?[MimeTypes.Html], StringComparison.Ordinal);

    [Theory]
    [InlineData("\"61.2\"")]
    [InlineData("61.2")]
    [InlineData("new { Share = 61.2 }")]
    [InlineData("new Table(\"caption\", [\"a\"], [[\"1.5\"]], [])")]
    public async Task What_knows_no_language_has_no_translation(string expression) => Assert.Null(Result(await RunAsync(Share + expression)).Translation);

    [Fact]
    public async Task A_sequence_that_is_computed_while_it_is_read_is_read_once()
    {
        var result = await RunAsync(Share + "var read = 0;\ndisplay(Enumerable.Range(0, 1).Select(_ => { read++; return (IDisplayable)new Share(); }));\nread");
        Assert.Equal("1", result.ResultText());
    }

    [Fact]
    public async Task A_formatter_is_asked_once()
    {
        var result = await RunAsync(Share + "var asked = 0;\nFormatter.Register<Share>(share => { asked++; return \"formatted\"; });\ndisplay(new Share());\nasked");
        Assert.Null(((DisplayDataOutput)result.Outputs[0]).Data.Translation);
        Assert.Equal("1", result.ResultText());
    }

    [Fact]
    public async Task A_translation_is_never_written()
    {
        var result = await RunAsync(Share + "new Share()");
        var notebook = Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs(result.Outputs)]);
        Assert.DoesNotContain("61,2", NotebookFile.ToText(notebook), StringComparison.Ordinal);
    }

    private static async Task<CellResult> RunAsync(string source)
    {
        using var session = new Session(Both);
        return await session.RunAsync(source);
    }

    private static MimeBundle Result(CellResult result) => Assert.IsType<ExecuteResultOutput>(result.Outputs[^1]).Data;
}
