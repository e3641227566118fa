using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Generating;

/// <summary>Formats of numbers that every program accepts for showing values.</summary>
internal static class RandomFormats
{
    private static readonly DataFormatKind[] Decimal =
        [DataFormatKind.Number, DataFormatKind.Comma, DataFormatKind.Dot];

    private static readonly DataFormatKind[] Signed =
    [
        DataFormatKind.Dollar, DataFormatKind.Percent, DataFormatKind.CurrencyA, DataFormatKind.CurrencyB, DataFormatKind.CurrencyC,
        DataFormatKind.CurrencyD, DataFormatKind.CurrencyE,
    ];

    private static readonly DataFormat[] Binary =
    [
        new(DataFormatKind.BinaryInteger, 4, 0), new(DataFormatKind.BinaryInteger, 8, 2), new(DataFormatKind.PositiveInteger, 2, 0),
        new(DataFormatKind.PositiveHex, 4, 0), new(DataFormatKind.PackedDecimal, 6, 1), new(DataFormatKind.PositivePacked, 5, 0),
        new(DataFormatKind.BinaryReal, 8, 0), new(DataFormatKind.HexReal, 16, 0), new(DataFormatKind.Zoned, 9, 2),
    ];

    /// <summary>Every date, time and moment, at widths that programs use.</summary>
    public static IReadOnlyList<DataFormat> Moments { get; } =
    [
        new(DataFormatKind.Date, 9, 0), new(DataFormatKind.Date, 11, 0), new(DataFormatKind.AmericanDate, 8, 0), new(DataFormatKind.AmericanDate, 10, 0),
        new(DataFormatKind.EuropeanDate, 8, 0), new(DataFormatKind.EuropeanDate, 10, 0), new(DataFormatKind.SortableDate, 8, 0),
        new(DataFormatKind.SortableDate, 10, 0), new(DataFormatKind.JulianDate, 5, 0), new(DataFormatKind.JulianDate, 7, 0),
        new(DataFormatKind.QuarterYear, 6, 0), new(DataFormatKind.QuarterYear, 8, 0), new(DataFormatKind.MonthYear, 6, 0),
        new(DataFormatKind.MonthYear, 8, 0), new(DataFormatKind.WeekYear, 8, 0), new(DataFormatKind.WeekYear, 10, 0),
        new(DataFormatKind.DateTime, 17, 0), new(DataFormatKind.DateTime, 20, 0), new(DataFormatKind.DateTime, 23, 2),
        new(DataFormatKind.SortableDateTime, 16, 0), new(DataFormatKind.SortableDateTime, 19, 0), new(DataFormatKind.SortableDateTime, 23, 3),
        new(DataFormatKind.Time, 5, 0), new(DataFormatKind.Time, 8, 0), new(DataFormatKind.Time, 11, 2), new(DataFormatKind.MinutesTime, 5, 0),
        new(DataFormatKind.MinutesTime, 8, 2), new(DataFormatKind.DayTime, 9, 0), new(DataFormatKind.DayTime, 15, 2),
        new(DataFormatKind.Weekday, 3, 0), new(DataFormatKind.Weekday, 9, 0), new(DataFormatKind.Month, 3, 0), new(DataFormatKind.Month, 9, 0),
    ];

    /// <summary>A format of numbers, dates left out.</summary>
    public static DataFormat Number(Chance chance)
    {
        switch (chance.Between(0, 9))
        {
            case < 3:
                return DataFormat.Default;
            case < 6:
                var width = chance.Between(1, 40);
                return new(chance.Of(Decimal), width, chance.Between(0, Math.Min(16, width - 1)));
            case < 7:
                width = chance.Between(4, 40);
                return new(chance.Of(Signed), width, chance.Between(0, Math.Min(16, width - 3)));
            case < 8:
                return new(DataFormatKind.Exponent, chance.Between(10, 30), chance.Between(0, 3));
            case < 9:
                return new(DataFormatKind.LeadingZeros, chance.Between(1, 16), 0);
            default:
                return chance.Of(Binary);
        }
    }

    /// <summary>Seconds that a format shows as a date, a moment or a time.</summary>
    public static double Value(Chance chance, DataFormat format) => format switch
    {
        { Kind: DataFormatKind.Weekday } => chance.Between(1, 7),
        { Kind: DataFormatKind.Month } => chance.Between(1, 12),
        { IsTime: true } => chance.Between(-100_000, 1_000_000) + chance.Of(0, 0.5, 0.123),
        { Kind: DataFormatKind.DateTime or DataFormatKind.SortableDateTime } => Math.Floor(chance.Fraction() * 2e10) + chance.Of(0, 0, 0.25, 0.001),
        _ => chance.Between(0, 200_000) * 86_400.0,
    };
}
