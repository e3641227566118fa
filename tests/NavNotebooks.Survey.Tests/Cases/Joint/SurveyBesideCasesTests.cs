using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Joint;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Joint;

public sealed class SurveyBesideCasesTests
{
    private static readonly SurveyBesideCases Display = CaseMaterial.Joint();

    [Fact]
    public void A_row_shows_what_was_printed_with_year_and_n_beside_what_is_told()
    {
        var text = Display.Where(row => row.Id == "J05").ToString();
        Assert.Contains("Too few staff is a challenge to some or a large degree: 88 %", text.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("n = 948", text, StringComparison.Ordinal);
        Assert.Contains("S1-F034", text, StringComparison.Ordinal);
        Assert.Contains("confirms", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_claim_and_every_row_of_the_case_material_is_marked_as_a_link()
    {
        var html = Html(Display);
        Assert.All(Display.SelectMany(row => row.Claims), claim => Assert.Contains($"data-claim=\"{claim.Id}\"", html, StringComparison.Ordinal));
        Assert.All(Display.SelectMany(row => row.Material), one => Assert.Contains($"data-finding=\"{one.Id}\"", html, StringComparison.Ordinal));
        Assert.All(Display.SelectMany(row => row.Numbers), one => Assert.Contains($"data-finding=\"{one.Id}\"", html, StringComparison.Ordinal));
    }

    [Fact]
    public void With_an_estimator_each_claim_bears_its_verdict_and_basis()
    {
        var one = CaseMaterial.Joint(Surveys.Estimator).Where(row => row.Id == "J27");
        Assert.Contains("synthetic", Html(one), StringComparison.Ordinal);
        Assert.DoesNotContain("synthetic", Html(Display.Where(row => row.Id == "J27")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_no_survey_asks_about_says_so() => Assert.Contains("not asked", Display.Where(row => row.Id == "J31").ToString(), StringComparison.Ordinal);

    [Fact]
    public void Nothing_in_the_display_is_a_percentage_of_informants()
    {
        var told = Display.SelectMany(row => row.Material).Select(row => JointText.Told(row, Language.English)).Where(text => text.Contains('%', StringComparison.Ordinal));
        Assert.All(told, text => Assert.DoesNotMatch("[0-9]+ ?% of (the )?(informants|respondents)", text));
    }

    [Fact]
    public void Rows_are_chosen_by_group_way_of_meeting_and_id()
    {
        Assert.All(Display.Beside("Restructuring and sensemaking (S4)"), row => Assert.Equal("Restructuring and sensemaking (S4)", row.Group.En));
        Assert.All(Display.ThatMeet(IntegrationKind.Discordance), row => Assert.Equal(IntegrationKind.Discordance, row.Fit));
        Assert.Equal("J01", Display["J01"].Id);
        Assert.Throws<UnknownNameException>(() => Display["J99"]);
        Assert.Throws<UnknownNameException>(() => Display.Beside("S9"));
    }

    [Fact]
    public void The_ways_of_meeting_are_told_with_their_themes_in_both_languages()
    {
        Assert.Equal(["confirms", "expands", "conflicts", "not covered"], Display.Fits().Rows.Select(row => row[0]));
        Assert.Equal(["bekrefter", "utvider", "strider mot", "ikke dekket"], Display.Fits(Language.Bokmål).Rows.Select(row => row[0]));
    }

    private static string Html(SurveyBesideCases display) => display.Display(new DisplayContext(Language.English))[MimeTypes.Html]!;
}
