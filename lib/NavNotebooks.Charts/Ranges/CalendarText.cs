using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Ranges;

/// <summary>Dates as the reader's language writes them, the same on every machine.</summary>
internal static class CalendarText
{
    private static readonly ImmutableArray<string> English = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    private static readonly ImmutableArray<string> Bokmål = ["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."];

    /// <summary>The month that a fraction of a year lies in, and the year: "Oct 2014".</summary>
    public static string Month(double year, Language language)
    {
        var months = (int)Math.Round(year * 12);
        return MonthName((months % 12) + 1, language) + " " + (months / 12).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A month's short name.</summary>
    /// <param name="month">1 to 12.</param>
    /// <param name="language">The reader's.</param>
    public static string MonthName(int month, Language language) => language == Language.Bokmål ? Bokmål[month - 1] : English[month - 1];
}
