using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Tests.Site.Cases;

public sealed class CaseSectionTests
{
    private static readonly Lazy<Dictionary<string, IHtmlDocument>> Written = new(() => SectionPages.Of(new CaseSection(new([]))));

    [Fact]
    public void A_row_names_what_it_is_chosen_by()
    {
        var row = Written.Value["cases-s1.html"].GetElementById("S1-F463")!;
        var finding = CaseStudies.Get("S1").Findings.Of("S1-F463")[0];
        Assert.Equal(CaseWords.Of(finding.Kind).En, Word(row, "kind"));
        Assert.Equal(CaseWords.Of(finding.Direction).En, Word(row, "direction"));
        Assert.Equal(CaseWords.Of(finding.Voices[0]).En, Word(row, "voice"));
        Assert.Equal("no word", Word(row, "quantity"));
    }

    [Fact]
    public void Rows_say_in_both_languages_who_says_it_and_which_way_it_points()
    {
        var cells = Written.Value["cases-s1.html"].GetElementById("S1-F463")!.QuerySelectorAll("td")[1];
        Assert.Equal("author · author concludes · ± mixed", cells.QuerySelector("e-")!.TextContent);
        Assert.Equal("forfatter · forfatter konkluderer · ± blandet", cells.QuerySelector("n-[lang=nb]")!.TextContent);
    }

    [Fact]
    public void A_word_of_quantity_stands_as_printed_and_once()
    {
        var text = Written.Value["cases-s1.html"].GetElementById("S1-F020")!.TextContent;
        Assert.Equal(2, text.Split("«Respondentene var samstemte»").Length);
    }

    [Fact]
    public void Every_row_of_the_material_can_be_searched_but_those_that_have_pages_or_are_only_values()
    {
        var entries = new CaseSection(new([])).Entries().ToList();
        Assert.Equal(CaseStudies.All.Sum(study => study.Findings.Count + study.Anomalies.Length + study.Figures.Length + study.Numbers.Length), entries.Count);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Href).Distinct().Count());
    }

    /// <summary>What the site's script reads: the row's places in the words of its table.</summary>
    private static string Word(IElement row, string name)
    {
        var facets = row.Closest("table")!.GetAttribute("data-words")!.Split('\n').Select(line => line.Split('|')).ToList();
        var place = facets.FindIndex(facet => facet[0] == name);
        return facets[place][int.Parse(row.GetAttribute("data-is")!.Split('.')[place].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture) + 1];
    }
}
