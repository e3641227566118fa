using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class QuantileTests
{
    [Theory]
    [InlineData("quantiles")]
    [InlineData("fine")]
    public void Quantiles_and_rank_intervals_agree_with_R(string name)
    {
        var r = OracleCase.Of("describing", name);
        double[] values = r.Numbers("values"), p = r.Numbers("p");
        foreach (var (answer, rule) in new[] { ("type7", QuantileRule.Type7), ("type6", QuantileRule.Type6), ("type1", QuantileRule.Type1) })
        {
            r.Agrees(answer, [.. p.Select(share => Quantile.Of(values, share, rule).Value)], tolerance: 1e-13);
        }

        r.Agrees("low", [.. p.Select(share => Quantile.Of(values, share).Interval.Low)], tolerance: 1e-15);
        r.Agrees("high", [.. p.Select(share => Quantile.Of(values, share).Interval.High)], tolerance: 1e-15);
    }

    [Fact]
    public void Weighted_quantiles_agree_with_the_survey_package()
    {
        var r = OracleCase.Of("describing", "weighted");
        double[] values = r.Numbers("values"), weights = r.Numbers("weights"), p = r.Numbers("p");
        Quantile[] found = [.. p.Select(share => Quantile.Weighted(values, weights, share))];
        r.Agrees("quantile", [.. found.Select(quantile => quantile.Value)], tolerance: 1e-15);
        r.Agrees("low", [.. found.Select(quantile => quantile.Interval.Low)], tolerance: 1e-15);
        r.Agrees("high", [.. found.Select(quantile => quantile.Interval.High)], tolerance: 1e-15);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        double[] six = [1, 2, 3, 4, 5, 6];
        Assert.Equal(2.25, Quantile.Of(six, 0.25).Value);
        Assert.Equal(1.75, Quantile.Of(six, 0.25, QuantileRule.Type6).Value);
        Assert.Equal(2, Quantile.Of(six, 0.25, QuantileRule.Type1).Value);
        var median = Quantile.Of(six);
        Assert.Equal(3.5, median.Value);
        Assert.Equal((1, 6), (median.Interval.Low, median.Interval.High));
        Assert.Equal(2, Quantile.Weighted([1, 3, 2, 6], [1, 1, 2, 2]).Value);
    }

    [Fact]
    public void Too_few_answers_have_a_median_without_an_interval()
    {
        var five = Quantile.Of([1, 2, 3, 4, 5]);
        Assert.Equal(3, five.Value);
        Assert.False(five.Interval.IsDefined);
        Assert.Equal(UndefinedReason.TooFewObservations, five.Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, Quantile.Of([]).Undefined);
        Assert.Equal(double.NaN, Quantile.Of([]).Value);
        Assert.Equal(UndefinedReason.EmptyGroup, Quantile.Weighted([1, 2], [0, 0]).Undefined);
        var one = Quantile.Weighted([1, 2], [0, 3]);
        Assert.Equal(2, one.Value);
        Assert.Equal(UndefinedReason.TooFewObservations, one.Undefined);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1, 2], 50));
        Assert.Throws<ArgumentException>(() => Quantile.Of([1, double.NaN]));
        Assert.Throws<ArgumentException>(() => Quantile.Weighted([1, 2], [1, -1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Quantile.Of([1, 2], level: 1));
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("median = 3.50 [1.00, 6.00], n = 6", Quantile.Of([1, 2, 3, 4, 5, 6]).ToString());
        Assert.Equal("kvantil 0,25 = 1,50, n = 3", Quantile.Of([1, 2, 3], 0.25).Reading(Language.Bokmål));
        Assert.Equal("median undefined: a group has nobody in it", Quantile.Of([]).ToString());
    }

    [Fact]
    public void Order_does_not_matter_and_scale_carries_over() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            foreach (var rule in Enum.GetValues<QuantileRule>())
            {
                var quantile = Quantile.Of(answers, 0.3, rule);
                Assert.Equal(quantile, Quantile.Of([.. answers.Reverse()], 0.3, rule));
                Agreement.Agrees(10 + (2 * quantile.Value), Quantile.Of([.. answers.Select(answer => 10 + (2 * answer))], 0.3, rule).Value, tolerance: 1e-14);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Equal_weights_give_type_1() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
            Assert.Equal(Quantile.Of(answers, 0.5, QuantileRule.Type1).Value, Quantile.Weighted(answers, [.. answers.Select(_ => 0.5)]).Value)).Check(Samples.Seeded);
}
