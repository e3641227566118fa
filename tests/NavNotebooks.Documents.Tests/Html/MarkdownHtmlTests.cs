using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class MarkdownHtmlTests
{
    [Fact]
    public void Raw_HTML_is_text()
    {
        var page = Rendered.Markdown("a <img src=x onerror=alert(1)> b\n\n<script>alert(1)</script>");
        Assert.Empty(page.QuerySelectorAll("img, script"));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JavaScript:alert(1))")]
    [InlineData("[x](data:text/html,y)")]
    [InlineData("[x](java&#9;script:alert(1))")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](//host/share)")]
    [InlineData("[x](data:image/svg+xml;base64,AAAA)")]
    [InlineData("<vbscript:x>")]
    public void An_address_that_could_run_something_is_dropped(string source) =>
        Assert.Equal("", Rendered.Markdown(source).QuerySelector("a")!.GetAttribute("href"));

    [Theory]
    [InlineData("https://example.org/a?b=c&d")]
    [InlineData("other.html#part")]
    [InlineData("mailto:a@example.org")]
    [InlineData("b.html#a:b")]
    public void An_ordinary_address_stays(string href) =>
        Assert.Equal(href, Rendered.Markdown($"[x]({href})").QuerySelector("a")!.GetAttribute("href"));

    [Fact]
    public void A_heading_knows_how_the_narrative_below_it_begins_also_in_a_later_cell()
    {
        var body = Rendered.Body(Cell.Markdown("a", "# Title\n\nFirst `S0-F1-01`.\n\n## Part"), Cell.Code("c", "1"), Cell.Markdown("b", "- one\n- *two*\n\n## Empty"));
        Assert.Equal(["First S0-F1-01.", "one two", ""], body.Headings.Select(heading => heading.Opening));
    }

    [Fact]
    public void A_table_can_scroll_by_itself() =>
        Assert.Equal("nav-scroll", Rendered.Markdown("| a | b |\n|---|---|\n| `<table>` | 2 |").QuerySelector("table")!.ParentElement!.ClassName);

    [Fact]
    public void Headings_get_ids_that_are_unique_across_cells()
    {
        var body = Rendered.Body(Cell.Markdown("a", "# Tillit på tvers!\n## Figure `4`"), Cell.Markdown("b", "## Figure 4"));
        PageHeading[] expected = [new(1, "tillit-på-tvers", "Tillit på tvers!"), new(2, "figure-4", "Figure 4"), new(2, "figure-4-2", "Figure 4")];
        Assert.Equal(expected, body.Headings);
        Assert.Equal("Tillit på tvers!", body.Title);
        Assert.NotNull(Rendered.Page(body.Html).GetElementById("figure-4-2"));
    }

    [Fact]
    public void A_claim_id_in_code_is_a_link_where_the_claim_has_a_record()
    {
        var page = Rendered.Markdown("`S0-F24-01` `S0-F24-99` `S0-F24` [`S0-F24-02`](other.html)");
        Assert.Equal(["claims.html#S0-F24-01", "other.html"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("S0-F24-01", page.QuerySelector("a.nav-claim > code")!.TextContent);
    }

    [Fact]
    public void The_id_of_a_row_of_the_case_material_in_code_is_a_link_where_the_row_has_a_record()
    {
        var page = Rendered.Markdown("`S1-F001` `S1-X1` `S2-K2.1` [`S1-F002`](other.html)");
        Assert.Equal(["cases-s1.html#S1-F001", "cases-s1.html#S2-K2.1", "other.html"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("S1-F001", page.QuerySelector("a.nav-finding > code")!.TextContent);
    }

    [Theory]
    [InlineData("S0-2.4-22")]
    [InlineData("S0-T4-141")]
    [InlineData("S0-SAM-03")]
    public void Claims_of_sections_tables_and_the_summary_are_recognised(string id)
    {
        Assert.Equal("claims.html#" + id, Rendered.Markdown($"`{id}`").QuerySelector("a.nav-claim")!.GetAttribute("href"));
    }

    [Fact]
    public void Footnotes_of_two_cells_do_not_share_anchors()
    {
        var page = Rendered.Cells(Cell.Markdown("a", "x[^1]\n\n[^1]: one"), Cell.Markdown("b", "y[^1]\n\n[^1]: two"));
        var targets = page.QuerySelectorAll("a.footnote-ref").Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.TextContent.Trim()).ToList();
        Assert.Equal(2, targets.Count);
        Assert.StartsWith("one", targets[0], StringComparison.Ordinal);
        Assert.StartsWith("two", targets[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_pipe_table_is_a_table() => Assert.Equal(2, Rendered.Markdown("| a | b |\n|---|--:|\n| 1 | 2 |").QuerySelectorAll("th").Length);

    [Theory]
    [InlineData("https://example.org/x.png")]
    [InlineData("pictures/x.png")]
    [InlineData("attachment:gone.png")]
    [InlineData("data:text/html;base64,AAAA")]
    public void A_picture_that_the_notebook_does_not_hold_is_named_and_not_asked_for(string address)
    {
        var page = Rendered.Markdown($"See ![the <b>plan*s*]({address} \"t\").");
        Assert.Empty(page.QuerySelectorAll("img, b"));
        Assert.Equal("Picture that the notebook does not hold: the <b>plans", page.QuerySelector(".nav-missing-note")!.TextContent);
    }

    [Fact]
    public void A_picture_that_is_its_own_data_is_shown() =>
        Assert.Equal("data:image/png;base64,AAAA", Rendered.Markdown("![x](data:image/png;base64,AAAA)").QuerySelector("img")!.GetAttribute("src"));

    [Fact]
    public void An_attached_picture_is_carried_in_the_page()
    {
        var notebook = NotebookFile.Read(Fixture.PathOf("vscode-polyglot.ipynb"));
        var page = Rendered.Page(NotebookHtml.Render(notebook, Rendered.Options).Html);
        var picture = page.QuerySelector("img")!;
        Assert.StartsWith("data:image/png;base64,iVBOR", picture.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("plan", picture.GetAttribute("alt"));
    }
}
