using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class FigureSightingTests
{
    private static readonly MimeBundle Picture = Table("<tr><td>printed</td></tr><tr><td>synthetic</td></tr><tr><td>synthetic</td></tr>").With(MimeTypes.Plotly, """{"data":[],"layout":{}}""");

    private static readonly MimeBundle[] Drawn = [Table("<tr><td>microdata</td></tr>"), Picture];

    [Fact]
    public void A_figure_is_what_follows_its_heading_up_to_the_next_one()
    {
        var sightings = FigureSighting.In(Page(("a", "Figure 24. Dominance", Drawn), ("b", "Figure 25. Equals", [new MimeBundle("Only told.")]))).ToList();
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
            Page(("table-3", "Table 3. Representative?", [Table("<tr><td>published</td></tr><tr><td>published</td></tr>")]))));
        Assert.Equal(("T3", "2 published"), (table.Figure, table.DrawnText));
    }

    [Fact]
    public void A_table_that_tells_its_basis_in_the_caption_counts_its_rows() =>
        Assert.Equal("2 published", Assert.Single(FigureSighting.In(Page((
            "table-1",
            "Table 1. Samples",
            [Table("<tr><th scope=\"row\">a</th></tr><tr><th scope=\"row\">b</th></tr>", "Table 1 · basis: published")])))).DrawnText);

    [Fact]
    public void A_heading_that_only_mentions_a_figure_shows_none() =>
        Assert.Empty(FigureSighting.In(Page(("other", "What figure 24 leaves open", Drawn))));

    [Fact]
    public void A_picture_in_both_languages_is_counted_once()
    {
        var translated = Picture.WithTranslation(Table("<tr><td>trykt</td></tr><tr><td>syntetisk</td></tr>").With(MimeTypes.Plotly, """{"data":[],"layout":{"title":"x"}}"""));
        Assert.Equal("1 printed, 2 synthetic", Assert.Single(FigureSighting.In(Page(("figure-24", "Figure 24. Dominance", [translated])))).DrawnText);
    }

    private static MimeBundle Table(string rows, string caption = "What it shows") => new MimeBundle("table").With(MimeTypes.Html, $"<table><caption>{caption}</caption>{rows}</table>");

    private static NotebookPage Page(params (string Id, string Text, MimeBundle[] Outputs)[] sections)
    {
        var cells = sections.SelectMany(section => new[]
        {
            Cell.Markdown("m-" + section.Id, "### " + section.Text),
            Cell.Code("c-" + section.Id, "x").WithOutputs([.. section.Outputs.Select(data => new DisplayDataOutput(data))]),
        });
        var body = NotebookHtml.Render(Notebook.Empty.WithCells([.. cells]), new RenderOptions { InBothLanguages = true });
        return new("10-first.ipynb", "10-first.html", body, null, []);
    }
}
