using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class EquivalenceTestTests
{
    [Theory]
    [InlineData("tostWelch")]
    [InlineData("tostStudent")]
    [InlineData("tostPaired")]
    public void Means_agree_with_two_one_sided_tests_of_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        double[] first = r.Numbers("first"), second = r.Numbers("second"), bounds = r.Numbers("bounds");
        var test = name switch
        {
            "tostWelch" => TTest.Welch(first, second),
            "tostStudent" => TTest.Student(first, second),
            _ => TTest.Paired(first, second),
        };
        AssertAgrees(r, EquivalenceTest.Of(test, new Interval(bounds[0], bounds[1])));
    }

    [Fact]
    public void Shares_agree_with_R()
    {
        var r = OracleCase.Of("twogroups", "tostShares");
        var bounds = r.Numbers("bounds");
        var shares = TwoProportions.Of(Proportion.OfCounts(r["x1"], r["n1"]), Proportion.OfCounts(r["x2"], r["n2"]));
        AssertAgrees(r, EquivalenceTest.Of(shares, new Interval(bounds[0], bounds[1])));
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var means = EquivalenceTest.Of(TTest.Student([1, 2, 3, 4], [2, 2, 4, 3]), new Interval(-2, 2));
        Agreement.Prints(2.177599, means.LowerStatistic, decimals: 6);
        Agreement.Prints(-2.799770, means.UpperStatistic, decimals: 6);
        Agreement.Prints(0.036150, means.PValue, decimals: 6);
        var shares = EquivalenceTest.Of(TwoProportions.Of(Proportion.OfCounts(96, 158), Proportion.OfCounts(60, 106)), new Interval(-0.15, 0.15));
        Agreement.Prints(3.096747, shares.LowerStatistic, decimals: 6);
        Agreement.Prints(-1.753105, shares.UpperStatistic, decimals: 6);
        Agreement.Prints(0.039792, shares.PValue, decimals: 6);
    }

    [Fact]
    public void Bounds_in_standard_deviations_are_turned_into_the_unit_of_the_variable()
    {
        var test = TTest.Student([1, 2, 3, 4], [2, 2, 4, 3]);
        var deviation = test.Difference / test.Effect.Value;
        var inDeviations = EquivalenceTest.Of(test, new Interval(-1, 1.5), unit: EquivalenceUnit.StandardDeviations);
        Agreement.Agrees(-deviation, inDeviations.Bounds.Low);
        Agreement.Agrees(1.5 * deviation, inDeviations.Bounds.High);
    }

    [Fact]
    public void The_conclusion_is_in_the_reading()
    {
        var (first, second) = (new GroupSummary(412, 3.42, 1.04), new GroupSummary(438, 3.40, 0.98));
        var test = TTest.Welch(first, second);
        Assert.Equal(
            "Equivalence t(835.9) = \u22122.59, one-sided p = .005: difference = 0.02, 90\u00a0% [\u22120.09, 0.13] lies within [\u22120.20, 0.20]",
            EquivalenceTest.Of(test, new Interval(-0.2, 0.2)).ToString());
        Assert.Equal(
            "Ekvivalens t(835,9) = \u22121,15, ensidig p = 0,125: forskjell = 0,02, 90\u00a0% [\u22120,09; 0,13] er ikke vist å ligge innenfor [\u22120,10; 0,10]",
            EquivalenceTest.Of(test, new Interval(-0.1, 0.1)).Reading(Language.Bokmål));
    }

    [Fact]
    public void Equivalence_is_the_same_as_an_interval_within_the_bounds()
    {
        var test = TTest.Welch(new GroupSummary(412, 3.42, 1.04), new GroupSummary(438, 3.40, 0.98));
        foreach (var bound in new[] { 0.05, 0.12, 0.134, 0.135, 0.136, 0.2 })
        {
            var equivalence = EquivalenceTest.Of(test, new Interval(-bound, bound));
            var within = equivalence.DifferenceInterval.Low > -bound && equivalence.DifferenceInterval.High < bound;
            Assert.Equal(within, equivalence.IsEquivalent);
        }
    }

    [Fact]
    public void One_bound_may_be_open()
    {
        var test = TTest.Welch(new GroupSummary(412, 3.42, 1.04), new GroupSummary(438, 3.40, 0.98));
        var notWorse = EquivalenceTest.Of(test, new Interval(-0.2, double.PositiveInfinity));
        Assert.Equal(0, notWorse.UpperP);
        Assert.True(notWorse.IsEquivalent);
    }

    [Fact]
    public void What_has_no_test_has_no_equivalence_and_bounds_must_be_bounds()
    {
        var none = EquivalenceTest.Of(TTest.Welch([], [1, 2]), new Interval(-1, 1), unit: EquivalenceUnit.StandardDeviations);
        Assert.Equal(UndefinedReason.EmptyGroup, none.Undefined);
        Assert.Equal(double.NaN, none.PValue);
        Assert.False(none.IsEquivalent);
        Assert.Equal("Ekvivalens er ikke definert: en gruppe er tom", none.Reading(Language.Bokmål));
        var test = TTest.Welch([1, 2, 3], [1, 2, 4]);
        Assert.Throws<ArgumentException>(() => EquivalenceTest.Of(test, new Interval(1, 1)));
        Assert.Throws<ArgumentException>(() => EquivalenceTest.Of(test, Interval.Undefined()));
        Assert.Throws<ArgumentOutOfRangeException>(() => EquivalenceTest.Of(test, new Interval(-1, 1), significance: 0.5));
    }

    private static void AssertAgrees(OracleCase r, EquivalenceTest test)
    {
        r.Agrees("lower", test.LowerStatistic);
        r.Agrees("upper", test.UpperStatistic);
        r.Agrees("lowerP", test.LowerP);
        r.Agrees("upperP", test.UpperP);
        r.Agrees("low", test.DifferenceInterval.Low);
        r.Agrees("high", test.DifferenceInterval.High);
    }
}
