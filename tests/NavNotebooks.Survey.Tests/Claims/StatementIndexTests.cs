using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class StatementIndexTests
{
    private static readonly EstimateTable Goals =
        Surveys.Owners.Ask("more_in_work", "adapted_service").Share(Answers.TopTwo).By("position").Across(Wave.All).Estimates;

    [Fact]
    public void A_published_number_can_be_looked_up_where_it_was_printed()
    {
        var published = Goals.Where(estimate => estimate.Basis == DataBasis.Published).ToList();
        Assert.NotEmpty(published);
        Assert.All(published, estimate => Assert.Equal(Mark.Claim(estimate.Sources[0]), estimate.Mark));
    }

    [Fact]
    public void A_computed_number_can_be_looked_up_where_exactly_it_is_asked_for()
    {
        var computed = Goals.In(2019).Of("more_in_work").For("mayor")[0];
        Assert.Equal(DataBasis.Synthetic, computed.Basis);
        var claim = ClaimRegistry.Default[computed.Of.Statements[0]];
        Assert.Equal(Mark.Claim(claim.Id), computed.Mark);
        Assert.Equal(ClaimRelation.EqualTo, claim.Asks!.Relation);
        Assert.All(computed.Of.Statements, id => Assert.True(QuantityMatch.Answers(computed.Of, ClaimRegistry.Default[id].Asks!.Quantities.Single())));
    }

    [Fact]
    public void A_number_that_no_claim_asks_for_has_its_variable_alone()
    {
        var lowest = Surveys.Owners.Ask("more_in_work").Share(Answers.Codes(1)).By("position").Estimates[0];
        Assert.Empty(lowest.Of.Statements);
        Assert.Null(lowest.Mark);
        Assert.Equal(Mark.Variable("owners", "more_in_work"), lowest.Of.Mark);
    }

    [Fact]
    public void A_difference_can_be_looked_up_where_its_two_numbers_are_compared()
    {
        var compared = ClaimRegistry.Default.Claims.Count(claim => claim.Asks is { Quantities.Length: 2 } asks && asks.Relation != ClaimRelation.EqualTo);
        Assert.True(compared > 100);
        var state = Surveys.Office.Ask("goals_same_direction").Mean().By("employer").Estimates.Differences();
        Assert.All(state, contrast => Assert.Equal(
            contrast.Mark is not null,
            ClaimRegistry.Default.Claims.Any(claim => claim.Asks is { Quantities: [var one, var other], Relation: not ClaimRelation.EqualTo }
                && QuantityMatch.Answers(contrast.First.Of, one) && QuantityMatch.Answers(contrast.Second.Of, other))));
    }

    [Fact]
    public void Figures_come_before_text_that_repeats_them_and_numbers_before_words()
    {
        var several = Goals.Select(estimate => estimate.Of.Statements).Where(ids => ids.Length > 1).ToList();
        Assert.NotEmpty(several);
        Assert.All(several, ids => Assert.False(ClaimRegistry.Default[ids[0]].Figure is null && ids.Any(id => ClaimRegistry.Default[id] is { Figure: not null, Asks.Relation: ClaimRelation.EqualTo })));
    }

    [Fact]
    public void A_survey_that_is_not_the_documents_has_nothing_to_be_looked_up()
    {
        var voted = Surveys.Illinois.Ask("voted").Distribution().Estimates;
        Assert.All(voted, estimate => Assert.Null(estimate.Mark ?? estimate.Of.Mark));
    }

    [Fact]
    public void A_table_shows_the_door_of_every_number()
    {
        var html = Goals.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.All(Goals.SelectMany(estimate => estimate.Sources), id => Assert.Contains($"data-claim=\"{id}\"", html, StringComparison.Ordinal));
        Assert.Contains("<th scope=\"row\"><span class=\"nav-variable\" data-variable=\"owners.more_in_work\">", html, StringComparison.Ordinal);
        var single = Surveys.Owners.Ask("more_in_work").Share(Answers.Codes(1)).By("position").Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("<td><span class=\"nav-variable\" data-variable=\"owners.more_in_work\">", single, StringComparison.Ordinal);
    }
}
