using System.Globalization;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>How closely a number must agree with an oracle's.</summary>
internal static class Agreement
{
    /// <summary>Relative agreement; absolute where the answer is 0.</summary>
    public static void Agrees(double expected, double actual, double tolerance = 1e-10)
    {
        var distance = Math.Abs(actual - expected) / (expected == 0 ? 1 : Math.Abs(expected));
        Assert.True(
            distance <= tolerance,
            string.Create(CultureInfo.InvariantCulture, $"expected {expected:R}, computed {actual:R}: {distance:E1} apart, {tolerance:E1} allowed"));
    }

    /// <summary>Agreement with a number that a comment or a paper gives to so many decimals.</summary>
    public static void Prints(double printed, double actual, int decimals)
    {
        var half = (0.5 + 1e-9) * Math.Pow(10, -decimals);
        Assert.True(
            Math.Abs(actual - printed) <= half,
            string.Create(CultureInfo.InvariantCulture, $"printed {printed:R}, computed {actual:R}"));
    }

    /// <summary>Correct significant digits by NIST's measure, −log₁₀ of the relative error, at most 15.</summary>
    public static void HasDigits(double certified, double actual, double digits)
    {
        var error = Math.Abs(actual - certified) / (certified == 0 ? 1 : Math.Abs(certified));
        var found = error == 0 ? 15 : Math.Min(15, -Math.Log10(error));
        Assert.True(
            found >= digits,
            string.Create(CultureInfo.InvariantCulture, $"certified {certified:R}, computed {actual:R}: {found:F1} digits, {digits:F1} asked for"));
    }
}
