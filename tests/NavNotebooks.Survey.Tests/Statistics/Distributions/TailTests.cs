using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

/// <summary>p-values and critical values beside R's distribution functions.</summary>
public sealed class TailTests
{
    private static readonly OracleCase R = OracleCase.FromR("tails");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, 10)];

    public static TheoryData<int> RowsOfT => [.. Enumerable.Range(0, 12)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void P_values_agree_with_R(int row)
    {
        R.AgreesAt("fP", row, PValue.FromF(At("f", row), At("df1", row), At("df2", row)), tolerance: 1e-10);
        R.AgreesAt("chiP", row, PValue.FromChiSquare(At("chi", row), At("chiDf", row)), tolerance: 1e-10);
        R.AgreesAt("zP", row, PValue.FromZ(At("z", row)), tolerance: 1e-10);
    }

    [Theory]
    [MemberData(nameof(RowsOfT))]
    public void Students_t_agrees_with_R(int row)
    {
        R.AgreesAt("p", row, PValue.FromT(At("t", row), At("df", row)), tolerance: 1e-10);
        R.AgreesAt("tCritical", row, CriticalValue.StudentT(At("df", row)), tolerance: 1e-10);
        R.AgreesAt("tCritical80", row, CriticalValue.StudentT(At("df", row), level: 0.8), tolerance: 1e-10);
        R.AgreesAt("tCritical999", row, CriticalValue.StudentT(At("df", row), level: 0.999), tolerance: 1e-10);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Normal_critical_values_agree_with_R(int row) =>
        R.AgreesAt("zCritical", row, CriticalValue.Normal(At("level", row)), tolerance: 1e-10);

    [Fact]
    public void Infinite_degrees_of_freedom_are_the_normal()
    {
        Assert.Equal(PValue.FromZ(1.7), PValue.FromT(1.7, double.PositiveInfinity));
        Assert.Equal(CriticalValue.Normal(), CriticalValue.StudentT(double.PositiveInfinity));
    }

    [Fact]
    public void An_infinite_statistic_has_p_0_and_none_has_NaN()
    {
        Assert.Equal(0, PValue.FromT(double.NegativeInfinity, 4));
        Assert.Equal(0, PValue.FromF(double.PositiveInfinity, 2, 4));
        Assert.Equal(0, PValue.FromChiSquare(double.PositiveInfinity, 2));
        Assert.Equal(double.NaN, PValue.FromZ(double.NaN));
        Assert.Equal(double.NaN, PValue.FromF(double.NaN, 2, 4));
    }

    [Fact]
    public void A_statistic_of_0_has_p_1()
    {
        Assert.Equal(1, PValue.FromZ(0));
        Assert.Equal(1, PValue.FromT(0, 4));
        Assert.Equal(1, PValue.FromF(0, 2, 4));
        Assert.Equal(1, PValue.FromChiSquare(0, 3));
    }

    [Fact]
    public void Impossible_statistics_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PValue.FromF(-1, 2, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => PValue.FromF(1, 0, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => PValue.FromChiSquare(1, -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PValue.FromT(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriticalValue.StudentT(5, level: 1));
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.0499958, PValue.FromZ(1.96), decimals: 7);
        Agreement.Prints(0.05, PValue.FromT(2.228139, 10), decimals: 6);
        Agreement.Prints(0.05, PValue.FromF(4.964603, 1, 10), decimals: 6);
        Agreement.Prints(0.05, PValue.FromChiSquare(3.841459, 1), decimals: 6);
        Agreement.Prints(1.959964, CriticalValue.Normal(), decimals: 6);
        Agreement.Prints(2.228139, CriticalValue.StudentT(10), decimals: 6);
        Agreement.Prints(4.964603, CriticalValue.F(1, 10), decimals: 6);
        Agreement.Prints(3.841459, CriticalValue.ChiSquare(1), decimals: 6);
    }

    private static double At(string name, int row) => R.Numbers(name)[row];
}
