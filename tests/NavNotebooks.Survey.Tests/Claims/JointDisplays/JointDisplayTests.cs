using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims.JointDisplays;

public sealed class JointDisplayTests
{
    private static readonly JointDisplay Joint = Indicators.Joint();

    [Fact]
    public void A_row_an_indicator_stands_below_the_part_that_it_belongs_to()
    {
        var html = Html(Joint, Language.English);
        Assert.Equal(11, Count(html, "<th scope=\"row\">"));
        Assert.Equal(3, Count(html, "<th scope=\"rowgroup\" colspan=\"5\">"));
        Assert.Equal(5, Count(html, "<th scope=\"col\">"));
    }

    [Fact]
    public void Every_id_leads_to_its_claim()
    {
        var html = Html(Joint, Language.English);
        Assert.Equal(Count(html, "S0-F23-01"), 2 * Count(html, "data-claim=\"S0-F23-01\">S0-F23-01<"));
        Assert.NotEqual(0, Count(html, "S0-F23-01"));
    }

    [Fact]
    public void Verdicts_are_told_for_each_basis_by_itself() =>
        Assert.Contains("published: ", Joint["VP3"].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Words_of_quantity_stay_words()
    {
        var text = Joint["SL1"].ToString();
        Assert.Contains("few", text, StringComparison.Ordinal);
        Assert.Contains("several", text, StringComparison.Ordinal);
        Assert.Contains("which stands for no number", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_differ_in_their_sign_and_not_in_colour_alone() =>
        Assert.Equal(Enum.GetValues<EvidenceGrade>().Length, Enum.GetValues<EvidenceGrade>().Select(IndicatorWords.Sign).Distinct().Count());

    [Fact]
    public void Bokmål_has_its_own_words()
    {
        var html = Html(Joint, Language.Bokmål);
        Assert.Contains("Vår lesning", html, StringComparison.Ordinal);
        Assert.Contains("har delvis dekning", html, StringComparison.Ordinal);
        Assert.DoesNotContain("borne out in part</strong>", html, StringComparison.Ordinal);
        Assert.Contains("publisert: ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_shows_every_version_of_the_conclusion_and_every_theme()
    {
        var sheet = Joint["VP1"];
        var html = Html(sheet, Language.English);
        Assert.All(sheet.Indicator.Conclusions, conclusion => Assert.Contains(IndicatorWords.Of(conclusion.Place).En, html, StringComparison.Ordinal));
        Assert.All(sheet.Indicator.Cases.Claims.Concat(sheet.Indicator.Survey.Claims), claim => Assert.Contains(claim.Id, html, StringComparison.Ordinal));
    }

    [Fact]
    public void Grades_alone_fit_on_a_line_each() => Assert.Equal(11, Joint.Grades().Rows.Length);

    [Fact]
    public void A_part_can_be_shown_alone() => Assert.Equal(["SL1", "SL2", "SL3"], Joint.OfPart("3").Select(sheet => sheet.Indicator.Id));

    private static string Html(IDisplayable value, Language language) => System.Net.WebUtility.HtmlDecode(value.Display(new DisplayContext(language))[MimeTypes.Html]!);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
