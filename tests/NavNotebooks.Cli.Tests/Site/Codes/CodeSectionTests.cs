using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Cli.Site.Codes;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Tests.Site.Codes;

public sealed class CodeSectionTests
{
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Written = new(() => SectionPages.Of(new CodeSection(new([]))));
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Cases = new(() => SectionPages.Of(new CaseSection(new([]))));

    private static IEnumerable<(CaseStudy Study, Code Code, IHtmlDocument Page)> All =>
        CaseStudies.All.SelectMany(study => study.Codes.Select(code => (study, code, Written.Value[SiteMap.Code(code.Id)])));

    [Fact]
    public void Every_code_has_exactly_one_page_that_bears_its_label_in_both_languages()
    {
        var codes = CaseStudies.All.SelectMany(study => study.Codes).ToList();
        Assert.Equal(codes.Select(code => SiteMap.Code(code.Id)).Append(SiteMap.Codes).Order(StringComparer.Ordinal), Written.Value.Keys.Order(StringComparer.Ordinal));
        Assert.All(All, of =>
        {
            var heading = of.Page.QuerySelectorAll("h1").Single();
            Assert.Equal(of.Code.Id, heading.QuerySelector("code")!.TextContent);
            Assert.Contains(of.Code.Label.En, heading.TextContent, StringComparison.Ordinal);
            Assert.Contains(of.Code.Label.Nb, heading.TextContent, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_finding_stands_on_the_page_of_its_code_and_leads_to_its_row() => Assert.All(All, of =>
    {
        var links = of.Page.QuerySelectorAll(".nav-findings li").Select(item => item.QuerySelectorAll("a")[^1].GetAttribute("href"));
        Assert.Equal(of.Study.Findings.Where(finding => finding.Code == of.Code.Id).Select(finding => SiteMap.CaseRow(finding.Id)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void Links_lead_to_pages_and_rows_that_are_there()
    {
        var pages = Written.Value.Concat(Cases.Value).ToDictionary(StringComparer.Ordinal);
        var links = Written.Value.SelectMany(page => page.Value.QuerySelectorAll("main a[href]").Select(link => (Page: page.Key, Address: link.GetAttribute("href")!)))
            .Where(link => !link.Address.StartsWith("claims", StringComparison.Ordinal) && !link.Address.StartsWith("indicator-", StringComparison.Ordinal)).ToList();
        Assert.True(links.Count > 3000);
        Assert.DoesNotContain(links, link =>
        {
            var parts = link.Address.Split('#');
            var file = parts[0].Split('?')[0];
            return !pages.TryGetValue(file.Length == 0 ? link.Page : file, out var page) || (parts.Length > 1 && page.GetElementById(parts[1]) is null);
        });
    }

    [Fact]
    public void A_page_leads_up_and_down_the_tree()
    {
        var page = Written.Value["code-s1-c-work-scarce.html"];
        Assert.Equal(["codes.html", "codes.html?study=S1", "code-s1-c-work.html"], page.QuerySelectorAll(".nav-breadcrumbs a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["code-s1-c-work-scarce-time.html", "code-s1-c-work-scarce-lead.html", "code-s1-c-work-scarce-budget.html"], Fact(page, "Sub-codes").QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Silence_is_told_apart_from_a_no()
    {
        var cells = All.Select(of => of.Page.QuerySelector("#voices ~ dl")?.TextContent ?? "").ToList();
        Assert.Contains(cells, text => text.Contains("✕ says not: ", StringComparison.Ordinal));
        Assert.Contains(cells, text => text.Contains("· silent: ", StringComparison.Ordinal));
        Assert.All(All, of => Assert.Matches("not a no", of.Page.QuerySelector("#voices + p")!.TextContent));
    }

    [Fact]
    public void An_unnamed_office_is_never_called_silent_where_others_are_named()
    {
        var silent = All.Where(of => of.Study.Id == "S0").Select(of => of.Page.QuerySelector("#voices ~ dl")?.TextContent ?? "").Where(text => text.Contains("silent: ", StringComparison.Ordinal));
        Assert.All(silent, text => Assert.DoesNotContain("Unnamed", text[text.IndexOf("silent: ", StringComparison.Ordinal)..], StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_makes_a_share_of_informants() =>
        Assert.All(All.SelectMany(of => of.Page.QuerySelectorAll("#voices ~ dl, .nav-number")), element => Assert.DoesNotContain("%", element.TextContent, StringComparison.Ordinal));

    [Fact]
    public void Codes_of_several_studies_lead_to_each_other_where_a_theme_names_them()
    {
        var near = Fact(Written.Value["code-s1-c-work-load.html"], "In other studies");
        Assert.Equal("codes.html#theme-scarcity", near.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("code-s4-k1-2.html", near.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain(near.QuerySelectorAll("a"), link => link.GetAttribute("href")!.StartsWith("code-s1", StringComparison.Ordinal));
    }

    [Fact]
    public void A_code_leads_to_the_questions_of_the_report_that_its_findings_bear_on() => Assert.All(All.Where(of => of.Study.Indicators.Length > 0), of =>
    {
        var asked = of.Study.Findings.Where(finding => finding.Code == of.Code.Id).Select(finding => finding.Indicator).ToHashSet();
        Assert.Equal(
            of.Study.Indicators.Where(indicator => indicator.IsPublished && asked.Contains(indicator.Id)).Select(indicator => SiteMap.Indicator(indicator.Id)),
            of.Page.QuerySelectorAll("a[href^=indicator-]").Select(link => link.GetAttribute("href")));
    });

    [Fact]
    public void The_list_has_every_code_below_its_parent()
    {
        var listed = Written.Value[SiteMap.Codes].QuerySelectorAll(".nav-codes tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(CaseStudies.All.Sum(study => study.Codes.Count), listed.Count);
        Assert.All(CaseStudies.All.SelectMany(study => study.Codes).Where(code => code.Parent is not null), code => Assert.True(listed.IndexOf(SiteMap.Code(code.Parent!)) < listed.IndexOf(SiteMap.Code(code.Id))));
    }

    [Fact]
    public void A_search_finds_each_code_by_id_and_label()
    {
        var entries = new CodeSection(new([])).Entries().ToList();
        Assert.Equal(CaseStudies.All.Sum(study => study.Codes.Count), entries.Count);
        Assert.Contains(entries, entry => entry is { Kind: SearchKind.Code, Href: "code-s1-c-work.html", Title.Nb: "S1-C-WORK Arbeidshverdagen" });
    }

    private static IElement Fact(IHtmlDocument page, string name) => page.QuerySelectorAll("dt").Single(term => term.TextContent == name).NextElementSibling!;
}
