using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Stata's times as seconds since 14 October 1582 (<see cref="DataFormat"/>).</summary>
/// <remarks>Source: Stata's manual, "Datetime": counts from the beginning of 1960; weeks start on 1 January, and the 52nd has the rest of the year.</remarks>
internal static class StataDates
{
    private const int FirstYear = 1960;
    private const double SecondsPerDay = 86_400;

    private static readonly double Beginning = SecondsAt(FirstYear, 1, 1);

    // The months that a leap second went before (IERS Bulletin C).
    private static readonly (int Year, int Month)[] AfterLeapSeconds =
    [
        (1972, 7), (1973, 1), (1974, 1), (1975, 1), (1976, 1), (1977, 1), (1978, 1), (1979, 1), (1980, 1), (1981, 7), (1982, 7), (1983, 7),
        (1985, 7), (1988, 1), (1990, 1), (1991, 1), (1992, 7), (1993, 7), (1994, 7), (1996, 1), (1997, 7), (1999, 1), (2006, 1), (2009, 1),
        (2012, 7), (2015, 7), (2017, 1),
    ];

    private static readonly double[] LeapSeconds = [.. AfterLeapSeconds.Select(midnight => SecondsAt(midnight.Year, midnight.Month, 1) - Beginning)];

    /// <summary>The seconds of a number; a missing value stays as it is, and a month or week beyond the years 1 to 9999 becomes missing.</summary>
    public static double SecondsOf(double value, StataTime time) => double.IsNaN(value) ? value : time switch
    {
        StataTime.Days => Beginning + (value * SecondsPerDay),
        StataTime.Milliseconds => Beginning + (value / 1000),
        StataTime.LeapMilliseconds => Beginning + WithoutLeapSeconds(value / 1000),
        StataTime.Weeks => SecondsOfPart(value, 52),
        StataTime.Months => SecondsOfPart(value, 12),
        StataTime.Quarters => SecondsOfPart(value, 4),
        StataTime.Halves => SecondsOfPart(value, 2),
        _ => value,
    };

    private static double SecondsOfPart(double value, int partsPerYear)
    {
        var whole = Math.Floor(value);
        var year = FirstYear + Math.Floor(whole / partsPerYear);
        if (year is not (>= 1 and <= 9999))
        {
            return double.NaN;
        }

        var part = (int)(whole - ((year - FirstYear) * partsPerYear));
        return partsPerYear == 52
            ? SecondsAt((int)year, 1, 1) + (part * 7 * SecondsPerDay)
            : SecondsAt((int)year, 1 + (part * (12 / partsPerYear)), 1);
    }

    // A moment within a leap second has no place on a clock without one: it falls on the midnight after.
    private static double WithoutLeapSeconds(double seconds)
    {
        var passed = 0;
        while (passed < LeapSeconds.Length && seconds >= LeapSeconds[passed] + passed + 1)
        {
            passed++;
        }

        return seconds - passed;
    }

    private static double SecondsAt(int year, int month, int day) =>
        DataFormat.SecondsOf(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified));
}
