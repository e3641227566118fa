using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class FigureSightingTests
{
    private const string Drawn = """
        <figure class="nav-figure-block"><table><tr><td>printed</td></tr><tr><td>synthetic</td></tr><tr><td>synthetic</td></tr></table></figure>
        <table><tr><td>microdata</td></tr></table>
        """;

    [Fact]
    public void A_figure_is_what_follows_its_heading_up_to_the_next_one()
    {
        var sightings = FigureSighting.In(Page(("figure-24-dominance", "Figure 24. Dominance", Drawn), ("figure-25-equals", "Figure 25. Equals", "<p>Only told.</p>"))).ToList();
        Assert.Equal(["F24", "F25"], sightings.Select(sighting => sighting.Figure));
        Assert.Equal("figure-24-dominance", sightings[0].Anchor);
        Assert.Equal("told, not drawn", sightings[1].DrawnText);
    }

    [Fact]
    public void The_numbers_of_the_picture_are_counted_by_basis_and_those_of_other_tables_are_not() =>
        Assert.Equal("1 printed, 2 synthetic", Assert.Single(FigureSighting.In(Page(("figure-24", "Figure 24. Dominance", Drawn)))).DrawnText);

    [Fact]
    public void A_table_of_the_report_without_a_picture_counts_its_own_numbers()
    {
        var table = Assert.Single(FigureSighting.In(
            Page(("table-3", "Table 3. Representative?", "<table><tr><td>published</td></tr><tr><td>published</td></tr></table>"))));
        Assert.Equal(("T3", "2 published"), (table.Figure, table.DrawnText));
    }

    [Fact]
    public void A_table_that_tells_its_basis_in_the_caption_counts_its_rows() =>
        Assert.Equal("2 published", Assert.Single(FigureSighting.In(Page((
            "table-1",
            "Table 1. Samples",
            "<table><caption>Table 1 · basis: published</caption><thead><tr><th scope=\"col\">Sample</th></tr></thead><tbody><tr><th scope=\"row\">a</th></tr><tr><th scope=\"row\">b</th></tr></tbody></table>")))).DrawnText);

    [Fact]
    public void A_heading_that_only_mentions_a_figure_shows_none() =>
        Assert.Empty(FigureSighting.In(Page(("other", "What figure 24 leaves open", Drawn))));

    private static NotebookPage Page(params (string Id, string Text, string Html)[] sections)
    {
        var html = string.Concat(sections.Select(section => $"<h3 id=\"{section.Id}\">{section.Text}</h3>\n{section.Html}\n"));
        return new("10-first.ipynb", "10-first.html", new NotebookBody("First", html, [.. sections.Select(section => new PageHeading(3, section.Id, section.Text))], "", 0), null, []);
    }
}
