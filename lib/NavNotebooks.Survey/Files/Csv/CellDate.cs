using System.Globalization;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Days and moments as ISO 8601 writes them, without a time zone: 2019-12-31, 2019-12-31 23:59, 2019-12-31T23:59:59.5. No other form is taken for a date.</summary>
internal readonly record struct CellDate(DateTime Moment, bool HasTime, int Decimals)
{
    private const int DayLength = 10;
    private const int MinuteLength = 16;
    private const int SecondLength = 19;
    private const int MostDecimals = 7;

    /// <summary>The moment in a cell; <see langword="null"/> where it is something else.</summary>
    public static CellDate? Of(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < DayLength || cell[4] != '-' || cell[7] != '-' || Number(cell[..4]) is not (>= 1 and var year) || Number(cell[5..7]) is not (>= 1 and <= 12 and var month))
        {
            return null;
        }

        var day = Number(cell[8..DayLength]);
        if (day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);
        return cell.Length == DayLength ? new CellDate(date, HasTime: false, 0) : WithTime(date, cell);
    }

    /// <summary>The day, and the time where there is one, as <see cref="Of"/> reads them.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="isDay">Leaves out a time of midnight.</param>
    public static string Format(DateTime moment, bool isDay)
    {
        if (isDay && moment.TimeOfDay == TimeSpan.Zero)
        {
            return moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return moment.ToString(moment.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);
    }

    private static CellDate? WithTime(DateTime date, ReadOnlySpan<byte> cell)
    {
        var hasSeconds = cell.Length >= SecondLength;
        var decimals = cell.Length - SecondLength - 1;
        if (cell[DayLength] is not ((byte)'T' or (byte)' ') || cell.Length < MinuteLength || cell[13] != ':' || (cell.Length > MinuteLength && !hasSeconds)
            || (hasSeconds && cell[MinuteLength] != ':') || decimals is 0 or > MostDecimals || (decimals > 0 && cell[SecondLength] != '.'))
        {
            return null;
        }

        var hour = Number(cell[11..13]);
        var minute = Number(cell[14..MinuteLength]);
        var second = hasSeconds ? Number(cell[17..SecondLength]) : 0;
        var fraction = decimals > 0 ? Number(cell[(SecondLength + 1)..]) : 0;
        if (hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || fraction < 0)
        {
            return null;
        }

        for (var i = Math.Max(decimals, 0); i < MostDecimals; i++)
        {
            fraction *= 10;
        }

        return new CellDate(date.AddHours(hour).AddMinutes(minute).AddSeconds(second).AddTicks(fraction), HasTime: true, Math.Max(decimals, 0));
    }

    /// <summary>A number of digits alone; -1 where there is something else.</summary>
    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
