using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class OutputHtmlTests
{
    private static readonly MimeBundle Plain = new("plain <b>");

    [Fact]
    public void A_stream_is_shown_without_terminal_sequences() =>
        Assert.Equal("hei\nrød <b>", Rendered.Output(new StreamOutput("stdout", "hei\n\u001b[31mrød\u001b[0m <b>\n")).QuerySelector("pre.nav-stream")!.TextContent);

    [Fact]
    public void The_error_stream_looks_different() =>
        Assert.NotNull(Rendered.Output(new StreamOutput("stderr", "warning")).QuerySelector("pre.nav-stream-error"));

    [Fact]
    public void An_error_tells_its_name_message_and_lines()
    {
        var error = Rendered.Output(new ErrorOutput("UnknownVariable", "no <x>", ["\u001b[31mcell 1\u001b[0m", "line 2"])).QuerySelector(".nav-error")!;
        Assert.Equal("Error: UnknownVariable", error.QuerySelector("strong")!.TextContent);
        Assert.Equal("no <x>", error.QuerySelector(".nav-error-message")!.TextContent);
        Assert.Equal("cell 1\nline 2", error.QuerySelector("pre")!.TextContent);
    }

    [Fact]
    public void Plain_text_is_encoded() => Assert.Equal("plain <b>", Rendered.Result(Plain).QuerySelector("pre.nav-text")!.TextContent);

    [Fact]
    public void HTML_is_preferred_to_pictures_and_pictures_to_text()
    {
        var picture = Plain.With("image/png", "AA\nAA");
        Assert.Equal("data:image/png;base64,AAAA", Rendered.Result(picture).QuerySelector("img")!.GetAttribute("src"));
        var both = Rendered.Result(picture.With(MimeTypes.Html, "<i>rich</i>"));
        Assert.Equal("rich", both.QuerySelector(".nav-output i")!.TextContent);
        Assert.Empty(both.QuerySelectorAll("img"));
    }

    [Fact]
    public void SVG_is_a_picture_in_which_nothing_can_run()
    {
        var page = Rendered.Result(Plain.With(MimeTypes.Svg, "<svg onload='alert(1)'/>"));
        Assert.Empty(page.QuerySelectorAll("svg"));
        Assert.Equal("plain <b>", page.QuerySelector("img")!.GetAttribute("alt"));
    }

    [Fact]
    public void JSON_is_indented() =>
        Assert.Equal("{\n \"a\": 1.0\n}", Rendered.Result(Plain.With("application/json", """{"a":1.0}""")).QuerySelector("pre.nav-text")!.TextContent);

    [Fact]
    public void Markdown_of_a_result_is_rendered() =>
        Assert.Equal("strong", Rendered.Result(Plain.With(MimeTypes.Markdown, "**strong**")).QuerySelector("strong")!.TextContent);

    [Theory]
    [InlineData(MimeTypes.JavaScript, "alert('<b>')")]
    [InlineData(MimeTypes.Mermaid, "graph TD\n  A-->B")]
    public void What_a_page_cannot_run_or_draw_is_shown_as_its_source(string type, string source)
    {
        var page = Rendered.Result(new MimeBundle("").With(type, source).With(MimeTypes.Markdown, "never"));
        Assert.Equal(source, page.QuerySelector("pre.nav-text")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void Outputs_in_bokmål_say_so()
    {
        var notebook = Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs([new DisplayDataOutput(Plain)])]);
        var html = NotebookHtml.Render(notebook, new RenderOptions { Language = Language.Bokmål }).Html;
        Assert.Equal("nb", Rendered.Page(html).QuerySelector(".nav-output")!.GetAttribute("lang"));
    }

    [Fact]
    public void An_output_of_an_unknown_kind_is_named() =>
        Assert.Contains("“strange”", Rendered.Output(new UnknownOutput(JsonFields.Parse("""{"output_type":"strange"}"""))).Body!.TextContent, StringComparison.Ordinal);
}
