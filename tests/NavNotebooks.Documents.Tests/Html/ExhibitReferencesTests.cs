using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class ExhibitReferencesTests
{
    private const string Two = "<table><caption>First &amp; only</caption><tr><td>1</td></tr></table><table><caption>Second</caption><tr><td>2</td></tr></table>";

    [Theory]
    [InlineData("See [the table below](#goals).", "See Table 21.1.", "#table-21-1")]
    [InlineData("See [](#goals/2).", "See Table 21.2.", "#table-21-2")]
    [InlineData("See [the picture](#chart).", "See Figure 21.1.", "#figure-21-1")]
    public void A_link_to_a_cell_says_the_number_of_what_it_shows(string markdown, string text, string href)
    {
        var paragraph = Rendered.Page(Render(markdown).Html).QuerySelector(".nav-cell-narrative p")!;
        Assert.Equal(text, paragraph.TextContent);
        Assert.Equal(href, paragraph.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_link_to_a_heading_or_a_cell_keeps_its_words()
    {
        var links = Rendered.Page(Render("# Trust\n\n[above](#Trust) and [the cell](#cell-goals)").Html).QuerySelectorAll("p a").Select(link => (link.TextContent, link.GetAttribute("href")));
        Assert.Equal([("above", "#trust"), ("the cell", "#cell-goals")], links);
    }

    [Theory]
    [InlineData("[the table](#nowhere)", "the table (nothing on this page is called “nowhere”)")]
    [InlineData("[](#goals/3)", "(nothing on this page is called “goals/3”)")]
    [InlineData("[x](#quiet)", "x (nothing on this page is called “quiet”)")]
    [InlineData("[x](#%3Cscript%3E)", "x (nothing on this page is called “<script>”)")]
    public void A_reference_to_what_is_not_there_leaves_a_note(string markdown, string text)
    {
        var paragraph = Rendered.Page(Render(markdown).Html).QuerySelector(".nav-cell-narrative p")!;
        Assert.Equal(text, paragraph.TextContent);
        Assert.NotNull(paragraph.QuerySelector(".nav-missing-note"));
        Assert.Empty(paragraph.QuerySelectorAll("a, script"));
    }

    [Fact]
    public void A_result_cannot_pretend_to_be_a_reference()
    {
        var result = new MimeBundle("x").With(MimeTypes.Html, "<p><a href=\"#x\" data-nav-reference=\"7\">x</a></p>");
        Assert.Equal("x", Rendered.Result(result).QuerySelector(".nav-output a")!.TextContent);
    }

    [Fact]
    public void Figures_and_tables_are_numbered_each_by_itself_and_twins_are_not()
    {
        var body = Render("# Title");
        Assert.Equal(["Table 21.1", "Table 21.2", "Figure 21.1"], body.Exhibits.Select(exhibit => exhibit.Name(Language.English)));
        Assert.Equal(["First & only", "Second", "Trust"], body.Exhibits.Select(exhibit => exhibit.Caption));
        var page = Rendered.Page(body.Html);
        Assert.Equal("#table-21-2", page.QuerySelector("#table-21-2 caption a")!.GetAttribute("href"));
        Assert.Equal("Twin", page.QuerySelector(".nav-twin caption")!.TextContent);
        Assert.Equal("Figure 21.1", page.QuerySelector("figure#figure-21-1 figcaption")!.TextContent);
    }

    [Fact]
    public void A_notebook_without_number_has_numbers_without_dot()
    {
        var body = NotebookHtml.Render(Notebook.Empty.WithCells([Code("goals", Two)]), new RenderOptions { Language = Language.Bokmål });
        Assert.Equal(["table-1", "table-2"], body.Exhibits.Select(exhibit => exhibit.Id));
        Assert.StartsWith("Tabell 1 ", Rendered.Page(body.Html).QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
    }

    private static NotebookBody Render(string markdown) => NotebookHtml.Render(
        Notebook.Empty.WithCells([
            Cell.Markdown("m", markdown),
            Code("goals", Two),
            Cell.Code("chart", "x").WithOutputs([new DisplayDataOutput(
                new MimeBundle("x").With(MimeTypes.Html, "<table><caption>Twin</caption></table>").With(MimeTypes.Plotly, """{"data":[],"layout":{"title":"Trust"}}"""))]),
            Cell.Code("quiet", "var x = 1;"),
        ]),
        new RenderOptions { Number = "21" });

    private static Cell Code(string id, string html) => Cell.Code(id, "x").WithOutputs([new ExecuteResultOutput(new MimeBundle("x").With(MimeTypes.Html, html), 1)]);
}
