using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class SurveyQuantityEstimatorTests
{
    private static readonly SurveyQuantityEstimator Estimator = new([SmallOwnersSurvey.Series()]);

    private static Quantity Of(QuantityStatistic statistic, string? variable = "work", int wave = 2019) =>
        new() { Survey = "owners", Wave = wave, Variable = variable, Statistic = statistic, Answers = statistic == QuantityStatistic.Share ? Answers.TopTwo : null };

    private static RespondentFilter Position(params string[] categories) => RespondentFilter.None.And("position", categories);

    [Fact]
    public void A_share_of_a_group_is_counted_on_respondents()
    {
        var answer = Estimator.Estimate(Of(QuantityStatistic.Share) with { Where = Position("mayor") });
        Assert.Equal((0.5, 4, DataBasis.Synthetic), (answer.Value, answer.Valid, answer.Basis));
    }

    [Fact]
    public void A_reason_for_missing_counts_as_an_answer_when_it_is_asked_for()
    {
        var answer = Estimator.Estimate(Of(QuantityStatistic.Share) with { Answers = Answers.Codes(-1), Where = Position("mayor") });
        Assert.Equal((0.2, 5), (answer.Value, answer.Valid));
    }

    [Fact]
    public void Asked_and_valid_counts_tell_those_who_do_not_know_from_those_who_were_not_asked()
    {
        Assert.Equal(11, Estimator.Estimate(Of(QuantityStatistic.AskedCount)).Value);
        Assert.Equal(10, Estimator.Estimate(Of(QuantityStatistic.ValidCount)).Value);
        Assert.Equal(12, Estimator.Estimate(Of(QuantityStatistic.AskedCount, variable: null)).Value);
    }

    [Fact]
    public void Units_that_are_counted_count_once_whoever_answered_in_them()
    {
        var units = Estimator.Estimate(Of(QuantityStatistic.ValidCount, "position") with { CountedBy = "position" });
        Assert.Equal(3, units.Value);
        var share = Estimator.Estimate(Of(QuantityStatistic.Share) with { CountedBy = "position" });
        Assert.Equal((1.0, 2), (share.Value, share.Valid));
        Assert.NotNull(Estimator.Estimate(Of(QuantityStatistic.Share, wave: 2011) with { CountedBy = "position", Where = Position("mayor") }).Reason);
    }

    [Fact]
    public void A_regression_uses_those_who_answered_both()
    {
        var question = Of(QuantityStatistic.RSquared) with { On = "service" };
        var answer = Estimator.Estimate(question);
        Assert.Equal(10, answer.Valid);

        // One predictor with two values: R² is the between-groups share of the sum of squares.
        double[] mayors = [5, 4, 3, 2], chiefs = [5, 5, 4, 4, 3, 1];
        Assert.Equal(OneWayAnova.Of([mayors, chiefs]).EtaSquared, answer.Value, 12);
    }

    [Fact]
    public void Print_gives_only_what_was_printed()
    {
        var printed = Estimator.Estimate(Of(QuantityStatistic.Share, wave: 2011) with { Where = Position("mayor") });
        Assert.Equal((0.56, DataBasis.Published), (printed.Value, printed.Basis));
        Assert.NotNull(Estimator.Estimate(Of(QuantityStatistic.Share, wave: 2011) with { Where = Position("chief") }).Reason);
        Assert.NotNull(Estimator.Estimate(Of(QuantityStatistic.Mean, wave: 2011)).Reason);
        Assert.Contains("no data of owners-1999", Estimator.Estimate(Of(QuantityStatistic.Share, wave: 1999)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_printed_one_by_one_are_pooled_by_their_n_with_the_rounding_carried_along()
    {
        var definition = SmallOwnersSurvey.Definition(2011);
        PrintedShare Share(string group, double percent, int n) => new(
            "work", Answers.TopTwo, Position(group), "x", new Interval((percent - 0.5) / 100, (percent + 0.5) / 100, 1), n, "C-" + group);
        var series = new SurveySeries("owners", [definition], _ => SurveyWave.Of(definition, [Share("mayor", 56, 150), Share("chief", 69, 208)]));
        var pooled = new SurveyQuantityEstimator([series]).Estimate(Of(QuantityStatistic.Share, wave: 2011) with { Where = Position("mayor", "chief") });
        Assert.Equal(((56.0 * 150) + (69 * 208)) / 358 / 100, pooled.Value, 12);
        Assert.Equal(0.01, pooled.Rounding!.Value.Width, 12);
        Assert.Equal(["C-chief", "C-mayor"], pooled.Sources);
    }
}
