using System.Text.Json;
using NavNotebooks.Display;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class PlotlyRendererTests
{
    private const string Figure =
        """{"data":[{"name":"</script><script>alert(1)</script><!--","y":[1.0]}],"layout":{"title":{"text":"Upper hand<br><sup>per cent & more</sup>"},"height":300}}""";

    private static readonly MimeBundle Bundle = new MimeBundle("plain").With(MimeTypes.Html, "<table><tr><td>1</td></tr></table>").With(MimeTypes.Plotly, Figure);

    [Fact]
    public void The_data_come_through_whole_and_nothing_breaks_out()
    {
        var page = Rendered.Result(Bundle);
        var script = Assert.Single(page.QuerySelectorAll("script"));
        Assert.Equal("application/json", script.GetAttribute("type"));
        using var expected = JsonDocument.Parse(Figure);
        using var actual = JsonDocument.Parse(script.TextContent);
        Assert.True(JsonElement.DeepEquals(expected.RootElement, actual.RootElement));
    }

    [Fact]
    public void A_line_separator_in_a_label_stays_what_it_is()
    {
        const string Separated = "{\"data\":[{\"name\":\"a\u2028b\u0085c\"}],\"layout\":{}}";
        Assert.Equal(Separated, Rendered.Result(new MimeBundle("plain").With(MimeTypes.Plotly, Separated)).QuerySelector("script")!.TextContent);
    }

    [Fact]
    public void A_figure_is_a_picture_with_its_title_as_label_and_its_height_kept_free()
    {
        var figure = Rendered.Result(Bundle).QuerySelector(".nav-figure")!;
        Assert.Equal("img", figure.GetAttribute("role"));
        Assert.Equal("Upper hand per cent & more", figure.GetAttribute("aria-label"));
        Assert.Equal("min-height:300px", figure.GetAttribute("style"));
        Assert.NotNull(figure.Owner!.GetElementById(figure.GetAttribute("data-figure")!));
    }

    [Fact]
    public void A_figure_that_describes_itself_is_labelled_with_its_description()
    {
        const string Described = """{"data":[],"layout":{"title":{"text":"Upper hand"},"meta":{"description":"Upper hand. Mayors, 2019."}}}""";
        var figure = Rendered.Result(new MimeBundle("plain").With(MimeTypes.Plotly, Described)).QuerySelector(".nav-figure")!;
        Assert.Equal("Upper hand. Mayors, 2019.", figure.GetAttribute("aria-label"));
    }

    [Fact]
    public void Without_a_picture_the_table_twin_stands_open()
    {
        var twin = Rendered.Result(Bundle).QuerySelector("details.nav-twin")!;
        Assert.True(twin.HasAttribute("open"));
        Assert.Equal("1", twin.QuerySelector("table td")!.TextContent);
    }

    [Fact]
    public void Without_HTML_the_plain_text_is_the_twin() =>
        Assert.Equal("plain", Rendered.Result(new MimeBundle("plain").With(MimeTypes.Plotly, Figure)).QuerySelector(".nav-twin pre")!.TextContent);

    [Fact]
    public void What_is_not_a_figure_falls_to_the_next_representation() =>
        Assert.Empty(Rendered.Result(Bundle.With(MimeTypes.Plotly, "not json")).QuerySelectorAll(".nav-figure"));
}
