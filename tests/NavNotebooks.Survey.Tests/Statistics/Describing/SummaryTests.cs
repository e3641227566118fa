using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class SummaryTests
{
    [Theory]
    [InlineData("NumAcc1", 10000002, 1, 12)]
    [InlineData("NumAcc3", 1000000.2, 0.1, 9)] // the sixteenth digit of the data is the tenth of their deviation
    [InlineData("Lew", -177.435000000000, 277.332168044316, 12)]
    [InlineData("Lottery", 518.958715596330, 291.699727470969, 12)]
    [InlineData("Mavro", 2.00185600000000, 0.000429123454003053, 12)]
    public void Mean_and_deviation_have_the_digits_NIST_certifies(string name, double mean, double deviation, double digits)
    {
        var summary = Summary.Of(NistData.Column(name));
        NistData.HasDigits(name, mean, summary.Mean, 14);
        NistData.HasDigits(name, deviation, summary.StandardDeviation, digits);
    }

    /// <summary>The file's decimals less a million, taken off before they become binary: deviation and autocorrelation do not change by it.</summary>
    [Fact]
    public void All_digits_of_NumAcc3_are_there_where_its_decimals_are_not_lost_before()
    {
        double[] shifted = [.. NistData.Decimals("NumAcc3").Select(value => (double)(value - 1_000_000m))];
        const string Because = "the data less 1,000,000, so that their last decimal is not lost in binary";
        NistData.HasDigits("NumAcc3 shifted", 0.2, Summary.Of(shifted).Mean, 14, because: Because);
        NistData.HasDigits("NumAcc3 shifted", 0.1, Summary.Of(shifted).StandardDeviation, 13, because: Because);
        NistData.HasDigits("NumAcc3 shifted", -0.999, Autocorrelation.Of(shifted).Value, 13, because: Because);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("M = 2.50 [0.45, 4.55], SD = 1.29, n = 4", Summary.Of([1, 2, 3, 4]).ToString());
        Assert.Equal("M = 2,75 [\u22121,39; 6,89], SD = 1,59, n = 3 (effektiv 2,7)", Summary.Weighted([1, 2, 4], [1, 1, 2]).Reading(Language.Bokmål));
        Assert.Equal("M = 3.00, n = 1", Summary.Of([3]).ToString());
        Assert.Equal("gjennomsnitt er ikke definert: en gruppe er tom", Summary.Of([]).Reading(Language.Bokmål));
        Assert.Equal("M = 3.47, SD = 1.12, n = 158", new GroupSummary(158, 3.47, 1.12).ToString());
        Assert.Equal(UndefinedReason.TooFewObservations, new GroupSummary(1, 3, double.NaN).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, Summary.Of([]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, Summary.Of([3]).Undefined);
    }

    [Fact]
    public void Answers_all_alike_have_no_spread_whatever_their_number_and_weights()
    {
        for (var count = 2; count < 60; count++)
        {
            double[] alike = [.. Enumerable.Repeat(0.1, count)], weights = [.. Enumerable.Range(1, count).Select(i => 0.3 * i)];
            var (plain, weighted) = (Summary.Of(alike), Summary.Weighted(alike, weights));
            Assert.Equal((0.1, 0), (plain.Mean, plain.Variance));
            Assert.Equal((0.1, 0, 0), (weighted.Mean, weighted.Variance, weighted.StandardError));
        }
    }

    [Fact]
    public void Unweighted_summary_agrees_with_R()
    {
        var r = OracleCase.FromR("summary");
        var summary = Summary.Of(r.Numbers("values"));
        Assert.Equal(r["n"], summary.Count);
        r.Agrees("mean", summary.Mean, tolerance: 1e-10);
        r.Agrees("variance", summary.Variance, tolerance: 1e-10);
        r.Agrees("se", summary.StandardError, tolerance: 1e-10);
        r.Agrees("low", summary.MeanInterval.Low, tolerance: 1e-10);
        r.Agrees("high", summary.MeanInterval.High, tolerance: 1e-10);
        Assert.Equal(1, summary.DesignEffect);
    }

    [Fact]
    public void Weighted_summary_agrees_with_the_survey_package()
    {
        var r = OracleCase.FromSurvey("mean");
        var summary = Summary.Weighted(r.Numbers("values"), r.Numbers("weights"));
        r.Agrees("mean", summary.Mean, tolerance: 1e-10);
        r.Agrees("variance", summary.Variance, tolerance: 1e-10);
        r.Agrees("se", summary.StandardError, tolerance: 1e-10);
        r.Agrees("low", summary.MeanInterval.Low, tolerance: 1e-10);
        r.Agrees("high", summary.MeanInterval.High, tolerance: 1e-10);
        r.Agrees("effective", summary.EffectiveCount, tolerance: 1e-10);
        r.Agrees("deff", summary.DesignEffect, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var plain = Summary.Of([1, 2, 3, 4]);
        Agreement.Prints(1.666667, plain.Variance, decimals: 6);
        Agreement.Prints(0.645497, plain.StandardError, decimals: 6);
        var weighted = Summary.Weighted([1, 2, 4], [1, 1, 2]);
        Agreement.Prints(2.75, weighted.Mean, decimals: 6);
        Agreement.Prints(0.962175, weighted.StandardError, decimals: 6);
        Agreement.Prints(2.666667, weighted.EffectiveCount, decimals: 6);
        Agreement.Prints(1.125, weighted.DesignEffect, decimals: 6);
    }

    [Fact]
    public void The_scale_of_the_weights_does_not_matter()
    {
        double[] values = [1, 5, 2, 4, 4], weights = [0.5, 1, 2, 1.5, 0.25];
        var once = Summary.Weighted(values, weights);
        var thousandfold = Summary.Weighted(values, [.. weights.Select(weight => weight * 1000)]);
        Agreement.Agrees(once.Mean, thousandfold.Mean, tolerance: 1e-14);
        Agreement.Agrees(once.StandardError, thousandfold.StandardError, tolerance: 1e-13);
        Agreement.Agrees(once.Variance, thousandfold.Variance, tolerance: 1e-13);
    }

    [Fact]
    public void A_weight_of_0_leaves_the_respondent_out()
    {
        var without = Summary.Weighted([1, 2, 4], [1, 1, 2]);
        var with = Summary.Weighted([1, 2, 5, 4], [1, 1, 0, 2]);
        Assert.Equal(without, with);
    }

    [Fact]
    public void Nobody_has_no_mean_and_one_has_no_spread()
    {
        var nobody = Summary.Of([]);
        Assert.Equal(0, nobody.Count);
        Assert.Equal(double.NaN, nobody.Mean);
        Assert.False(nobody.MeanInterval.IsDefined);
        var one = Summary.Of([3]);
        Assert.Equal(3, one.Mean);
        Assert.Equal(double.NaN, one.Variance);
        Assert.False(one.MeanInterval.IsDefined);
        Assert.Equal(double.NaN, Summary.Weighted([1, 2], [0, 0]).Mean);
        Assert.Equal(double.NaN, Summary.Weighted([1, 2], [0, 1]).StandardError);
    }

    [Fact]
    public void A_missing_answer_is_refused_by_position_and_not_by_value()
    {
        var error = Assert.Throws<ArgumentException>(() => Summary.Of([4321, double.NaN]));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4321", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_weights_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Summary.Weighted([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => Summary.Weighted([1, 2], [1, -1]));
        Assert.Throws<ArgumentException>(() => Summary.Weighted([1, 2], [1, double.NaN]));
        Assert.Throws<ArgumentException>(() => Summary.Weighted([1, double.NaN], [1, 1]));
    }

    [Fact]
    public void Equal_weights_change_nothing() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var plain = Summary.Of(answers);
            var weighted = Summary.Weighted(answers, [.. answers.Select(_ => 0.75)]);
            Agreement.Agrees(plain.Mean, weighted.Mean, tolerance: 1e-12);
            Agreement.Agrees(plain.StandardError, weighted.StandardError, tolerance: 1e-12);
            Agreement.Agrees(plain.Variance, weighted.Variance, tolerance: 1e-12);
        }).Check(Samples.Seeded);

    [Fact]
    public void The_order_of_answers_does_not_matter() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var forward = Summary.Of(answers);
            var backward = Summary.Of([.. answers.Reverse()]);
            Agreement.Agrees(forward.Mean, backward.Mean, tolerance: 1e-14);
            Agreement.Agrees(forward.Variance, backward.Variance, tolerance: 1e-13);
            Assert.True(forward.MeanInterval.Contains(forward.Mean));
        }).Check(Samples.Seeded);
}
