using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

public sealed class BivariateNormalTests
{
    [Fact]
    public void The_lower_tail_agrees_with_R_from_minus_1_to_1()
    {
        var r = OracleCase.Of("scales", "bivariate");
        double[] x = r.Numbers("x"), y = r.Numbers("y"), rho = r.Numbers("rho"), expected = r.Numbers("p");
        for (var i = 0; i < x.Length; i++)
        {
            var actual = BivariateNormal.LowerTail(x[i], y[i], rho[i]);
            Assert.True(Math.Abs(actual - expected[i]) <= 2e-15, FormattableString.Invariant($"{x[i]}, {y[i]}, {rho[i]}: {expected[i]:R} and {actual:R}"));
            if (expected[i] > 1e-6)
            {
                r.AgreesAt("p", i, actual, tolerance: 1e-9);
            }
        }
    }

    [Fact]
    public void At_the_middle_it_is_an_angle()
    {
        foreach (var rho in (double[])[-0.99999999, -0.95, -0.5, 0, 0.3, 0.8, 0.999, 0.99999999])
        {
            Assert.Equal(0.25 + (Math.Asin(rho) / (2 * Math.PI)), BivariateNormal.LowerTail(0, 0, rho), 1e-15);
        }
    }

    [Fact]
    public void The_ends_are_those_of_one_variable()
    {
        Assert.Equal(NormalDistribution.LowerTail(0.3), BivariateNormal.LowerTail(0.3, double.PositiveInfinity, 0.5));
        Assert.Equal(0, BivariateNormal.LowerTail(double.NegativeInfinity, double.PositiveInfinity, 0.5));
        Assert.Equal(1, BivariateNormal.LowerTail(double.PositiveInfinity, double.PositiveInfinity, 0.5));
        Assert.Equal(NormalDistribution.LowerTail(-0.2), BivariateNormal.LowerTail(-0.2, 0.4, 1));
        Assert.Equal(NormalDistribution.LowerTail(0.4) - NormalDistribution.LowerTail(0.2), BivariateNormal.LowerTail(-0.2, 0.4, -1), 1e-15);
        Assert.Equal(0, BivariateNormal.LowerTail(-0.5, 0.4, -1));
    }

    [Fact]
    public void The_density_is_how_fast_the_tail_grows_with_the_correlation()
    {
        const double Step = 1e-5;
        foreach (var (x, y, rho) in ((double, double, double)[])[(0.2, -0.7, 0.4), (-1.3, -0.9, 0.85), (1.1, 0.5, -0.6)])
        {
            var slope = (BivariateNormal.LowerTail(x, y, rho + Step) - BivariateNormal.LowerTail(x, y, rho - Step)) / (2 * Step);
            Assert.Equal(BivariateNormal.Density(x, y, rho), slope, 1e-8);
        }
    }
}
