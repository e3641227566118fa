using System.Globalization;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A printed number: digits with a decimal point, or a fraction told in words or signs ("1/3").</summary>
/// <param name="Value">The number; a fraction as it stands, so one third is 0.333….</param>
/// <param name="Decimals">Decimals printed, trailing zeros included; 0 for a fraction.</param>
/// <param name="IsFraction">Whether it was told as a fraction.</param>
internal readonly record struct PrintedNumber(decimal Value, int Decimals, bool IsFraction)
{
    /// <summary>The number, or <see langword="null"/> where the text is none.</summary>
    public static PrintedNumber? TryParse(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            return Digits(text[..slash]) is { } part && Digits(text[(slash + 1)..]) is { } whole && whole != 0
                ? new(part / whole, 0, true)
                : null;
        }

        var point = text.IndexOf('.', StringComparison.Ordinal);
        return Digits(text) is { } value ? new(value, point < 0 ? 0 : text.Length - point - 1, false) : null;
    }

    private static decimal? Digits(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
