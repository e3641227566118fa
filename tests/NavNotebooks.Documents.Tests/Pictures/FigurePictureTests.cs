using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Tests.Pictures;

public sealed class FigurePictureTests
{
    private static readonly string Digest = FigureDigest.Of(Sample.Figure)!;

    [Fact]
    public void A_picture_tells_its_figure_what_drew_it_and_its_size()
    {
        var picture = FigurePicture.TryRead(Sample.Svg)!;
        Assert.Equal((Digest, "plotly.js 1", 720, 300), (picture.Figure, picture.DrawnBy, picture.Width, picture.Height));
        Assert.Equal(Sample.Svg, picture.Svg);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<path d=\"M0 0h9\" onclick=\"alert(1)\" />")]
    [InlineData("<path d=\"M0 0h9\" style=\"fill:url(https://example.org/a)\" />")]
    [InlineData("<path d=\"M0 0h9\" fill=\"url(https://example.org/a#b)\" />")]
    [InlineData("<path d=\"M0 0h9\" fill=\"url(#a) url(https://example.org/a)\" />")]
    [InlineData("<path d=\"M0 0h9\" fill=\"u\\72l(https://example.org/a#b)\" />")]
    [InlineData("<a href=\"javascript:alert(1)\"><text>x</text></a>")]
    [InlineData("<image href=\"https://example.org/a.png\" />")]
    [InlineData("<image href=\"data:image/svg+xml;base64,PHN2Zz4=\" />")]
    [InlineData("<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>")]
    [InlineData("<style>@import url(https://example.org/a.css)</style>")]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\" />")]
    [InlineData("<use href=\"#a\" />")]
    [InlineData("<path xmlns:x=\"urn:x\" x:d=\"M0 0h9\" />")]
    public void A_picture_with_what_could_run_or_be_fetched_is_none(string inside) => Assert.Null(FigurePicture.TryRead(Sample.Picture(Digest, inside)));

    [Fact]
    public void A_picture_may_ask_for_its_own_patterns_and_hold_pixels() =>
        Assert.NotNull(FigurePicture.TryRead(Sample.Picture(Digest, "<path d=\"M0 0h9\" fill=\"url(#f-0)\" /><image href=\"data:image/png;base64,AAAA\" />")));

    [Fact]
    public void Entities_are_not_looked_into() =>
        Assert.Null(FigurePicture.TryRead("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + Sample.Svg));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<svg ")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"300\"></svg>")]
    [InlineData("<svg width=\"720\" height=\"300\"></svg>")]
    public void What_is_no_picture_of_ours_is_none(string? svg) => Assert.Null(FigurePicture.TryRead(svg));
}
