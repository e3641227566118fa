using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Tests.Reporting;
using NavNotebooks.Documents.Html;
using NavNotebooks.Engine.Running;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Site.ClaimPages;

public sealed class ClaimRecordsTests
{
    private static readonly SiteContent Content = new(DataAtHand.Check(folder: null), [], PlotlyScript.BesideProgram);

    private static readonly Lazy<Dictionary<string, IElement>> Records = new(() => new ClaimRecords(Content).Pages()
        .SelectMany(file => new HtmlParser().ParseDocument(file.Page.ToHtml()).QuerySelectorAll("main > article"))
        .ToDictionary(record => record.Id!, StringComparer.Ordinal));

    [Fact]
    public void Every_claim_has_a_record_with_statement_place_print_and_findings()
    {
        Assert.Equal(ClaimRegistry.Default.Claims.Length, Records.Value.Count);
        Assert.All(Content.Check.Claims, claim =>
        {
            var record = Records.Value[claim.Claim.Id];
            Assert.Equal(claim.Claim.Statement, record.QuerySelector("p")!.TextContent);
            Assert.Equal(claim.Claim.Place, Said(record, "Place")!.TextContent);
            Assert.Equal(claim.Findings.Length, Said(record, "Found")!.Children.Length);
            Assert.All(claim.Findings, finding => Assert.Contains(finding.Reason, Said(record, "Found")!.TextContent, StringComparison.Ordinal));
            Assert.NotNull(Said(record, "Printed"));
        });
    }

    [Fact]
    public void A_finding_names_verdict_and_basis_in_both_languages_with_the_interval()
    {
        var found = Said(Records.Value["S0-T4-153"], "Found")!;
        Assert.Equal("✓ gjenskapt", found.Children[1].QuerySelector("b")!.TextContent.Replace("reproduced", "", StringComparison.Ordinal));
        Assert.Equal("syntetisk", found.Children[1].QuerySelector(".nav-basis-synthetic [lang=nb]")!.TextContent);
        Assert.Contains("52.2 % [49.1, 55.2], n = 997", found.TextContent, StringComparison.Ordinal);
        Assert.Contains("52,2 % [49,1; 55,2], n = 997", found.QuerySelectorAll("[lang=nb]").Select(part => part.TextContent));
    }

    [Fact]
    public void A_record_leads_to_its_figure_its_other_places_and_its_inconsistency()
    {
        Assert.NotNull(Said(Records.Value["S0-F24-02"], "Place")!.QuerySelector("a[href='figures.html#F24']"));
        Assert.NotNull(Said(Records.Value["S0-F24-02"], "Other places")!.QuerySelector("a[href='#S0-F24-01']"));
        Assert.NotNull(Said(Records.Value["S0-V1-79"], "Found")!.QuerySelector("a[href='inconsistencies.html#same_quantity-S0-T4-143']"));
        Assert.NotNull(Said(Records.Value["S0-V1-79"], "Inconsistencies")!.QuerySelector("a[href='inconsistencies.html#same_quantity-S0-T4-143']"));
    }

    [Fact]
    public void A_claim_that_no_variable_answers_says_so()
    {
        var untied = Content.Check.Claims.First(claim => claim.Claim.Untied is not null);
        Assert.Contains("nav-missing-note", Said(Records.Value[untied.Claim.Id], "Variables")!.ClassList);
    }

    [Fact]
    public void A_variable_leads_to_its_page()
    {
        var link = Said(Records.Value["S0-F24-02"], "Variables")!.QuerySelector("a")!;
        Assert.Equal((SiteMap.Variable("owners", "state_dominates"), "state_dominates"), (link.GetAttribute("href"), link.TextContent));
    }

    [Fact]
    public void A_statement_that_the_summary_repeats_leads_there_and_back()
    {
        var row = Survey.Claims.Restating.Restatements.All.First(row => !row.Of.IsEmpty);
        Assert.Contains(row.Of[0].Id, Said(Records.Value[row.Says[0].Id], "Said again")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(row.Says[0].Id, Said(Records.Value[row.Of[0].Id], "Said again")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_indicator_that_rests_on_a_claim_is_named()
    {
        var indicator = Survey.Claims.JointDisplays.Indicators.All.First(one => !one.Survey.Claims.IsEmpty);
        Assert.Contains(indicator.Id + ",", Said(Records.Value[indicator.Survey.Claims[0].Id], "Indicators")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_that_speaks_of_a_claim_is_linked_with_the_notebooks_title()
    {
        var page = NotebookPage.Of(
            new NotebookRun(new NotebookSource(SmallNotebooks.First, "", () => SmallNotebooks.Sound), RunStatus.Succeeded, SmallNotebooks.Sound, Failure: null, []),
            new RenderOptions { ClaimHref = SiteMap.FindClaim });
        var content = new SiteContent(Content.Check, [page], PlotlyScript.BesideProgram);
        var file = new ClaimRecords(content).Pages().Single(file => file.Href == "claims-2-3.html");
        var said = Said(new HtmlParser().ParseDocument(file.Page.ToHtml()).GetElementById("S0-F23-05")!, "Notebooks")!;
        Assert.StartsWith("A first & sound notebook: ", said.TextContent, StringComparison.Ordinal);
        Assert.Equal(["10-first.html#cell-title", "10-first.html#cell-more"], said.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Records_stand_in_the_order_of_the_report_each_with_a_link_to_itself()
    {
        var chapter = ClaimChapters.Of("S0-F24-02")!;
        var record = Records.Value["S0-F24-02"];
        Assert.Equal(["#S0-F24-02"], record.QuerySelectorAll("header a").Select(link => link.GetAttribute("href")));
        Assert.Equal(chapter.Claims.Select(claim => claim.Id), record.ParentElement!.QuerySelectorAll("article").Select(article => article.Id));
    }

    private static IElement? Said(IElement record, string term) => record.QuerySelectorAll("dt").FirstOrDefault(name => name.TextContent == term)?.NextElementSibling;
}
