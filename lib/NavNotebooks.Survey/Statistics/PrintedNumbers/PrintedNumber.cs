using System.Globalization;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A printed number: digits with a decimal point, or a fraction told in words or signs ("1/3").</summary>
/// <param name="Value">The number; a fraction as it stands, so one third is 0.333….</param>
/// <param name="Decimals">Decimals printed, trailing zeros included; 0 for a fraction.</param>
/// <param name="IsFraction">Whether it was told as a fraction.</param>
internal readonly record struct PrintedNumber(decimal Value, int Decimals, bool IsFraction)
{
    /// <summary>The most signs that a printed statistic may have, so that its arithmetic stays exact.</summary>
    private const int MostSigns = 12;

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

    /// <summary>A statistic as printed, with decimal point or comma, with or without the zero before it: "3.47", "3,47", ".47", "−0.2".</summary>
    /// <param name="text">What is printed.</param>
    /// <param name="name">What the message calls it.</param>
    /// <exception cref="ArgumentException">It is no such number.</exception>
    public static PrintedNumber Of(string text, string name) => TryOf(text) ?? throw new ArgumentException(
        $"'{name}' is '{text}', which is no printed number of at most {MostSigns.ToString(CultureInfo.InvariantCulture)} signs. Give it as a string with the decimals printed, such as \"3.40\".",
        name);

    /// <summary>As <see cref="Of"/>; <see langword="null"/> where it is no such number.</summary>
    public static PrintedNumber? TryOf(string text) =>
        text.Length <= MostSigns && TryParse(text.Trim().Replace(',', '.').Replace('\u2212', '-')) is { IsFraction: false } number ? number : null;

    /// <summary>Every number that prints so.</summary>
    public PrintedRange Range(RoundingRule rounding) => PrintedRange.Of(this, rounding);

    private static decimal? Digits(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
