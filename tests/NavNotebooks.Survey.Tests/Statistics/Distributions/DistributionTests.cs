using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

/// <summary>Both tails and the quantiles of every distribution beside R's, from the bulk to 1e-300.</summary>
public sealed class DistributionTests
{
    private static readonly OracleCase Normal = OracleCase.Of("distributions", "normal");
    private static readonly OracleCase Student = OracleCase.Of("distributions", "student");
    private static readonly OracleCase Chi = OracleCase.Of("distributions", "chi");
    private static readonly OracleCase F = OracleCase.Of("distributions", "f");
    private static readonly OracleCase Binomial = OracleCase.Of("distributions", "binomial");
    private static readonly OracleCase Hypergeometric = OracleCase.Of("distributions", "hypergeometric");
    private static readonly OracleCase Beta = OracleCase.Of("distributions", "beta");

    [Fact]
    public void Normal_tails_agree_with_R_down_to_1e_300()
    {
        Normal.Agrees("p", [.. Normal.Numbers("z").Select(PValue.FromZ)], tolerance: 1e-12);
        Normal.Agrees("quantile", [.. Normal.Numbers("upper").Select(NormalDistribution.UpperQuantile)], tolerance: 1e-13);
    }

    [Fact]
    public void Students_tails_agree_with_R_down_to_1e_100()
    {
        double[] df = Student.Numbers("df"), target = Student.Numbers("target");
        Student.Agrees("p", [.. Student.Numbers("t").Select((t, i) => PValue.FromT(t, df[i]))], tolerance: 1e-11);
        Student.Agrees("quantile", [.. target.Select((q, i) => StudentTDistribution.UpperQuantile(q / 2, df[i]))], tolerance: 1e-11);
    }

    [Fact]
    public void Chi_square_tails_agree_with_R_down_to_1e_100()
    {
        double[] df = Chi.Numbers("df"), x = Chi.Numbers("x");
        Chi.Agrees("p", [.. x.Select((value, i) => PValue.FromChiSquare(value, df[i]))], tolerance: 1e-11);
        Chi.Agrees("lower", [.. x.Select((value, i) => ChiSquareDistribution.LowerTail(value, df[i]))], tolerance: 1e-11);
        Chi.Agrees("quantile", [.. Chi.Numbers("target").Select((q, i) => ChiSquareDistribution.UpperQuantile(q, df[i]))], tolerance: 1e-11);
    }

    [Fact]
    public void F_tails_agree_with_R_down_to_1e_60()
    {
        double[] between = F.Numbers("df1"), within = F.Numbers("df2");
        F.Agrees("p", [.. F.Numbers("f").Select((f, i) => PValue.FromF(f, between[i], within[i]))], tolerance: 1e-11);
        F.Agrees("quantile", [.. F.Numbers("target").Select((q, i) => FDistribution.UpperQuantile(q, between[i], within[i]))], tolerance: 1e-11);
    }

    [Fact]
    public void Binomial_tails_agree_with_R()
    {
        double[] n = Binomial.Numbers("n"), share = Binomial.Numbers("share"), k = Binomial.Numbers("k");
        Binomial.Agrees("density", [.. k.Select((at, i) => BinomialDistribution.Probability((int)at, (int)n[i], share[i]))], tolerance: 1e-11);
        Binomial.Agrees("lower", [.. k.Select((at, i) => BinomialDistribution.LowerTail((int)at, (int)n[i], share[i]))], tolerance: 1e-11);
        Binomial.Agrees("upper", [.. k.Select((at, i) => BinomialDistribution.UpperTail((int)at, (int)n[i], share[i]))], tolerance: 1e-11);
    }

    [Fact]
    public void Hypergeometric_tails_agree_with_R()
    {
        var population = (Marked: Hypergeometric.Numbers("marked"), Unmarked: Hypergeometric.Numbers("unmarked"), Drawn: Hypergeometric.Numbers("drawn"));
        double[] Each(Func<int, int, int, int, double> tail) =>
            [.. Hypergeometric.Numbers("k").Select((k, i) => tail((int)k, (int)population.Marked[i], (int)population.Unmarked[i], (int)population.Drawn[i]))];
        Hypergeometric.Agrees("density", Each(HypergeometricDistribution.Probability), tolerance: 1e-11);
        Hypergeometric.Agrees("lower", Each(HypergeometricDistribution.LowerTail), tolerance: 1e-11);
        Hypergeometric.Agrees("upper", Each(HypergeometricDistribution.UpperTail), tolerance: 1e-11);
    }

    [Fact]
    public void Beta_quantiles_agree_with_R()
    {
        double[] a = Beta.Numbers("a"), b = Beta.Numbers("b");
        Beta.Agrees("quantile", [.. Beta.Numbers("p").Select((p, i) => BetaDistribution.Quantile(p, a[i], b[i]))], tolerance: 1e-11);
    }

    /// <summary>Why these are not MathNet's. Where this fails, MathNet has been mended and its function can come back.</summary>
    [Fact]
    public void MathNets_quantiles_and_large_degrees_of_freedom_lose_digits()
    {
        Assert.True(Digits(MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, 5, 1e-10), StudentTDistribution.Quantile(1e-10, 5)) < 4);
        Assert.True(Digits(MathNet.Numerics.Distributions.StudentT.InvCDF(0, 1, 100, 1e-30), StudentTDistribution.Quantile(1e-30, 100)) < 1);
        Assert.True(Digits(MathNet.Numerics.Distributions.ChiSquared.InvCDF(5, 1 - 1e-10), ChiSquareDistribution.UpperQuantile(1e-10, 5)) < 9);
        Assert.True(Digits(MathNet.Numerics.SpecialFunctions.GammaUpperRegularized(25_000, 25_250), ChiSquareDistribution.UpperTail(50_500, 50_000)) < 11);
        Assert.True(Digits(MathNet.Numerics.SpecialFunctions.BetaRegularized(25_000, 0.5, 50_000.0 / 50_144), PValue.FromT(12, 50_000)) < 12);
    }

    /// <summary>As <c>P(X &gt; x)</c> is halved and doubled again, so is what a quantile gives.</summary>
    [Theory]
    [InlineData(1e-120)]
    [InlineData(1e-30)]
    [InlineData(0.3)]
    [InlineData(0.7)]
    [InlineData(0.999999)]
    public void A_quantile_has_the_tail_it_was_asked_for(double tail)
    {
        foreach (var df in (double[])[1, 3.5, 40, 2000, 1e6])
        {
            Agreement.Agrees(tail, StudentTDistribution.UpperTail(StudentTDistribution.UpperQuantile(tail, df), df), tolerance: 1e-11);
            Agreement.Agrees(tail, ChiSquareDistribution.UpperTail(ChiSquareDistribution.UpperQuantile(tail, df), df), tolerance: 1e-10);
            Agreement.Agrees(tail, FDistribution.UpperTail(FDistribution.UpperQuantile(tail, 3, df), 3, df), tolerance: 1e-11);
            Agreement.Agrees(tail, BetaDistribution.LowerTail(BetaDistribution.Quantile(tail, df, 2), df, 2), tolerance: 1e-10);
        }

        Agreement.Agrees(tail, NormalDistribution.UpperTail(NormalDistribution.UpperQuantile(tail)), tolerance: 1e-11);
    }

    private static double Digits(double first, double second) => -Math.Log10(Math.Abs((first / second) - 1));
}
