using System.Xml.Linq;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Pictures.Cleaning;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Tests.Pictures.Cleaning;

public sealed class PictureCleanerTests
{
    private static readonly FigureToDraw Figure = new("""{"layout":{"title":{"text":"Shares"},"meta":{"description":"Shares, 2019."}}}""", new string('a', 64));

    [Fact]
    public void Groups_that_only_move_are_undone_and_what_nobody_sees_is_left_out() => Assert.Equal(
        """<path d="M13 24h5v6h-5z" fill="#0072b2" /><path d="M0 0h3v3h-3zM5 5h3v3h-3z" /><path d="M5 5h3v3h-3z" stroke="#f00" />""",
        Inside("""
            <g class="infolayer" style="opacity: 1;"><g class="empty"/><g transform="translate(10,20)">
            <rect class="bg" x="3" y="4" width="5" height="6" style="stroke-width: 1px; stroke: rgb(0, 0, 0); stroke-opacity: 0; fill: rgb(0, 114, 178); fill-opacity: 1;"/>
            <rect x="0" y="0" width="5" height="6" style="fill: rgb(0, 0, 0); fill-opacity: 0;"/></g></g>
            <path d="M0,0h3v3h-3z"/><path d="M5,5h3v3h-3z" stroke="red" stroke-width="0"/><circle r="0" fill="none"/><path d="M5,5h3v3h-3z" stroke="rgb(255,0,0)"/>
            """));

    [Fact]
    public void Random_names_become_lasting_ones_and_the_same_pattern_is_there_once()
    {
        const string Two = """<defs><g class="patterns"><pattern id="p21ab4c-1" width="8px" height="8.48528px" patternUnits="userSpaceOnUse" patternTransform=""><path d="M0,8L8,0" stroke="rgb(255, 0, 0)"/></pattern><pattern id="p21ab4c-2" width="8px" height="8.48528px" patternUnits="userSpaceOnUse"><path d="M0,8L8,0" stroke="#f00"/></pattern></g><clipPath id="unused"><rect width="1" height="1"/></clipPath></defs><path d="M1,1h5v5z" style="fill: url('#p21ab4c-2');"/><path d="M2,2h5v5z" style="fill: url(&quot;#p21ab4c-1&quot;); stroke: rgb(1,2,3)"/>""";
        var cleaned = Clean(Two);
        Assert.Equal(cleaned, Clean(Two.Replace("21ab4c", "99ffee", StringComparison.Ordinal)));
        Assert.Single(XElement.Parse(cleaned).Descendants(PictureRules.Svg + "pattern"));
        Assert.DoesNotContain("clipPath", cleaned, StringComparison.Ordinal);
        Assert.Contains("id=\"faaaaaa-0\" width=\"8\" height=\"8.49\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_that_look_alike_are_one_outline() => Assert.Equal(
        """<path d="M1 5v9M3 5v9" stroke="#e3e3e3" />""",
        Inside("""<path class="xgrid" transform="translate(1,0)" d="M0,5v9" style="stroke: rgb(227, 227, 227); stroke-width: 1px;"/><path transform="translate(3,0)" d="M0,5v9" style="stroke: rgb(227, 227, 227); stroke-width: 1px;"/>"""));

    [Fact]
    public void Filled_marks_with_an_edge_stay_apart_as_each_covers_the_one_before() =>
        Assert.Equal(2, XElement.Parse(Clean("""<path d="M1,1h5v5z" fill="#fff" stroke="#000"/><path d="M2,2h5v5z" fill="#fff" stroke="#000"/>""")).Descendants(PictureRules.Svg + "path").Count());

    [Fact]
    public void Lines_of_a_text_stand_at_their_places() => Assert.Equal(
        """<text x="11" y="22" text-anchor="end">One<tspan x="11" y="37">two <tspan font-weight="bold">bold</tspan></tspan></text>""",
        Inside("""
            <g transform="translate(10,20)"><text text-anchor="end" x="1" y="2" style="font-size: 10px; white-space: pre;"><tspan class="line" dy="0em" x="1" y="2">One</tspan><tspan class="line" dy="1.5em" x="1" y="2">two <tspan style="font-weight:bold">bold</tspan></tspan></text></g>
            """));

    [Fact]
    public void A_turned_text_keeps_its_turn() =>
        Assert.Contains("transform=\"translate(5 6)rotate(-90 1 2)\"", Clean("""<g transform="translate(5,6)"><text x="1" y="2" transform="rotate(-90,1,2)">x</text></g>"""), StringComparison.Ordinal);

    [Fact]
    public void A_link_in_a_text_leaves_its_words() =>
        Assert.Contains(">see this<", Clean("""<text x="1" y="2">see <a xlink:href="https://example.org/" xmlns:xlink="http://www.w3.org/1999/xlink">this</a></text>"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<foreignObject/>")]
    [InlineData("<path d=\"M0,0h5v5z\" fill=\"url(https://example.org/a)\"/>")]
    [InlineData("<image href=\"https://example.org/a.png\" width=\"5\" height=\"5\"/>")]
    public void What_no_picture_may_hold_is_refused(string inside) => Assert.Throws<FormatException>(() => Clean(inside));

    [Fact]
    public void A_picture_says_its_figure_and_what_it_shows()
    {
        var picture = FigurePicture.TryRead(Clean("<text x=\"1\" y=\"2\">x</text>"))!;
        Assert.Equal((Figure.Digest, DrawingPage.DrawnBy, 720, 300), (picture.Figure, picture.DrawnBy, picture.Width, picture.Height));
        Assert.Contains("<title>Shares</title><desc>Shares, 2019.</desc>", picture.Svg, StringComparison.Ordinal);
    }

    private static string Clean(string inside) =>
        PictureCleaner.Clean($"<svg class=\"main-svg\" xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"300\" style=\"\" viewBox=\"0 0 720 300\">{inside}</svg>", Figure).Svg;

    private static string Inside(string inside) => Clean(inside).Split("</desc>")[1].Split("</svg>")[0];
}
