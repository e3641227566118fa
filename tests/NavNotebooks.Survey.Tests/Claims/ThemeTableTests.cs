using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ThemeTableTests
{
    [Fact]
    public void Every_theme_of_a_section_stands_in_its_table_once()
    {
        var expected = ClaimRegistry.Default.OfSection("4.5").Where(claim => claim.Theme is not null).Select(claim => claim.Id);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Facade.Themes("4.5").Select(claim => claim.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ClaimRegistry.Default.Claims.Count(claim => claim.Theme is not null), Facade.Themes().Count);
    }

    [Fact]
    public void Themes_about_the_same_question_stand_together()
    {
        var questions = Facade.Themes("4.5").Select(claim => claim.Theme!.Question).ToArray();
        var runs = questions.Where((question, index) => index == 0 || questions[index - 1] != question).ToArray();
        Assert.Equal(runs.Distinct(), runs);
    }

    [Fact]
    public void A_row_tells_who_how_many_of_what_and_in_which_direction()
    {
        var row = Assert.Single(Facade.Themes("4.5").Of("S0-4.5-07").ToTable().Rows);
        Assert.Equal(
            ["the working environment", "Call their own working environment or team good", "caseworkers", "most (of comments on the working environment)", "positive", "S0-4.5-07"],
            row);
    }

    [Fact]
    public void The_table_says_that_a_theme_is_no_person_and_a_word_no_number()
    {
        var note = Assert.Single(Facade.Themes("4.5").ToTable().Notes);
        Assert.Contains("not a person", note, StringComparison.Ordinal);
        Assert.Contains("stands for no number", note, StringComparison.Ordinal);
        Assert.Contains("basis: published, coded by this project", Facade.Themes("4.5").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void In_html_a_question_stands_once_and_each_theme_leads_to_its_claim()
    {
        var html = Facade.Themes("4.5").About("absent leadership").Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("<th scope=\"rowgroup\" rowspan=\"4\">absent leadership</th>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"nav-claim\" data-claim=\"S0-4.5-27\">S0-4.5-27</span>", html, StringComparison.Ordinal);
        Assert.Equal(4, html.Split("data-claim=").Length - 1);
    }

    [Fact]
    public void Headings_and_words_come_in_the_language_of_the_reader()
    {
        var table = Facade.Themes("4.5").Display(new DisplayContext(Language.Bokmål)).PlainText;
        Assert.Contains("Temaer i kapittel 4.5 · grunnlag: publisert", table, StringComparison.Ordinal);
        Assert.Contains("de fleste (av comments on the working environment)", table, StringComparison.Ordinal);
        Assert.Contains("kritisk", table, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_quantity_is_of_is_written_without_its_preposition()
    {
        Assert.All(Facade.Themes(), claim => Assert.False(claim.Theme!.Among?.StartsWith("of ", StringComparison.Ordinal) ?? false, claim.Id));
    }

    [Fact]
    public void A_selection_keeps_only_what_was_asked_for()
    {
        var leaders = Facade.Themes("3.8").SaidBy("union representative");
        Assert.Equal("S0-3.8-13", Assert.Single(leaders).Id);
        Assert.Equal(["S0-3.2-20", "S0-3.2-22"], Facade.Themes(claim => claim.Theme!.Question == "respect for the municipality").Select(claim => claim.Id));
    }

    [Fact]
    public void A_name_that_is_not_there_is_refused_with_the_nearest()
    {
        var themes = Facade.Themes("4.5");
        Assert.Contains("The nearest is 'absent leadership'.", Assert.Throws<ArgumentException>(() => themes.About("absent leader")).Message, StringComparison.Ordinal);
        Assert.Contains("The nearest is 'caseworkers'.", Assert.Throws<ArgumentException>(() => themes.SaidBy("caseworker")).Message, StringComparison.Ordinal);
        Assert.Equal("4.5", Assert.Throws<UnknownClaimException>(() => Facade.Themes("4,5")).Nearest);
    }

    [Fact]
    public void A_claim_without_a_theme_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new ThemeTable(new("Themes", "Temaer"), [Facade.Get("S0-T5-07")]));
        Assert.Contains("S0-T5-07", error.Message, StringComparison.Ordinal);
    }
}
