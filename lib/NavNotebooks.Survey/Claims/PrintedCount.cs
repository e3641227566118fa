using System.Globalization;

namespace NavNotebooks.Survey.Claims;

/// <summary>Reads a printed number of answers.</summary>
internal static class PrintedCount
{
    /// <summary>A whole number above zero, with or without spaces between thousands; <see langword="null"/> for anything else, such as a bound or a range.</summary>
    public static int? Of(string? text) => text is not null
        && int.TryParse(text.Replace(" ", string.Empty, StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0
        ? count
        : null;
}
