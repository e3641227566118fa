using System.Globalization;
using System.Text.RegularExpressions;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>A display format of Stata: <c>%9.0g</c>, <c>%-20s</c>, <c>%tdDD/NN/CCYY</c>.</summary>
/// <param name="Format">The format that fits best of those that statistics files share.</param>
/// <param name="Time">What the numbers count.</param>
internal sealed partial record StataFormat(DataFormat Format, StataTime Time)
{
    private const int WidestNumber = 40;
    private const int MostDecimals = 16;

    /// <summary>Characters in a data editor; <see langword="null"/> where the format does not tell.</summary>
    public int? Width { get; init; }

    /// <summary>Where a data editor shows the values; <see langword="null"/> where the format is none that is known.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>Whether it shows a day of a business calendar, which is a file of its own.</summary>
    public bool IsBusinessDay { get; init; }

    /// <summary>The format of a variable.</summary>
    public static StataFormat Of(StataVariable variable)
    {
        var parts = Pattern().Match(variable.Format);
        if (variable.IsText)
        {
            var width = variable.Type == StataVariable.LongText ? 1 : variable.Type;
            return new StataFormat(DataFormat.Texts(width), StataTime.None) { Width = WidthIn(parts), Alignment = AlignmentIn(parts) };
        }

        var time = TimePattern().Match(variable.Format);
        var format = time.Success ? OfTime(time.Groups["kind"].Value) : new StataFormat(OfNumber(variable, parts), StataTime.None);
        return format with { Width = WidthIn(parts), Alignment = AlignmentIn(time.Success ? time : parts) };
    }

    // A year alone is a number that reads as one, and no format of dates shows a half year: its first month stands for it.
    private static StataFormat OfTime(string kind) => kind switch
    {
        "tc" => new(new DataFormat(DataFormatKind.DateTime, 20, 0), StataTime.Milliseconds),
        "tC" => new(new DataFormat(DataFormatKind.DateTime, 20, 0), StataTime.LeapMilliseconds),
        "td" or "d" => new(new DataFormat(DataFormatKind.Date, 11, 0), StataTime.Days),
        "tw" => new(new DataFormat(DataFormatKind.WeekYear, 10, 0), StataTime.Weeks),
        "tm" => new(new DataFormat(DataFormatKind.MonthYear, 8, 0), StataTime.Months),
        "tq" => new(new DataFormat(DataFormatKind.QuarterYear, 8, 0), StataTime.Quarters),
        "th" => new(new DataFormat(DataFormatKind.MonthYear, 8, 0), StataTime.Halves),
        "ty" => new(DataFormat.Numbers(4, 0), StataTime.None),
        _ => new(DataFormat.Numbers(8, 0), StataTime.None) { IsBusinessDay = kind == "tb" },
    };

    // Stata's %9.0g shows as many decimals as there are; the shared formats need a number: two for what can have any.
    private static DataFormat OfNumber(StataVariable variable, Match parts)
    {
        var isFraction = variable.Type is StataVariable.Float or StataVariable.Double;
        if (!parts.Success || parts.Groups["kind"].Value is not ("f" or "g" or "e"))
        {
            return DataFormat.Numbers(8, isFraction ? 2 : 0);
        }

        var kind = parts.Groups["kind"].Value;
        var width = Math.Clamp(WidthIn(parts) ?? 9, 1, WidestNumber);
        var decimals = int.TryParse(parts.Groups["decimals"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        decimals = kind == "g" && decimals == 0 && isFraction ? 2 : decimals;
        if (kind == "e")
        {
            return new DataFormat(DataFormatKind.Exponent, Math.Max(width, 8), Math.Clamp(decimals, 0, Math.Min(MostDecimals, Math.Max(width, 8) - 7)));
        }

        var comma = parts.Groups["mark"].Value == ",";
        var shown = parts.Groups["thousands"].Length == 0 ? DataFormatKind.Number : comma ? DataFormatKind.Dot : DataFormatKind.Comma;
        return new DataFormat(shown, width, Math.Clamp(decimals, 0, Math.Min(MostDecimals, width - 1)));
    }

    private static int? WidthIn(Match parts) =>
        int.TryParse(parts.Groups["width"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var width) && width > 0 ? width : null;

    private static ColumnAlignment? AlignmentIn(Match parts) => !parts.Success ? null : parts.Groups["side"].Value switch
    {
        "-" => ColumnAlignment.Left,
        "~" => ColumnAlignment.Centre,
        _ => ColumnAlignment.Right,
    };

    [GeneratedRegex(@"^%(?<side>[-~])?0?(?<width>[0-9]{1,5})(?:(?<mark>[.,])(?<decimals>[0-9]{1,3}))?(?<kind>[fgesxHL])(?<thousands>c)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    [GeneratedRegex("^%(?<side>-)?(?<kind>t[a-zA-Z]|d)", RegexOptions.CultureInvariant)]
    private static partial Regex TimePattern();
}
