using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The pieces of a model's reading.</summary>
internal static class ModelText
{
    /// <summary>"b = 0.24 [0.11, 0.37], t(96) = 3.61, p &lt; .001"; where errors are undefined the value and why.</summary>
    internal static string Estimate(string symbol, Coefficient coefficient, Language language)
    {
        var text = ReadingText.Estimate(symbol, coefficient.Value, coefficient.Interval, language);
        return coefficient.Undefined is { } reason
            ? text + ", " + ReadingText.Undefined(language.In("test", "testen"), reason, language)
            : text + ", " + Test(coefficient, language) + ", " + ReadingText.P(coefficient.PValue, language);
    }

    internal static string Errors(ErrorKind kind, Language language) => kind switch
    {
        ErrorKind.Classical => language.In("classical errors", "klassiske standardfeil"),
        ErrorKind.CR1 or ErrorKind.CR2 => language.In("cluster-robust errors (", "klyngerobuste standardfeil (") + kind + ")",
        _ => language.In("robust errors (", "robuste standardfeil (") + kind + ")",
    };

    internal static string Count(int count, Language language) => "n = " + NumberText.Format(count, 0, language);

    private static string Test(Coefficient coefficient, Language language) => double.IsInfinity(coefficient.DegreesOfFreedom)
        ? ReadingText.Statistic("z", coefficient.Statistic, language)
        : ReadingText.Statistic("t", coefficient.Statistic, language, coefficient.DegreesOfFreedom);
}
