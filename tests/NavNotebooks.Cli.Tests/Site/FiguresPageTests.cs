using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class FiguresPageTests(SiteWithoutNotebooks site) : IClassFixture<SiteWithoutNotebooks>
{
    [Fact]
    public void Every_figure_has_an_entry_under_its_id_with_its_title_in_both_languages()
    {
        var page = site.Written.Pages["figures.html"];
        Assert.Equal(SurveyDictionary.Embedded.Figures.Select(figure => figure.Id), page.QuerySelectorAll("section.nav-figure-entry").Select(entry => entry.Id));
        Assert.All(SurveyDictionary.Embedded.Figures, figure =>
        {
            var heading = page.GetElementById(figure.Id)!.QuerySelector("h2")!.TextContent;
            Assert.Contains(figure.Title.En, heading, StringComparison.Ordinal);
            Assert.Contains(figure.Title.Nb, heading, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_figure_leads_to_its_variables_and_these_back_to_it()
    {
        var page = site.Written.Pages["figures.html"];
        foreach (var figure in SurveyDictionary.Embedded.Figures)
        {
            var variables = page.GetElementById(figure.Id)!.QuerySelectorAll("a[href^='variable-']").Select(link => link.GetAttribute("href")!).ToList();
            Assert.All(variables, variable => Assert.NotNull(site.Written.Pages[variable].QuerySelector($"#figures + ul a[href='figures.html#{figure.Id}']")));
            Assert.All(figure.Variables, name => Assert.Contains(variables, variable => variable.EndsWith($"-{name.Replace('_', '-')}.html", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void A_figure_that_a_notebook_shows_tells_the_notebooks_own_number_apart_and_what_it_rests_on()
    {
        var exhibit = new PageExhibit(ExhibitKind.Figure, "10.1", "figure-10-1") { HeadingsBefore = 1, TableHtml = "<table><tr><td>printed</td></tr><tr><td>synthetic</td></tr></table>" };
        var notebook = SiteWithoutNotebooks.Page("Figure 24. Dominance", "1");
        var content = SiteWithoutNotebooks.Content(notebook with { Body = notebook.Body with { Exhibits = [exhibit] } });
        var entry = new FiguresPage(content).Pages().Single().Page.BodyHtml;
        entry = entry[entry.IndexOf("<section id=\"F24\"", StringComparison.Ordinal)..entry.IndexOf("<section id=\"F25\"", StringComparison.Ordinal)];
        Assert.Contains("<a href=\"10-first.html#here\">First</a>, <a href=\"10-first.html#figure-10-1\">", entry, StringComparison.Ordinal);
        Assert.Contains("rows that rest on: printed 1, synthetic 1", entry, StringComparison.Ordinal);
        Assert.Contains("rader som hviler på: trykte 1, syntetiske 1", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("nav-missing-note", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_no_notebook_shows_says_so_and_neighbours_lead_on()
    {
        var entry = site.Written.Pages["figures.html"].GetElementById("F24")!;
        Assert.NotNull(entry.QuerySelector(".nav-missing-note"));
        Assert.Equal(["#F23", "#F25"], entry.QuerySelectorAll(".nav-beside a").Select(link => link.GetAttribute("href")));
    }
}
