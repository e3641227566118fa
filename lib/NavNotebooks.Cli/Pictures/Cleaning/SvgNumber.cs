using System.Globalization;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Numbers in pixels, with two decimals at most and no more characters than they need.</summary>
internal static class SvgNumber
{
    /// <summary>The number as it is written: <c>0.50</c> is <c>.5</c>.</summary>
    public static string Text(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        var text = rounded == 0 ? "0" : rounded.ToString("0.##", CultureInfo.InvariantCulture);
        return text.StartsWith("0.", StringComparison.Ordinal) ? text[1..] : text.StartsWith("-0.", StringComparison.Ordinal) ? "-" + text[2..] : text;
    }

    /// <summary>A number, also one that says it is in pixels; <see langword="null"/> for anything else.</summary>
    public static double? TryRead(string? text)
    {
        var digits = text is not null && text.EndsWith("px", StringComparison.Ordinal) ? text[..^2] : text;
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
