using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

/// <summary>Every pair of groups of at most three answers from 1 to 3: empty, single, constant, tied and apart.</summary>
public sealed class TinyGroupsTests
{
    private static readonly double[][] Groups = [.. Enumerable.Range(0, 4).SelectMany(OfSize)];

    [Fact]
    public void A_test_has_a_p_or_says_why_it_has_none()
    {
        foreach (var (first, second) in Pairs())
        {
            AssertTest(TTest.Welch(first, second), test => test.PValue, test => test.Effect, test => test.DifferenceInterval);
            AssertTest(TTest.Student(first, second), test => test.PValue, test => test.Effect, test => test.DifferenceInterval);
            AssertTest(MannWhitney.Of(first, second), test => test.PValue, test => test.Effect, test => test.ShiftInterval);
            var normal = MannWhitney.Of(first, second, new RankTestOptions { Method = RankTestMethod.Normal });
            AssertTest(normal, test => test.PValue, test => test.Effect, test => test.ShiftInterval);
            if (first.Length == second.Length)
            {
                AssertTest(TTest.Paired(first, second), test => test.PValue, test => test.Effect, test => test.DifferenceInterval);
                AssertTest(WilcoxonSignedRank.Of(first, second), test => test.PValue, test => test.Effect, test => test.ShiftInterval);
            }
        }
    }

    [Fact]
    public void An_effect_has_a_value_or_says_why_it_has_none()
    {
        foreach (var (first, second) in Pairs())
        {
            var (one, two) = (GroupSummary.Of(first), GroupSummary.Of(second));
            AssertEffect(EffectSize.CohensD(one, two));
            AssertEffect(EffectSize.HedgesG(one, two));
            AssertEffect(EffectSize.GlassDelta(one, two));
            AssertEffect(EffectSize.ProbabilityOfSuperiority(one, two));
            AssertEffect(EffectSize.CliffsDelta(first, second));
            AssertEffect(EffectSize.RankBiserial(first, second));
            if (first.Length == second.Length)
            {
                AssertEffect(EffectSize.PairedDAverage(first, second));
                AssertEffect(EffectSize.PairedRankBiserial(first, second));
            }
        }
    }

    [Fact]
    public void A_small_table_has_a_p_and_ratios_or_says_why_not()
    {
        for (var code = 0; code < 256; code++)
        {
            int a = code % 4, b = code / 4 % 4, c = code / 16 % 4, d = code / 64;
            var table = new FourfoldTable(a, b, c, d);
            var fisher = FisherExact.Of(table);
            AssertReads(fisher, fisher.PValue);
            AssertReads(fisher, fisher.OddsRatio);
            Assert.True(fisher.Undefined is not null || fisher.OddsRatioInterval.Contains(fisher.OddsRatio));
            foreach (var interval in Enum.GetValues<RatioInterval>())
            {
                AssertEffect(EffectSize.RiskRatio(table, interval: interval));
                AssertEffect(EffectSize.OddsRatio(table, interval: interval));
            }

            foreach (var interval in Enum.GetValues<ShareDifferenceInterval>())
            {
                AssertEffect(EffectSize.RiskDifference(table, interval: interval));
                var shares = TwoProportions.Of(table.FirstShare(), table.SecondShare(), interval: interval);
                AssertReads(shares.Pooled, shares.Pooled.PValue);
                AssertReads(shares.Unpooled, shares.Unpooled.PValue);
            }

            foreach (var method in Enum.GetValues<McNemarMethod>())
            {
                var change = McNemar.Of(new PairedShares(a, b, c, d), method: method);
                AssertReads(change, change.PValue);
                Assert.True(code == 0 || change.DifferenceInterval.Contains(change.Difference));
            }
        }
    }

    private static IEnumerable<(double[] First, double[] Second)> Pairs() => Groups.SelectMany(first => Groups.Select(second => (first, second)));

    private static IEnumerable<double[]> OfSize(int size) =>
        size == 0 ? [[]] : OfSize(size - 1).SelectMany(rest => new[] { 1.0, 2, 3 }.Select(answer => (double[])[.. rest, answer]));

    private static void AssertTest<T>(T test, Func<T, double> p, Func<T, EffectSize> effect, Func<T, Interval> interval)
        where T : IStatisticalResult
    {
        AssertReads(test, p(test));
        Assert.True(test.Undefined is not null || p(test) is >= 0 and <= 1);
        Assert.Equal(test.Undefined is null, interval(test).IsDefined);
        AssertEffect(effect(test));
    }

    /// <summary>A δ of groups of one has a value but no interval.</summary>
    private static void AssertEffect(EffectSize effect)
    {
        AssertReads(effect, effect.Value);
        Assert.True(effect.Undefined is null || !effect.Interval.IsDefined);
        Assert.True(effect.Undefined is not null || !effect.Interval.IsDefined || effect.Interval.Contains(effect.Value), effect.ToString());
    }

    private static void AssertReads(IStatisticalResult result, double value)
    {
        Assert.Equal(result.Undefined is not null, double.IsNaN(value));
        Assert.DoesNotContain(" –", result.Reading(Language.English), StringComparison.Ordinal);
        Assert.DoesNotContain(" –", result.Reading(Language.Bokmål), StringComparison.Ordinal);
    }
}
