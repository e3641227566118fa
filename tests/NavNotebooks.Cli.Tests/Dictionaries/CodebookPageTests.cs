using System.Text.RegularExpressions;
using NavNotebooks.Cli.Dictionaries;
using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Tests.Dictionaries;

public sealed class CodebookPageTests
{
    private static readonly Codebook Owners = Codebook.Of(SyntheticSurveys.Get("owners-2019").Frame);

    private static string Page(Codebook codebook, Language language = Language.English) => new CodebookPage(codebook, language).ToHtml();

    [Fact]
    public void Every_link_has_its_anchor_and_every_anchor_is_given_once()
    {
        var page = Page(Owners);
        var anchors = Regex.Matches(page, " id=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value), target => Assert.Contains(target, anchors));
        Assert.All(Owners.Variables, variable => Assert.Contains("var-" + variable.Name, anchors));
    }

    [Fact]
    public void Every_frequency_bears_its_basis()
    {
        var page = Page(Owners);
        var captions = Regex.Matches(page, "<table class=\"nav-table nav-frequencies nav-on-synthetic\"><caption>(.*?)</caption>");
        Assert.Equal(Owners.Variables.Count(variable => !variable.Categories.IsEmpty), captions.Count);
        Assert.All(captions, caption => Assert.Contains("synthetic", caption.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void In_bokmål_language_and_decimal_mark_are_Norwegian_and_English_remarks_say_so()
    {
        var page = Page(Owners, Language.Bokmål);
        Assert.Contains("<html lang=\"nb\">", page, StringComparison.Ordinal);
        Assert.Contains("39,6\u00a0%", page, StringComparison.Ordinal);
        Assert.Contains("Hopp til innholdet", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"nav-note\" lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\"", Page(Owners).Replace("<html lang=\"en\">", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wave_known_from_print_is_described_and_not_counted()
    {
        var page = Page(Codebook.Of(SurveyDictionary.Embedded.Survey("owners-2011")));
        Assert.Contains("not counted", page, StringComparison.Ordinal);
        Assert.DoesNotContain("nav-bar\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_loads_nothing_and_text_of_the_dictionary_stays_text()
    {
        var definition = SurveyDictionary.Embedded.Survey("owners-2011") with { Title = new("<script>alert(1)</script>", "x") };
        var page = Page(Codebook.Of(definition));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(https?:)?//", page);
    }

    [Fact]
    public void Every_battery_has_its_heading_and_its_reliability()
    {
        var page = Page(Owners);
        Assert.All(Owners.Definition.Batteries, battery => Assert.Contains($"<h2 id=\"battery-{battery.Id}\">", page, StringComparison.Ordinal));
        Assert.Contains("Reliability of the battery", page, StringComparison.Ordinal);
    }
}
