using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.TwoGroups;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Disclosure;

/// <summary>Statistics of microdata whose reading would tell of 1 to 4 persons, and claims held against them.</summary>
public sealed class StatisticsOfFewTests
{
    // Twenty mayors and twenty chief executives; two mayors and ten chief executives ticked; two did not know.
    private static readonly double[] Ticked = [.. Repeat(1, 2), .. Repeat(0, 17), TinySurvey.DoNotKnow, .. Repeat(1, 10), .. Repeat(0, 9), TinySurvey.DoNotKnow];
    private static readonly double[] Positions = [.. Repeat(1, 20), .. Repeat(2, 20)];

    [Theory]
    [InlineData(DataBasis.Microdata, true)]
    [InlineData(DataBasis.Synthetic, false)]
    public void A_test_of_two_answers_that_few_gave_is_hidden(DataBasis basis, bool hidden)
    {
        var groups = Tiny(basis).Ask("attends_mayor").Share(Answers.Codes(1)).By("position").Groups();
        var fisher = groups.Compute(parts => FisherExact.Of(Table(parts.Counts())));
        Assert.Equal(hidden, fisher.IsSuppressed);
        Assert.Equal(hidden, fisher.ToString().Contains("hidden (< 5)", StringComparison.Ordinal));
        Assert.Equal(!hidden, fisher.ToString().Contains("OR = ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_share_of_few_and_an_extreme_quantile_are_hidden_however_they_were_computed()
    {
        var groups = Tiny(DataBasis.Microdata).Ask("hours").Mean().By("position").Groups();
        Assert.True(groups.Compute(_ => Proportion.OfCounts(3, 40)).IsSuppressed);
        Assert.True(groups.Compute(_ => Proportion.OfCounts(37, 40)).IsSuppressed);
        Assert.False(groups.Compute(_ => Proportion.OfCounts(5, 40)).IsSuppressed);
        Assert.True(groups.Compute(parts => Quantile.Of(parts["mayor"], 0.9)).IsSuppressed);
        Assert.False(groups.Compute(parts => Quantile.Of(parts["mayor"])).IsSuppressed);
        Assert.True(groups.Compute(_ => NetShare.OfCounts(20, 3, 40)).IsSuppressed);
        Assert.True(groups.Compute(_ => AnswerDistribution.OfCounts([1, 2, 3], [2, 20, 18])).IsSuppressed);
        Assert.True(groups.Compute(_ => BaseCount.Of([.. Enumerable.Repeat(true, 40)], [.. Enumerable.Range(0, 40).Select(row => row > 1)])).IsSuppressed);
    }

    [Fact]
    public void A_regression_on_a_group_of_few_is_hidden()
    {
        var regression = Tiny(DataBasis.Microdata).Regress("hours", ["attends_mayor", "position"], 2019);
        Assert.True(regression.IsSuppressed);
        Assert.Contains("hidden (< 5)", regression.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("R²", regression.ToString(), StringComparison.Ordinal);
        Assert.False(Tiny(DataBasis.Microdata).Regress("hours", ["position"], 2019).IsSuppressed);
        Assert.False(Tiny(DataBasis.Synthetic).Regress("hours", ["attends_mayor", "position"], 2019).IsSuppressed);
    }

    [Fact]
    public void How_many_left_something_out_is_not_told_where_they_are_few()
    {
        var both = Tiny(DataBasis.Microdata).Ask("attends_mayor", "hours").Complete(2019);
        Assert.StartsWith("tiny-2019: * of 40", both.ToString(), StringComparison.Ordinal);
        var frame = Tiny(DataBasis.Microdata).Frame(2019);
        Assert.Contains("≥ 36", frame.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("38", frame.ToString(), StringComparison.Ordinal);
        Assert.Equal(["attends_mayor", "≥ 36", "< 5", "0", "0", "0"], frame.MissingReport().Rows[1]);
    }

    [Fact]
    public void A_claim_on_a_share_of_few_is_not_computable_and_tells_nothing()
    {
        var estimator = new SurveyQuantityEstimator([Tiny(DataBasis.Microdata)]);
        var quantity = new Quantity
        {
            Survey = "tiny",
            Wave = 2019,
            Variable = "attends_mayor",
            Statistic = QuantityStatistic.Share,
            Answers = Answers.Codes(1),
            Where = RespondentFilter.None.And("position", ["mayor"]),
        };
        Assert.True(estimator.Estimate(quantity).IsSuppressed);
        Assert.True(estimator.Estimate(quantity with { Where = RespondentFilter.None.And("position", ["chief_executive"]) }).IsSuppressed, "All less these would tell.");
        Assert.False(estimator.Estimate(quantity with { Where = RespondentFilter.None }).IsSuppressed);
        Assert.True(estimator.Estimate(quantity with { Where = RespondentFilter.None, Answers = Answers.Codes(1, -1) }) is { IsSuppressed: false, Valid: 40 });
        Assert.True(estimator.Estimate(quantity with { Where = RespondentFilter.None, Answers = Answers.Codes(-1) }).IsSuppressed);
    }

    [Fact]
    public void Too_few_for_a_correlation_is_told_in_one_way_whatever_their_number()
    {
        string ReasonOf(int count)
        {
            var kept = 0;
            var frame = Tiny(DataBasis.Microdata).Frame(2019).Where(_ => kept++ < count);
            var estimator = new SurveyQuantityEstimator([new SurveySeries("tiny", [TinySurvey.Definition], _ => SurveyWave.Of(frame))]);
            Quantity Of(string variable) => new() { Survey = "tiny", Wave = 2019, Variable = variable, Statistic = QuantityStatistic.Mean };
            return estimator.Associate(Of("hours"), Of("position")).Reason!;
        }

        Assert.Equal(ReasonOf(3), ReasonOf(4));
    }

    private static FourfoldTable Table(double[,] counts) => new((int)counts[0, 1], (int)counts[0, 0], (int)counts[1, 1], (int)counts[1, 0]);

    private static IEnumerable<double> Repeat(double code, int times) => Enumerable.Repeat(code, times);

    private static SurveySeries Tiny(DataBasis basis) => new("tiny", [TinySurvey.Definition], definition => SurveyWave.Of(new SurveyFrame(
        definition,
        basis,
        [
            TinySurvey.Column("position", Positions),
            TinySurvey.Column("attends_mayor", Ticked),
            TinySurvey.Column("hours", [.. Enumerable.Range(0, 40).Select(row => (double)((row * 7) % 13))]),
        ])));
}
