using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Association;
using NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.Association;

public sealed class CorrelationTests
{
    private static readonly double[] X = [1, 2, 3, 4, 5];
    private static readonly double[] Y = [2, 1, 4, 3, 6];

    /// <summary>3 to 40 respondents with two answers on a five-point scale, neither all alike.</summary>
    private static readonly Arbitrary<(double[] First, double[] Second)> Respondents =
        (from rest in (from first in Gen.Choose(1, 5) from second in Gen.Choose(1, 5) select ((double)first, (double)second)).ArrayOf()
         select ((double[])[1, 4, 3, .. rest.Select(pair => pair.Item1)], (double[])[2, 5, 1, .. rest.Select(pair => pair.Item2)])).ToArbitrary();

    public static TheoryData<string> Cases => ["ordinal", "offices", "counted", "negative", "normal", "strong", "ties"];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pearsons_r_agrees_with_R(string name)
    {
        var r = OracleCase.Of("association", name);
        var pearson = Correlation.Pearson(r.Numbers("x"), r.Numbers("y"));
        r.Agrees("r", pearson.Value, tolerance: 1e-12);
        r.Agrees("t", pearson.Statistic, tolerance: 1e-10);
        r.Agrees("df", pearson.DegreesOfFreedom);
        r.Agrees("p", pearson.PValue, tolerance: 1e-9);
        r.Agrees("low", pearson.Interval.Low, tolerance: 1e-10);
        r.Agrees("high", pearson.Interval.High, tolerance: 1e-10);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Spearmans_rho_agrees_with_R(string name)
    {
        var r = OracleCase.Of("association", name);
        var spearman = Correlation.Spearman(r.Numbers("x"), r.Numbers("y"));
        r.Agrees("rho", spearman.Value, tolerance: 1e-12);
        r.Agrees("rhoP", spearman.PValue, tolerance: 1e-9);
        r.Agrees("rhoLow", spearman.Interval.Low, tolerance: 1e-10);
        r.Agrees("rhoHigh", spearman.Interval.High, tolerance: 1e-10);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Kendalls_tau_agrees_with_R(string name)
    {
        var r = OracleCase.Of("association", name);
        var kendall = Correlation.Kendall(r.Numbers("x"), r.Numbers("y"));
        r.Agrees("tau", kendall.Value, tolerance: 1e-12);
        r.Agrees("tauP", kendall.PValue, tolerance: 1e-9);
        r.Agrees("tauLow", kendall.Interval.Low, tolerance: 1e-10);
        r.Agrees("tauHigh", kendall.Interval.High, tolerance: 1e-10);
    }

    [Fact]
    public void Each_p_says_where_it_comes_from()
    {
        CorrelationTest Rho(string name) => Correlation.Spearman(OracleCase.Of("association", name).Numbers("x"), OracleCase.Of("association", name).Numbers("y")).Test;
        CorrelationTest Tau(string name) => Correlation.Kendall(OracleCase.Of("association", name).Numbers("x"), OracleCase.Of("association", name).Numbers("y")).Test;
        Assert.Equal([CorrelationTest.Exact, CorrelationTest.Edgeworth, CorrelationTest.StudentT], [Rho("counted"), Rho("offices"), Rho("ties")]);
        Assert.Equal([CorrelationTest.Exact, CorrelationTest.Exact, CorrelationTest.Normal, CorrelationTest.Normal], [Tau("counted"), Tau("offices"), Tau("normal"), Tau("ties")]);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("square")]
    public void Measures_of_a_table_agree_with_R(string name)
    {
        var r = OracleCase.Of("association", name);
        var counts = OracleGroups.Table(r);
        var (gamma, d, tau, rho) = (Correlation.Gamma(counts), Correlation.SomersD(counts), Correlation.Kendall(counts), Correlation.Spearman(counts));
        r.Agrees("gamma", gamma.Value, tolerance: 1e-13);
        r.Agrees("gammaLow", gamma.Interval.Low, tolerance: 1e-11);
        r.Agrees("gammaHigh", gamma.Interval.High, tolerance: 1e-11);
        r.Agrees("d", d.Value, tolerance: 1e-13);
        r.Agrees("dLow", d.Interval.Low, tolerance: 1e-11);
        r.Agrees("dHigh", d.Interval.High, tolerance: 1e-11);
        r.Agrees("tau", tau.Value, tolerance: 1e-13);
        r.Agrees("tauLow", tau.Interval.Low, tolerance: 1e-11);
        r.Agrees("tauHigh", tau.Interval.High, tolerance: 1e-11);
        r.Agrees("z", gamma.Statistic, tolerance: 1e-12);
        r.Agrees("p", d.PValue, tolerance: 1e-10);
        r.Agrees("rho", rho.Value, tolerance: 1e-12);
        r.Agrees("rhoP", rho.PValue, tolerance: 1e-9);
    }

    [Fact]
    public void Weighted_r_agrees_with_R()
    {
        var r = OracleCase.Of("association", "weighted");
        var weighted = Correlation.Pearson(r.Numbers("x"), r.Numbers("y"), r.Numbers("w"));
        r.Agrees("r", weighted.Value, tolerance: 1e-12);
        r.Agrees("n", weighted.EffectiveCount, tolerance: 1e-12);
        r.Agrees("t", weighted.Statistic, tolerance: 1e-11);
        r.Agrees("p", weighted.PValue, tolerance: 1e-9);
        r.Agrees("low", weighted.Interval.Low, tolerance: 1e-11);
        r.Agrees("high", weighted.Interval.High, tolerance: 1e-11);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var pearson = Correlation.Pearson(X, Y);
        Agreement.Prints(0.821995, pearson.Value, decimals: 6);
        Agreement.Prints(-0.219343, pearson.Interval.Low, decimals: 6);
        Agreement.Prints(0.987852, pearson.Interval.High, decimals: 6);
        Agreement.Prints(2.5, pearson.Statistic, decimals: 6);
        Agreement.Prints(0.087707, pearson.PValue, decimals: 6);
        Agreement.Prints(0.750568, Correlation.Pearson(X, Y, [1, 1, 2, 2, 1]).Value, decimals: 6);
        Agreement.Prints(0.8, Correlation.Spearman(X, Y).Value, decimals: 10);
        Agreement.Prints(0.133333, Correlation.Spearman(X, Y).PValue, decimals: 6);
        Agreement.Prints(0.6, Correlation.Kendall(X, Y).Value, decimals: 10);
        Agreement.Prints(0.233333, Correlation.Kendall(X, Y).PValue, decimals: 6);
        var table = new double[,] { { 10, 20, 5 }, { 4, 18, 13 } };
        Agreement.Prints(0.5, Correlation.Gamma(table).Value, decimals: 10);
        Agreement.Prints(0.310204, Correlation.SomersD(table).Value, decimals: 6);
    }

    [Fact]
    public void A_correlation_reads_as_one_line()
    {
        Assert.Equal("r(3) = .82 [−.22, .99], p = .088", Correlation.Pearson(X, Y).ToString());
        Assert.Equal("r(3) = 0,82 [−0,22; 0,99], p = 0,088", Correlation.Pearson(X, Y).Reading(Language.Bokmål));
        Assert.StartsWith("ρ(3) = .80 [", Correlation.Spearman(X, Y).ToString(), StringComparison.Ordinal);
        Assert.EndsWith(", z = 1.47, p = .233", Correlation.Kendall(X, Y).ToString(), StringComparison.Ordinal);
        Assert.Equal("r(1) = .98, p = .121", Correlation.Pearson([1, 2, 3], [1, 2, 4]).ToString());
    }

    [Fact]
    public void Counts_give_what_their_rows_give() =>
        Prop.ForAll(Respondents, pairs =>
        {
            var counts = Table(pairs.First, pairs.Second);
            Correlation rho = Correlation.Spearman(pairs.First, pairs.Second), tau = Correlation.Kendall(pairs.First, pairs.Second);
            Assert.Equal(rho.Value, Correlation.Spearman(counts).Value, tolerance: 1e-12);
            Assert.Equal(rho.PValue, Correlation.Spearman(counts).PValue, tolerance: 1e-11);
            Assert.Equal(tau.Value, Correlation.Kendall(counts).Value, tolerance: 1e-12);
            Assert.Equal(tau.PValue, Correlation.Kendall(counts).PValue, tolerance: 1e-11);
            Assert.Equal(tau.Interval.Low, Correlation.Kendall(counts).Interval.Low, tolerance: 1e-11);
        }).Check(Samples.Seeded);

    [Fact]
    public void Swapping_the_variables_changes_nothing_and_turning_one_the_sign() =>
        Prop.ForAll(Respondents, pairs =>
        {
            double[] turned = [.. pairs.Second.Select(value => 6 - value)];
            foreach (var of in (Func<double[], double[], Correlation>[])[(x, y) => Correlation.Pearson(x, y), (x, y) => Correlation.Spearman(x, y), (x, y) => Correlation.Kendall(x, y)])
            {
                var plain = of(pairs.First, pairs.Second);
                Assert.Equal(plain.Value, of(pairs.Second, pairs.First).Value, tolerance: 1e-12);
                Assert.Equal(-plain.Value, of(pairs.First, turned).Value, tolerance: 1e-12);
                Assert.Equal(plain.PValue, of(pairs.First, turned).PValue, tolerance: 1e-9);
                Assert.InRange(plain.Value, -1, 1);
                Assert.True(!plain.Interval.IsDefined || plain.Interval.Contains(plain.Value));
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Rank_correlations_see_only_the_order() =>
        Prop.ForAll(Respondents, pairs =>
        {
            double[] bent = [.. pairs.First.Select(Math.Exp)];
            Assert.Equal(Correlation.Spearman(pairs.First, pairs.Second), Correlation.Spearman(bent, pairs.Second));
            Assert.Equal(Correlation.Kendall(pairs.First, pairs.Second), Correlation.Kendall(bent, pairs.Second));
        }).Check(Samples.Seeded);

    [Fact]
    public void Everybody_twice_with_half_the_weight_changes_nothing() =>
        Prop.ForAll(Respondents, pairs =>
        {
            var once = Correlation.Pearson(pairs.First, pairs.Second);
            var twice = Correlation.Pearson([.. pairs.First, .. pairs.First], [.. pairs.Second, .. pairs.Second], [.. pairs.First.Select(_ => 0.5), .. pairs.First.Select(_ => 0.5)]);
            Assert.Equal(once.Value, twice.Value, tolerance: 1e-12);
            Assert.Equal(once.Statistic, Correlation.Pearson(pairs.First, pairs.Second, [.. pairs.First.Select(_ => 2.5)]).Statistic, tolerance: 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void Tau_of_many_rows_is_that_of_all_pairs()
    {
        var x = Enumerable.Range(0, 300).Select(i => (double)(i * 7919 % 101)).ToArray();
        var y = Enumerable.Range(0, 300).Select(i => (double)((i * 104729 % 89) + (i / 10))).ToArray();
        long sum = 0, untiedX = 0, untiedY = 0;
        for (var i = 0; i < x.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                int dx = Math.Sign(x[i] - x[j]), dy = Math.Sign(y[i] - y[j]);
                (sum, untiedX, untiedY) = (sum + (dx * dy), untiedX + (dx * dx), untiedY + (dy * dy));
            }
        }

        Agreement.Agrees(sum / Math.Sqrt((double)untiedX * untiedY), Correlation.Kendall(x, y).Value, tolerance: 1e-13);
    }

    [Fact]
    public void A_perfect_correlation_has_itself_for_interval()
    {
        var pearson = Correlation.Pearson([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]);
        Assert.Equal(1, pearson.Value, tolerance: 1e-15);
        Assert.InRange(pearson.PValue, 0, 1e-20);
        Assert.Equal(new Survey.Statistics.Interval(-1, -1), Correlation.Kendall([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]).Interval);
        Assert.Equal(2.0 / 120, Correlation.Kendall([1, 2, 3, 4, 5], [5, 4, 3, 2, 1]).PValue, tolerance: 1e-15);
    }

    [Fact]
    public void Too_little_is_undefined_and_says_why()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, Correlation.Pearson([1, 2], [1, 2]).Undefined);
        Assert.Equal(double.NaN, Correlation.Pearson([1, 2], [1, 2]).Value);
        var three = Correlation.Pearson([1, 2, 3], [1, 2, 4]);
        Assert.Equal(UndefinedReason.TooFewObservations, three.Undefined);
        Assert.False(three.Interval.IsDefined);
        Assert.InRange(three.PValue, 0, 1);
        Assert.Equal(UndefinedReason.NoVariation, Correlation.Spearman([1, 2, 3, 4], [5, 5, 5, 5]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, Correlation.Kendall([0.1, 0.1, 0.1], [1, 2, 3]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, Correlation.Pearson([0.1, 0.1, 0.1, 0.1], [1, 2, 3, 7]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, Correlation.Pearson([1, 2, 3, 4, 9], [1, 1, 1, 1, 5], [1, 1, 1, 1, 0]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, Correlation.Kendall([], []).Undefined);
        Assert.Equal(double.NaN, Correlation.Gamma(new double[,] { { 3, 4 } }).Value);
        Assert.Equal("τ_b undefined: nothing varies", Correlation.Kendall([1, 1, 1], [1, 2, 3]).ToString());
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Correlation.Pearson([1, double.NaN], [1, 2]));
        Assert.Throws<ArgumentException>(() => Correlation.Spearman([1, 2], [1, 2, 3]));
        Assert.Throws<ArgumentException>(() => Correlation.Pearson([1, 2, 3], [1, 2, 4], [1, -1, 1]));
        Assert.Throws<ArgumentException>(() => Correlation.Kendall(new double[,] { { 1, -1 }, { 1, 2 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Correlation.Kendall([1, 2, 3], [1, 2, 4], level: 0));
    }

    private static double[,] Table(double[] first, double[] second)
    {
        var counts = new double[5, 5];
        for (var i = 0; i < first.Length; i++)
        {
            counts[(int)first[i] - 1, (int)second[i] - 1]++;
        }

        return counts;
    }
}
