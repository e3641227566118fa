using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Documents.Tests.Html;

namespace NavNotebooks.Documents.Tests.Site;

public sealed class ExhibitListTests
{
    private static readonly PageExhibit Figure = new(ExhibitKind.Figure, "21.1", "figure-21-1") { Caption = "Trust & more", CaptionInBokmål = "Tillit og mer" };

    private static readonly PageExhibit Table = new(ExhibitKind.Table, "21.1", "table-21-1")
    {
        Caption = "A caption that goes on for longer than anybody would want to read in a list beside the text",
        CaptionInBokmål = "Kort",
    };

    private static readonly SitePage Page = new("Part 2", "<h1>Part 2</h1><span class=\"nav-en\">a</span><span class=\"nav-nb\" lang=\"nb\">b</span>")
    {
        Contents = [new(2, "a", "A"), new(2, "b", "B")],
        Exhibits = [Figure, Table],
    };

    [Fact]
    public void Figures_and_tables_are_listed_below_the_contents_with_their_numbers()
    {
        var links = Rendered.Page(Page.ToHtml()).QuerySelectorAll(".nav-contents .nav-exhibits a");
        Assert.Equal(["#figure-21-1", "#table-21-1"], links.Select(link => link.GetAttribute("href")));
        Assert.Equal("Figure 21.1 Trust & more", links[0].QuerySelector("e-")!.TextContent);
        Assert.Equal("Figur 21.1 Tillit og mer", links[0].QuerySelector("n-[lang=nb]")!.TextContent);
    }

    [Fact]
    public void A_long_caption_is_cut_behind_a_word() => Assert.Equal(
        "Table 21.1 A caption that goes on for longer than anybody would want to …",
        Rendered.Page(Page.ToHtml()).QuerySelectorAll(".nav-exhibits a e-")[1].TextContent);

    [Fact]
    public void One_figure_needs_no_list() => Assert.Null(Rendered.Page((Page with { Exhibits = [Figure] }).ToHtml()).QuerySelector(".nav-exhibits"));
}
