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
}
