using System.Globalization;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Timelines;

/// <summary>A day, a month or a year.</summary>
internal readonly record struct TimelineDate
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    private readonly DateOnly first;
    private readonly int form;

    /// <summary>Reads "2006-07-01", "2008-02" or "2013".</summary>
    /// <exception cref="ArgumentException">It is none of these.</exception>
    public TimelineDate(string text)
    {
        form = Array.FindIndex(Forms, candidate => candidate.Length == text.Length);
        if (form < 0 || !DateOnly.TryParseExact(text, Forms[form], CultureInfo.InvariantCulture, DateTimeStyles.None, out first))
        {
            throw new ArgumentException($"'{text}' is no date of a timeline. Write a day as 2006-07-01, a month as 2008-02, a year as 2013, and leave out what the document does not date.", nameof(text));
        }
    }

    /// <summary>Whether it is a single day.</summary>
    public bool IsDay => form == 0;

    /// <summary>Where it begins, in years.</summary>
    public double From => Year(first);

    /// <summary>Where it ends, in years; a day has no length.</summary>
    public double To => form switch { 0 => From, 1 => Year(first.AddMonths(1)), _ => first.Year + 1 };

    public string Text(Language language)
    {
        var year = first.Year.ToString(CultureInfo.InvariantCulture);
        var month = CalendarText.MonthName(first.Month, language) + " " + year;
        return form switch
        {
            0 => first.Day.ToString(CultureInfo.InvariantCulture) + language.Pick(" ", ". ") + month,
            1 => month,
            _ => year,
        };
    }

    private static double Year(DateOnly day) => day.Year + ((day.DayOfYear - 1.0) / (DateTime.IsLeapYear(day.Year) ? 366 : 365));
}
