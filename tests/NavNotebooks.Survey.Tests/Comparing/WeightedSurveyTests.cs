using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class WeightedSurveyTests
{
    private static readonly PopulationMargin Halves = PopulationMargin.Of("position", ("mayor", 1), ("chief", 1), ("other", 0.25));

    [Fact]
    public void Every_group_gets_its_share_of_the_population()
    {
        // 5 mayors, 6 chiefs and 1 other of 12: a share of 4/9 of 12 is 5.333, so that a mayor counts 1.0667 and a chief 0.8889.
        var survey = SmallOwnersSurvey.Series().WeightedTo(2019, [Halves]);
        Assert.Equal([16.0 / 15, 8.0 / 9, 4.0 / 3], survey.Adjustment.Weights.Distinct(), (one, other) => Math.Abs(one - other) < 1e-12);
        Assert.Equal(12, survey.Adjustment.After.Sum, precision: 10);
    }

    [Fact]
    public void Estimates_of_the_wave_are_weighted_and_those_of_others_are_not()
    {
        // Mayors 5 4 3 2 have 3.5, chiefs 5 5 4 4 3 1 have 22/6: (4·16/15·3.5 + 6·8/9·22/6)/(4·16/15 + 6·8/9) = 3.592593.
        var survey = SmallOwnersSurvey.Series().WeightedTo(2019, [Halves]).Series;
        var mean = Assert.Single(survey.Ask("work").Mean().Estimates);
        Assert.Equal(3.592593, mean.Value, precision: 6);
        Assert.Equal("raked", mean.Base.Weight);
        Assert.True(mean.Base.Effective < mean.Base.Valid);
        Assert.All(survey.Ask("work").Share(Answers.TopTwo).By("position").Across(2011).Estimates, estimate => Assert.Null(estimate.Base.Weight));
    }

    [Fact]
    public void The_sample_is_left_as_it_was()
    {
        var series = SmallOwnersSurvey.Series();
        _ = series.WeightedTo(2019, [Halves]);
        Assert.Null(Assert.Single(series.Ask("work").Mean().Estimates).Base.Weight);
    }

    [Fact]
    public void A_group_of_fewer_than_five_real_people_is_hidden()
    {
        var text = SmallOwnersSurvey.Series(DataBasis.Microdata).WeightedTo(2019, [Halves]).ToString();
        Assert.Contains("< 5", text, StringComparison.Ordinal);
        Assert.Contains("microdata", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_without_a_share_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => SmallOwnersSurvey.Series().WeightedTo(2019, [PopulationMargin.Of("position", ("mayor", 1), ("chief", 1))]));
        Assert.Contains("'other'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Estimates_can_be_called_by_a_name_of_their_own_beside_others()
    {
        var all = SmallOwnersSurvey.Series().Ask("work").Mean();
        var table = all.Estimates.Beside(all.Estimates.Called("weighted", new BilingualText("Weighted", "Vektet")));
        Assert.Equal(["all", "weighted"], table.Select(estimate => estimate.Of.Group.Id));
        Assert.Equal("position, weighted", all.By("position").Estimates.Called("weighted", new BilingualText("Weighted", "Vektet"))[0].Of.Group.Label.En.Replace("mayor", "position", StringComparison.Ordinal));
    }
}
