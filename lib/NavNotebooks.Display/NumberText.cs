using System.Globalization;

namespace NavNotebooks.Display;

/// <summary>Numbers as the reader's language writes them, the same on every machine.</summary>
public static class NumberText
{
    private static readonly NumberFormatInfo EnglishFormat = new()
    {
        NumberDecimalSeparator = ".",
        NumberGroupSeparator = ",",
        NegativeSign = "\u2212",
    };

    private static readonly NumberFormatInfo BokmålFormat = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = "\u00a0",
        NegativeSign = "\u2212",
    };

    /// <summary>A number with a fixed count of decimals, rounded half away from zero; "–" where it is not a number.</summary>
    public static string Format(double value, int decimals, Language language)
    {
        if (double.IsNaN(value))
        {
            return "–";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "∞" : "\u2212∞";
        }

        var rounded = Math.Abs(value) < 1e15 ? (double)Math.Round((decimal)value, decimals, MidpointRounding.AwayFromZero) : value;
        return (rounded == 0 ? 0 : rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), FormatOf(language));
    }

    /// <summary>A number as a statistic is written inside brackets, "t(1743.2)": fixed decimals and nothing between thousands.</summary>
    public static string Ungrouped(double value, int decimals, Language language) =>
        Format(value, decimals, language).Replace(FormatOf(language).NumberGroupSeparator, string.Empty, StringComparison.Ordinal);

    /// <summary>A share between 0 and 1 as per cent: 0.612 is "61.2 %" with one decimal.</summary>
    public static string Percent(double share, int decimals, Language language) =>
        Format(share * 100, decimals, language) + "\u00a0%";

    /// <summary>A p-value: three decimals, or "&lt; 0.001" below that.</summary>
    public static string PValue(double p, Language language) => p switch
    {
        double.NaN => "–",
        < 0.001 => "< " + Format(0.001, 3, language),
        _ => Format(p, 3, language),
    };

    private static NumberFormatInfo FormatOf(Language language) =>
        language == Language.Bokmål ? BokmålFormat : EnglishFormat;
}
