using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The pieces of a model's reading.</summary>
internal static class ModelText
{
    /// <summary>"b = 0.24 [0.11, 0.37]", with more decimals where two would not show how wide the interval is.</summary>
    internal static string Value(string symbol, double value, Interval interval, Language language)
    {
        var decimals = interval.Width switch { < 0.001 => 5, < 0.01 => 4, < 0.1 => 3, _ => 2 };
        return symbol + NumberText.Ungrouped(value, decimals, language) + ReadingText.Range(interval, language, decimals: decimals);
    }

    /// <summary>"b = 0.24 [0.11, 0.37], t(96) = 3.61, p &lt; .001"; where errors are undefined the value and why.</summary>
    internal static string Estimate(string symbol, Coefficient coefficient, Language language)
    {
        var text = Value(symbol + " = ", coefficient.Value, coefficient.Interval, language);
        return coefficient.Undefined is { } reason
            ? text + ", " + ReadingText.Undefined(language.In("test", "testen"), reason, language)
            : text + ", " + Test(coefficient, language) + ", " + ReadingText.P(coefficient.PValue, language);
    }

    /// <summary>"F(3, 236) = 4.12, p = .007"; without degrees of freedom within, "χ²(3) = 12.36, p = .006" under the name given.</summary>
    internal static string Tested(string chiSquare, (double Statistic, double PValue) test, (double Between, double Within) freedom, Language language) =>
        (double.IsPositiveInfinity(freedom.Within)
            ? ReadingText.Statistic(chiSquare, test.Statistic, language, freedom.Between)
            : ReadingText.Statistic("F", test.Statistic, language, freedom.Between, freedom.Within))
        + ", " + ReadingText.P(test.PValue, language);

    internal static string Errors(ErrorKind kind, Language language) => kind switch
    {
        ErrorKind.Classical => language.In("classical errors", "klassiske standardfeil"),
        ErrorKind.CR1 or ErrorKind.CR2 => language.In("cluster-robust errors (", "klyngerobuste standardfeil (") + kind + ")",
        _ => language.In("robust errors (", "robuste standardfeil (") + kind + ")",
    };

    /// <summary>", n = 240, classical errors", and why there are none where they are undefined.</summary>
    internal static string Basis(int count, ErrorKind kind, UndefinedReason? undefined, Language language) =>
        ", " + Count(count, language) + ", " + (undefined is { } reason ? ReadingText.Undefined(Errors(kind, language), reason, language) : Errors(kind, language));

    private static string Count(int count, Language language) => "n = " + NumberText.Format(count, 0, language);

    private static string Test(Coefficient coefficient, Language language) => double.IsInfinity(coefficient.DegreesOfFreedom)
        ? ReadingText.Statistic("z", coefficient.Statistic, language)
        : ReadingText.Statistic("t", coefficient.Statistic, language, coefficient.DegreesOfFreedom);
}
