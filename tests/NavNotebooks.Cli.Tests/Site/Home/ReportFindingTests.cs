using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Home;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Site.Home;

public sealed class ReportFindingTests
{
    private static readonly Lazy<Dictionary<string, CheckedClaim>> Claims = new(() => SiteWithoutNotebooks.Content().Check.Claims.ToDictionary(claim => claim.Claim.Id, StringComparer.Ordinal));

    [Fact]
    public void Every_claim_that_the_home_page_speaks_of_is_registered() =>
        Assert.All(ReportFinding.All.SelectMany(finding => finding.Claims), id => Assert.NotNull(Find(id)));

    [Fact]
    public void A_number_is_what_the_claim_printed_and_leads_to_its_record()
    {
        var link = Read(new("State.", "{S0-F23-05} of the chief executives."), Find).QuerySelector("a")!;
        Assert.Equal((Claims.Value["S0-F23-05"].Claim.PrintedText, SiteMap.Claim("S0-F23-05")), (link.TextContent, link.GetAttribute("href")!));
    }

    [Fact]
    public void Words_for_a_claim_without_a_number_lead_to_its_record_too()
    {
        var link = Read(new("Shift.", "Caseworkers [S0-5-06|hardly <notice> it]."), Find).QuerySelector("a")!;
        Assert.Equal(("hardly <notice> it", SiteMap.Claim("S0-5-06")), (link.TextContent, link.GetAttribute("href")!));
    }

    [Fact]
    public void Every_finding_tells_what_came_of_checking_it() =>
        Assert.All(ReportFinding.All, finding => Assert.NotEmpty(Read(finding, Find).QuerySelectorAll(".nav-came .nav-verdict")));

    [Fact]
    public void A_claim_that_is_not_registered_leaves_a_note_and_no_link()
    {
        var page = Read(new("Gone.", "{S0-F23-05} of them [S0-5-06|said so]."), _ => null);
        Assert.Empty(page.QuerySelectorAll("a"));
        Assert.Equal(["claim S0-F23-05 is not registered", "claim S0-5-06 is not registered"], page.QuerySelectorAll(".nav-missing-note").Select(note => note.TextContent));
    }

    [Fact]
    public void Reasons_count_every_claim_that_nothing_was_computed_of_once()
    {
        var reasons = UncheckedReason.Count(Claims.Value.Values);
        Assert.Equal(Claims.Value.Values.Count(claim => claim.Headline.Verdict == Verdict.NotComputable), reasons.Sum(reason => reason.Claims));
        Assert.Equal(reasons.Length, reasons.Select(reason => reason.Reason.Words).Distinct().Count());
        Assert.True(reasons[^1].Claims < reasons[0].Claims / 4, "Most claims fall under the reason that says nothing: name what they have in common.");
    }

    private static CheckedClaim? Find(string id) => Claims.Value.GetValueOrDefault(id);

    private static AngleSharp.Html.Dom.IHtmlDocument Read(ReportFinding finding, Func<string, CheckedClaim?> find) => new HtmlParser().ParseDocument(finding.ToHtml(find));
}
