using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class TTestTests
{
    [Theory]
    [InlineData("welch")]
    [InlineData("student")]
    [InlineData("paired")]
    [InlineData("oneSample")]
    public void Tests_of_samples_agree_with_R(string name)
    {
        var r = OracleCase.FromR(name);
        var first = r.Numbers("first");
        var test = name switch
        {
            "welch" => TTest.Welch(first, r.Numbers("second")),
            "student" => TTest.Student(first, r.Numbers("second")),
            "paired" => TTest.Paired(first, r.Numbers("second")),
            _ => TTest.OneSample(Summary.Of(first), reference: r["reference"]),
        };
        r.Agrees("difference", test.Difference, tolerance: 1e-10);
        r.Agrees("se", test.StandardError, tolerance: 1e-10);
        r.Agrees("df", test.DegreesOfFreedom, tolerance: 1e-10);
        r.Agrees("t", test.Statistic, tolerance: 1e-10);
        r.Agrees("p", test.PValue, tolerance: 1e-10);
        r.Agrees("low", test.DifferenceInterval.Low, tolerance: 1e-10);
        r.Agrees("high", test.DifferenceInterval.High, tolerance: 1e-10);
    }

    [Theory]
    [InlineData("welch")]
    [InlineData("student")]
    [InlineData("paired")]
    [InlineData("welchSmallP")]
    [InlineData("welchDecimals")]
    public void One_sided_tests_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        double[] first = r.Numbers("first"), second = r.Numbers("second");
        TTest Test(Alternative alternative) => name switch
        {
            "student" => TTest.Student(first, second, alternative: alternative),
            "paired" => TTest.Paired(first, second, alternative: alternative),
            _ => TTest.Welch(first, second, alternative: alternative),
        };
        var two = Test(Alternative.TwoSided);
        r.Agrees("t", two.Statistic);
        r.Agrees("df", two.DegreesOfFreedom);
        r.Agrees("p", two.PValue);
        r.Agrees("low", two.DifferenceInterval.Low);
        r.Agrees("high", two.DifferenceInterval.High);
        var (greater, less) = (Test(Alternative.Greater), Test(Alternative.Less));
        r.Agrees("greater", greater.PValue);
        r.Agrees("less", less.PValue);
        r.Agrees("greaterLow", greater.DifferenceInterval.Low);
        r.Agrees("lessHigh", less.DifferenceInterval.High);
        Assert.Equal(double.PositiveInfinity, greater.DifferenceInterval.High);
        Assert.Equal(double.NegativeInfinity, less.DifferenceInterval.Low);
    }

    [Fact]
    public void Results_read_as_a_methods_chapter_prints_them()
    {
        var (first, second) = (new GroupSummary(412, 3.52, 1.04), new GroupSummary(438, 3.36, 0.98));
        var welch = TTest.Welch(first, second);
        Assert.Equal("Welch t(835.9) = 2.31, p = .021, d = 0.16 [0.02, 0.29]", welch.ToString());
        Assert.Equal("Welch t(835,9) = 2,31, p = 0,021, d = 0,16 [0,02; 0,29]", welch.Reading(Language.Bokmål));
        Assert.Equal("Student t(848) = 2.31, one-sided p = .011, d = 0.16, 90\u00a0% [0.05, 0.27]", TTest.Student(first, second, alternative: Alternative.Greater, level: 0.9).ToString());
        var paired = TTest.Paired([1, 2, 3, 4], [2, 2, 5, 4], alternative: Alternative.Less);
        Assert.Equal("Paired t(3) = \u22121.57, one-sided p = .108, d_z = \u22120.78 [\u22121.89, 0.41]", paired.ToString());
        Assert.Equal("Paret t(3) = \u22121,57, ensidig p = 0,108, d_z = \u22120,78 [\u22121,89; 0,41]", paired.Reading(Language.Bokmål));
        Assert.Equal("Ettutvalgs t er ikke definert: en gruppe er tom", TTest.OneSample(Summary.Of([])).Reading(Language.Bokmål));
    }

    [Fact]
    public void The_effect_stands_in_the_result()
    {
        double[] first = [1, 2, 3, 4], second = [2, 4, 6, 8, 10];
        Assert.Equal(EffectSize.CohensD(GroupSummary.Of(first), GroupSummary.Of(second)), TTest.Welch(first, second).Effect);
        Assert.Equal(EffectSize.PairedD(first, [2, 2, 5, 4]), TTest.Paired(first, [2, 2, 5, 4]).Effect);
        Agreement.Agrees(1.5 / Math.Sqrt(5.0 / 3), TTest.OneSample(Summary.Of(first), reference: 1).Effect.Value);
    }

    [Fact]
    public void Tests_of_printed_groups_agree_with_R()
    {
        var r = OracleCase.FromR("printedT");
        var first = new GroupSummary(r["n1"], r["m1"], r["s1"]);
        var second = new GroupSummary(r["n2"], r["m2"], r["s2"]);
        var welch = TTest.Welch(first, second);
        r.Agrees("welchSe", welch.StandardError, tolerance: 1e-10);
        r.Agrees("welchDf", welch.DegreesOfFreedom, tolerance: 1e-10);
        r.Agrees("welchT", welch.Statistic, tolerance: 1e-10);
        r.Agrees("welchP", welch.PValue, tolerance: 1e-10);
        var student = TTest.Student(first, second);
        r.Agrees("studentSe", student.StandardError, tolerance: 1e-10);
        r.Agrees("studentT", student.Statistic, tolerance: 1e-10);
        r.Agrees("studentP", student.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        double[] first = [1, 2, 3, 4], second = [2, 4, 6, 8, 10];
        var welch = TTest.Welch(first, second);
        Agreement.Prints(-2.251436, welch.Statistic, decimals: 6);
        Agreement.Prints(5.520788, welch.DegreesOfFreedom, decimals: 6);
        Agreement.Prints(0.069134, welch.PValue, decimals: 6);
        var student = TTest.Student(first, second);
        Agreement.Prints(-2.057807, student.Statistic, decimals: 6);
        Agreement.Prints(0.078619, student.PValue, decimals: 6);
        var paired = TTest.Paired(first, [2, 2, 5, 4]);
        Agreement.Prints(-1.566699, paired.Statistic, decimals: 6);
        Agreement.Prints(0.215170, paired.PValue, decimals: 6);
        var one = TTest.OneSample(Summary.Of(first), reference: 1);
        Agreement.Prints(2.323790, one.Statistic, decimals: 6);
        Agreement.Prints(0.102728, one.PValue, decimals: 6);
    }

    /// <summary>Paired with zeros, the test is made of the vectorised mean and deviation alone.</summary>
    [Theory]
    [InlineData("NumAcc1", 10000002, 1, 12)]
    [InlineData("NumAcc3", 1000000.2, 0.1, 9)] // the sixteenth digit of the data is the tenth of their deviation
    [InlineData("Lew", -177.435000000000, 277.332168044316, 12)]
    [InlineData("Lottery", 518.958715596330, 291.699727470969, 12)]
    [InlineData("Mavro", 2.00185600000000, 0.000429123454003053, 12)]
    public void Moments_have_the_digits_NIST_certifies(string name, double mean, double deviation, double digits)
    {
        var values = NistData.Column(name);
        var test = TTest.Paired(values, new double[values.Length]);
        NistData.HasDigits(name, mean, test.Difference, 14);
        NistData.HasDigits(name, deviation, test.StandardError * Math.Sqrt(values.Length), digits, because: digits < 12 ? "the sixteenth digit of the data is the tenth of their deviation" : null);
    }

    [Fact]
    public void A_long_column_far_from_zero_keeps_its_spread()
    {
        // ±1 around a hundred million, an outlier first, and a length that fills no block.
        double[] values = [1e8 + 1000, .. Enumerable.Range(0, 100_001).Select(i => 1e8 + ((i % 2 * 2) - 1))];
        var (count, sum) = (values.Length, 1000.0 - 1);
        var mean = sum / count;
        var squares = 1e6 + 100_001 - (count * mean * mean);
        var test = TTest.Paired(values, new double[count]);
        Agreement.Agrees(1e8 + mean, test.Difference, tolerance: 1e-15);
        Agreement.Agrees(Math.Sqrt(squares / (count - 1) / count), test.StandardError, tolerance: 1e-12);
    }

    [Fact]
    public void A_long_constant_column_has_no_variation_at_all()
    {
        var constant = Enumerable.Repeat(0.1, 5000).ToArray();
        Assert.Equal(UndefinedReason.NoVariation, TTest.Welch(constant, constant).Undefined);
        Assert.Equal(0.1, TTest.Paired(constant, new double[5000]).Difference);
    }

    [Fact]
    public void Order_unit_and_origin_do_not_matter() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var test = TTest.Welch(groups.First, groups.Second);
            var other = TTest.Welch([.. groups.First.Reverse().Select(x => (2.5 * x) + 7)], [.. groups.Second.Reverse().Select(x => (2.5 * x) + 7)]);
            Assert.Equal(test.Statistic, other.Statistic, tolerance: 1e-9);
            Assert.Equal(test.PValue, other.PValue, tolerance: 1e-10);
            Assert.Equal(2.5 * test.Difference, other.Difference, tolerance: 1e-10);
            Assert.Equal(test.Effect.Value, other.Effect.Value, tolerance: 1e-10);
        }).Check(Samples.Seeded);

    [Fact]
    public void A_one_sided_p_is_half_the_two_sided_or_its_complement() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var two = TTest.Welch(groups.First, groups.Second);
            var greater = TTest.Welch(groups.First, groups.Second, alternative: Alternative.Greater);
            var less = TTest.Welch(groups.First, groups.Second, alternative: Alternative.Less);
            Assert.Equal(1, greater.PValue + less.PValue, tolerance: 1e-12);
            Assert.Equal(two.PValue, 2 * Math.Min(greater.PValue, less.PValue), tolerance: 1e-12);
            Assert.Equal(greater.PValue < 0.05, !greater.DifferenceInterval.Contains(0));
        }).Check(Samples.Seeded);

    [Fact]
    public void Equal_weights_give_the_unweighted_test()
    {
        double[] first = [1, 2, 3, 4], second = [2, 4, 6, 8, 10];
        var plain = TTest.Welch(first, second);
        var weighted = TTest.Welch(Summary.Weighted(first, [2, 2, 2, 2]), Summary.Weighted(second, [1, 1, 1, 1, 1]));
        Agreement.Agrees(plain.PValue, weighted.PValue, tolerance: 1e-12);
    }

    [Fact]
    public void A_group_of_one_has_no_Welch_test_but_a_Student_test()
    {
        var welch = TTest.Welch([3], [1, 2, 4]);
        Assert.Equal(double.NaN, welch.PValue);
        Assert.False(welch.DifferenceInterval.IsDefined);
        Assert.Equal(3 - (7.0 / 3), welch.Difference, tolerance: 1e-15);
        Assert.True(TTest.Student([3], [1, 2, 4]).PValue is > 0 and < 1);
    }

    [Fact]
    public void Nothing_or_no_variation_has_no_test()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, TTest.Welch([], [1, 2]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, TTest.Welch([1], [1, 2]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, TTest.Student([], [1, 2]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, TTest.Student([1], [2]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, TTest.Welch([0.1, 0.1, 0.1], [0.3, 0.3]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, TTest.Paired([1, 2], [2, 3]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, TTest.OneSample(Summary.Of([1])).Undefined);
        Assert.Equal(double.NaN, TTest.Welch([], [1, 2]).Difference);
        Assert.Equal(double.NaN, TTest.Student([], [1, 2]).PValue);
        Assert.Equal(double.NaN, TTest.Student([], []).PValue);
        Assert.Equal(double.NaN, TTest.Welch([3, 3], [4, 4]).PValue);
        Assert.Equal(double.NaN, TTest.Paired([], []).PValue);
        Assert.Equal(double.NaN, TTest.Paired([2], [1]).DegreesOfFreedom);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TTest.Welch([1, double.NaN], [1, 2]));
        Assert.Throws<ArgumentException>(() => TTest.Student([1, 2], [1, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => TTest.Paired([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => TTest.Paired([1, double.NaN], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TTest.Welch([1, 2], [1, 2], level: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupSummary(-1, 3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupSummary(10, 3, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupSummary(10, double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new GroupSummary(10, 3, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => TTest.Welch([1e200, -1e200], [1, 2]));
    }

    [Fact]
    public void Swapping_the_groups_turns_the_sign_and_nothing_else() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var (one, other) = (TTest.Welch(groups.First, groups.Second), TTest.Welch(groups.Second, groups.First));
            Assert.Equal(one.Difference, -other.Difference);
            Assert.Equal(one.PValue, other.PValue, tolerance: 1e-13);
            Assert.Equal(one.DegreesOfFreedom, other.DegreesOfFreedom, tolerance: 1e-10);
            Assert.True(one.DifferenceInterval.Contains(one.Difference));
            var student = TTest.Student(groups.First, groups.Second);
            Assert.Equal(student.PValue, TTest.Student([.. groups.Second.Reverse()], groups.First).PValue, tolerance: 1e-12);
        }).Check(Samples.Seeded);
}
