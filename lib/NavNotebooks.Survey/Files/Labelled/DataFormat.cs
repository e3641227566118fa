using System.Globalization;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>How values of a variable are shown, and whether its numbers are dates or times.</summary>
/// <remarks>
/// Dates and moments are seconds since 14 October 1582, the first day of the Gregorian calendar, at midnight, without a time zone; times and
/// lengths of time are seconds. Every reader turns dates of its own format into these.
/// </remarks>
/// <param name="Kind">The kind.</param>
/// <param name="Width">Characters in all.</param>
/// <param name="Decimals">Digits behind the decimal mark.</param>
public readonly record struct DataFormat(DataFormatKind Kind, int Width, int Decimals)
{
    // Of a millisecond, in a second.
    private const int Hundredths = 100_000;

    private static readonly DateTime Beginning = new(1582, 10, 14, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Numbers with eight characters and two decimals, SPSS's own default.</summary>
    public static DataFormat Default { get; } = new(DataFormatKind.Number, 8, 2);

    /// <summary>Whether numbers are a day or a moment: seconds since 14 October 1582.</summary>
    public bool IsDate => Kind is DataFormatKind.Date or DataFormatKind.DateTime or DataFormatKind.AmericanDate or DataFormatKind.JulianDate
        or DataFormatKind.MonthYear or DataFormatKind.QuarterYear or DataFormatKind.WeekYear or DataFormatKind.EuropeanDate
        or DataFormatKind.SortableDate or DataFormatKind.SortableDateTime;

    /// <summary>Whether numbers are a time of day or a length of time, in seconds.</summary>
    public bool IsTime => Kind is DataFormatKind.Time or DataFormatKind.DayTime or DataFormatKind.MinutesTime;

    /// <summary>Texts of a width, in bytes.</summary>
    public static DataFormat Texts(int width) => new(DataFormatKind.Text, width, 0);

    /// <summary>Numbers.</summary>
    public static DataFormat Numbers(int width, int decimals) => new(DataFormatKind.Number, width, decimals);

    /// <summary>
    /// The moment that a number of a date variable stands for, to a hundredth of a millisecond, which is what the number holds;
    /// <see langword="null"/> for NaN and beyond the years 1 to 9999.
    /// </summary>
    public static DateTime? MomentOf(double seconds)
    {
        var whole = Math.Floor(seconds);
        if (!(whole >= (DateTime.MinValue - Beginning).TotalSeconds && whole < (DateTime.MaxValue - Beginning).TotalSeconds))
        {
            return null;
        }

        return Beginning.AddTicks(((long)whole * TimeSpan.TicksPerSecond) + ((long)Math.Round((seconds - whole) * Hundredths) * (TimeSpan.TicksPerSecond / Hundredths)));
    }

    /// <summary>The number that stands for a moment, whatever its kind of time.</summary>
    public static double SecondsOf(DateTime moment) => (double)(moment.Ticks - Beginning.Ticks) / TimeSpan.TicksPerSecond;

    /// <summary>As SPSS writes it: "F8.2", "A20", "DATETIME20".</summary>
    public override string ToString()
    {
        var decimals = Decimals > 0 ? "." + Decimals.ToString(CultureInfo.InvariantCulture) : "";
        return NameOf(Kind) + Width.ToString(CultureInfo.InvariantCulture) + decimals;
    }

    private static string NameOf(DataFormatKind kind) => kind switch
    {
        DataFormatKind.Text => "A",
        DataFormatKind.HexText => "AHEX",
        DataFormatKind.Comma => "COMMA",
        DataFormatKind.Dollar => "DOLLAR",
        DataFormatKind.Number => "F",
        DataFormatKind.BinaryInteger => "IB",
        DataFormatKind.PositiveHex => "PIBHEX",
        DataFormatKind.PackedDecimal => "P",
        DataFormatKind.PositiveInteger => "PIB",
        DataFormatKind.PositivePacked => "PK",
        DataFormatKind.BinaryReal => "RB",
        DataFormatKind.HexReal => "RBHEX",
        DataFormatKind.Zoned => "Z",
        DataFormatKind.LeadingZeros => "N",
        DataFormatKind.Exponent => "E",
        DataFormatKind.Date => "DATE",
        DataFormatKind.Time => "TIME",
        DataFormatKind.DateTime => "DATETIME",
        DataFormatKind.AmericanDate => "ADATE",
        DataFormatKind.JulianDate => "JDATE",
        DataFormatKind.DayTime => "DTIME",
        DataFormatKind.Weekday => "WKDAY",
        DataFormatKind.Month => "MONTH",
        DataFormatKind.MonthYear => "MOYR",
        DataFormatKind.QuarterYear => "QYR",
        DataFormatKind.WeekYear => "WKYR",
        DataFormatKind.Percent => "PCT",
        DataFormatKind.Dot => "DOT",
        DataFormatKind.CurrencyA => "CCA",
        DataFormatKind.CurrencyB => "CCB",
        DataFormatKind.CurrencyC => "CCC",
        DataFormatKind.CurrencyD => "CCD",
        DataFormatKind.CurrencyE => "CCE",
        DataFormatKind.EuropeanDate => "EDATE",
        DataFormatKind.SortableDate => "SDATE",
        DataFormatKind.MinutesTime => "MTIME",
        DataFormatKind.SortableDateTime => "YMDHMS",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such format. Use one of DataFormatKind."),
    };
}
