using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Tests.Pictures;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class StillHtmlTests
{
    private static readonly MimeBundle Pictured = Sample.Result.With(MimeTypes.Svg, Sample.Svg).With(MimeTypes.Html, "<table><tr><td>1</td></tr></table>");

    [Fact]
    public void A_picture_is_shown_with_its_size_and_what_it_shows_in_words()
    {
        var still = Rendered.Result(Pictured).QuerySelector("img.nav-still")!;
        Assert.Equal("Shares. Mayors, 2019 < 2020.", still.GetAttribute("alt"));
        Assert.Equal(("720", "300"), (still.GetAttribute("width"), still.GetAttribute("height")));
        Assert.Equal(Sample.Svg, Encoding.UTF8.GetString(Convert.FromBase64String(still.GetAttribute("src")!.Split(',')[1])));
    }

    [Fact]
    public void A_site_has_pictures_as_files_that_pages_link_to()
    {
        var notebook = Sample.Notebook(Pictured);
        var body = NotebookHtml.Render(notebook, new RenderOptions { PicturePrefix = "pictures/21-" });
        var file = Assert.Single(body.Pictures);
        Assert.Equal(("pictures/21-figure-1.svg", Sample.Svg), (file.Href, file.Svg));
        var page = Rendered.Page(body.Html);
        Assert.Equal("pictures/21-figure-1.svg", page.QuerySelector("img.nav-still[loading=lazy]")!.GetAttribute("src"));
        Assert.Equal("pictures/21-figure-1.svg", page.QuerySelector(".nav-figure-tools a[download]")!.GetAttribute("href"));
    }

    [Fact]
    public void Below_a_picture_the_table_is_folded() => Assert.False(Rendered.Result(Pictured).QuerySelector(".nav-twin")!.HasAttribute("open"));

    [Theory]
    [InlineData("<svg onload='alert(1)'/>")]
    [InlineData("another figure's")]
    public void A_picture_of_another_figure_or_none_of_ours_leaves_a_note(string svg)
    {
        var other = svg[0] == '<' ? svg : Sample.Picture(new string('0', 64), "");
        var page = Rendered.Result(Sample.Result.With(MimeTypes.Svg, other));
        Assert.Null(page.QuerySelector("img"));
        Assert.Contains("no picture of this figure", page.QuerySelector(".nav-missing-note")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Shares. Mayors, 2019 < 2020.", page.QuerySelector(".nav-figure")!.GetAttribute("aria-label"));
        Assert.True(page.QuerySelector(".nav-twin")!.HasAttribute("open"));
    }
}
