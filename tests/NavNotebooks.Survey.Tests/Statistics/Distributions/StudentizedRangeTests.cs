using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Tests.Statistics.Distributions;

public sealed class StudentizedRangeTests
{
    private static readonly OracleCase R = OracleCase.Of("noncentral", "studentized");

    [Fact]
    public void P_agrees_with_an_independent_integration() => R.Agrees("p", Each((q, k, df) => StudentizedRange.PValue(q, k, df)), tolerance: 1e-11);

    [Fact]
    public void P_agrees_with_ptukey_as_far_as_that_goes()
    {
        var theirs = R.Numbers("ptukey");
        var ours = Each((q, k, df) => StudentizedRange.PValue(q, k, df));
        for (var i = 0; i < theirs.Length; i++)
        {
            // With 60 and 2.5 degrees of freedom ptukey says 0, where p is 0.0002.
            Assert.Equal(theirs[i], theirs[i] == 0 ? 0 : ours[i], tolerance: 1e-6);
        }
    }

    [Fact]
    public void Critical_values_agree_with_an_independent_integration_and_with_qtukey_as_far_as_that_goes()
    {
        R.Agrees("q95", Each((_, k, df) => StudentizedRange.CriticalValue(k, df)), tolerance: 1e-11);
        R.Agrees("q99", Each((_, k, df) => StudentizedRange.CriticalValue(k, df, level: 0.99)), tolerance: 1e-11);
        OracleCase.Of("noncentral", "qtukey").Agrees("qtukey95", Each((_, k, df) => StudentizedRange.CriticalValue(k, df)), tolerance: 1e-3, because: "qtukey searches to some four digits");
    }

    [Theory]
    [InlineData(3, 20)]
    [InlineData(12, 4.5)]
    [InlineData(5, double.PositiveInfinity)]
    public void A_critical_value_has_the_p_that_was_asked_for(int groups, double degreesOfFreedom)
    {
        foreach (var level in new[] { 0.1, 0.5, 0.9, 0.95, 0.999 })
        {
            var q = StudentizedRange.CriticalValue(groups, degreesOfFreedom, level: level);
            Agreement.Agrees(1 - level, StudentizedRange.PValue(q, groups, degreesOfFreedom), tolerance: 1e-12);
        }
    }

    private static double[] Each(Func<double, int, double, double> function)
    {
        double[] q = R.Numbers("q"), k = R.Numbers("k"), df = R.Numbers("df");
        return [.. q.Select((value, i) => function(value, (int)k[i], df[i] < 0 ? double.PositiveInfinity : df[i]))];
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.055892, StudentizedRange.PValue(3.5, 3, 20), decimals: 6);
        Agreement.Prints(3.577935, StudentizedRange.CriticalValue(3, 20), decimals: 6);
    }

    [Fact]
    public void Ends_of_the_range_have_their_own_answers()
    {
        Assert.Equal(1, StudentizedRange.PValue(0, 3, 20));
        Assert.Equal(0, StudentizedRange.PValue(double.PositiveInfinity, 3, 20));
        Assert.Equal(double.NaN, StudentizedRange.PValue(double.NaN, 3, 20));
        Assert.Equal(double.NaN, StudentizedRange.CriticalValue(3, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.PValue(-1, 3, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.PValue(1, 1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.PValue(1, 3, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentizedRange.CriticalValue(3, 20, level: 1));
    }
}
