using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class InBothLanguagesTests
{
    private static readonly RenderOptions Both = Rendered.Options with { InBothLanguages = true, Number = "21" };

    [Fact]
    public void What_says_the_same_stands_once()
    {
        var page = Page(Html("<p>61 of 100</p>", "<p>61 of 100</p>"));
        Assert.Equal("61 of 100", page.QuerySelector(".nav-output p")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".nav-en, .nav-nb"));
    }

    [Fact]
    public void Few_differences_stand_side_by_side_in_one_table()
    {
        var page = Page(Html(Table("Trust", "A sentence that is the same in both languages", "1.5"), Table("Tillit", "A sentence that is the same in both languages", "1,5")));
        Assert.Single(page.QuerySelectorAll("table"));
        Assert.Equal(["1.5"], page.QuerySelectorAll("td e-").Select(part => part.TextContent));
        var other = page.QuerySelector("td n-")!;
        Assert.Equal(("1,5", "nb"), (other.TextContent, other.GetAttribute("lang")));
    }

    [Fact]
    public void Many_differences_make_two_tables_with_one_number_and_one_anchor()
    {
        string Words(char mark) => "<table><caption>x</caption><tr>" + string.Concat(Enumerable.Repeat($"<td>a{mark}b</td>", 40)) + "</tr></table>";
        var page = Page(Html(Words('.'), Words(',')));
        Assert.Equal(["Table 21.1 x", "Tabell 21.1 x"], page.QuerySelectorAll("caption").Select(caption => caption.TextContent));
        Assert.Equal(2, page.GetElementById("table-21-1")!.QuerySelectorAll("table").Length);
        Assert.Equal("nb", page.QuerySelectorAll("table")[1].ParentElement!.GetAttribute("lang"));
    }

    [Fact]
    public void A_difference_in_a_tag_is_shown_with_its_element()
    {
        const string Tile = "<table><tr><td><a href=\"x.html\" class=\"nav-tile\">a long tile that is the same in both of the languages</a> <strong title=\"{0}\">●</strong></td></tr></table>";
        var page = Page(Html(Tile.Replace("{0}", "says", StringComparison.Ordinal), Tile.Replace("{0}", "sier", StringComparison.Ordinal)));
        Assert.Equal(["says", "sier"], page.QuerySelectorAll("strong").Select(mark => mark.GetAttribute("title")));
        Assert.Single(page.QuerySelectorAll("table"));
    }

    [Theory]
    [InlineData("<ul>one</ul>", "<ul>en</ul>")]
    public void Where_text_may_not_stand_whole_elements_stand_side_by_side(string en, string nb) =>
        Assert.Equal(2, Page(Html(en, nb)).QuerySelectorAll(".nav-output > .nav-en, .nav-output > .nav-nb").Length);

    [Fact]
    public void Another_number_of_parts_makes_two_blocks()
    {
        var page = Page(Html("<p>one</p>", "<p>en</p><p>to</p>"));
        Assert.Equal(["one", "ento"], page.QuerySelectorAll(".nav-output > div").Select(block => block.TextContent));
    }

    [Fact]
    public void Plain_text_and_Markdown_are_shown_in_both_and_a_heading_once_in_the_contents()
    {
        var text = new MimeBundle("1.5").WithTranslation(new MimeBundle("1,5"));
        Assert.Equal(["1.5", "1,5"], Page(text).QuerySelectorAll("pre.nav-text").Select(pre => pre.TextContent));
        var markdown = new MimeBundle("").With(MimeTypes.Markdown, "## Trust").WithTranslation(new MimeBundle("").With(MimeTypes.Markdown, "## Tillit"));
        Assert.Equal("Trust", Assert.Single(Body(markdown).Headings).Text);
    }

    [Fact]
    public void A_figure_has_its_data_once_and_the_words_of_the_other_language_as_a_patch()
    {
        var page = Page(Figure("""{"data":[{"name":"Mayors","y":[1,2,3,4,5,6,7,8,9]}],"layout":{"title":{"text":"Trust","font":{"size":16}}}}""", """{"data":[{"name":"Ordførere","y":[1,2,3,4,5,6,7,8,9]}],"layout":{"title":{"text":"Tillit","font":{"size":16}}}}"""));
        var drawings = page.QuerySelectorAll(".nav-figure");
        Assert.Equal(["Trust", "Tillit"], drawings.Select(drawing => drawing.GetAttribute("aria-label")));
        Assert.Equal(drawings[0].GetAttribute("data-figure"), drawings[1].GetAttribute("data-figure"));
        using var patch = JsonDocument.Parse(page.GetElementById(drawings[1].GetAttribute("data-patch")!)!.TextContent);
        using var expected = JsonDocument.Parse("""{"data":{"0":{"name":["Ordførere"]}},"layout":{"title":{"text":["Tillit"]}}}""");
        Assert.True(JsonElement.DeepEquals(expected.RootElement, patch.RootElement), patch.RootElement.GetRawText());
        Assert.Equal("Figure 21.1Figur 21.1", Assert.Single(page.QuerySelectorAll("figcaption")).TextContent);
    }

    [Fact]
    public void A_figure_that_is_the_same_is_drawn_once() =>
        Assert.Single(Page(Figure("""{"data":[],"layout":{}}""", """{"data":[],"layout":{}}""")).QuerySelectorAll(".nav-figure"));

    [Fact]
    public void Ids_are_unique_and_exhibits_are_counted_once()
    {
        var body = Body(
            Figure("""{"data":[],"layout":{"title":"Trust"}}""", """{"data":[],"layout":{"title":"Tillit"}}"""),
            Html(Table("Trust", "a", "1.5"), Table("Tillit", "b", "1,5")));
        Assert.Equal([("figure-21-1", "Trust", "Tillit"), ("table-21-1", "Trust", "Tillit")], body.Exhibits.Select(exhibit => (exhibit.Id, exhibit.Caption, exhibit.CaptionInBokmål)));
        var ids = Rendered.Page(body.Html).QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Equal(1, body.FigureCount);
    }

    [Fact]
    public void A_page_in_one_language_shows_no_translation()
    {
        var data = Html("<p>1.5</p>", "<p>1,5</p>");
        var page = Rendered.Result(data);
        Assert.DoesNotContain("1,5", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static string Table(string caption, string text, string number) => $"<table><caption>{caption}</caption><tr><th>{text}</th><td>{number}</td></tr></table>";

    private static MimeBundle Html(string en, string nb) => new MimeBundle("en").With(MimeTypes.Html, en).WithTranslation(new MimeBundle("nb").With(MimeTypes.Html, nb));

    private static MimeBundle Figure(string en, string nb) =>
        new MimeBundle("en").With(MimeTypes.Plotly, en).WithTranslation(new MimeBundle("nb").With(MimeTypes.Plotly, nb));

    private static NotebookBody Body(params MimeBundle[] results) => NotebookHtml.Render(
        Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs([.. results.Select(data => new DisplayDataOutput(data))])]), Both);

    private static IHtmlDocument Page(MimeBundle data) => Rendered.Page(Body(data).Html);
}
