namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>How values are shown, by the numbers that SPSS files use; the word of SPSS is in each summary.</summary>
public enum DataFormatKind
{
    /// <summary>A: text.</summary>
    Text = 1,

    /// <summary>AHEX: text, its bytes in hexadecimal.</summary>
    HexText = 2,

    /// <summary>COMMA: number with commas for thousands.</summary>
    Comma = 3,

    /// <summary>DOLLAR: number with a dollar sign.</summary>
    Dollar = 4,

    /// <summary>F: number.</summary>
    Number = 5,

    /// <summary>IB: binary integer.</summary>
    BinaryInteger = 6,

    /// <summary>PIBHEX: positive integer in hexadecimal.</summary>
    PositiveHex = 7,

    /// <summary>P: packed decimal.</summary>
    PackedDecimal = 8,

    /// <summary>PIB: positive binary integer.</summary>
    PositiveInteger = 9,

    /// <summary>PK: positive packed decimal.</summary>
    PositivePacked = 10,

    /// <summary>RB: binary floating point.</summary>
    BinaryReal = 11,

    /// <summary>RBHEX: floating point in hexadecimal.</summary>
    HexReal = 12,

    /// <summary>Z: zoned decimal.</summary>
    Zoned = 15,

    /// <summary>N: number with leading zeros.</summary>
    LeadingZeros = 16,

    /// <summary>E: number with an exponent.</summary>
    Exponent = 17,

    /// <summary>DATE: dd-mmm-yyyy.</summary>
    Date = 20,

    /// <summary>TIME: hh:mm:ss, of any length.</summary>
    Time = 21,

    /// <summary>DATETIME: dd-mmm-yyyy hh:mm:ss.</summary>
    DateTime = 22,

    /// <summary>ADATE: mm/dd/yyyy.</summary>
    AmericanDate = 23,

    /// <summary>JDATE: yyyyddd.</summary>
    JulianDate = 24,

    /// <summary>DTIME: days and time.</summary>
    DayTime = 25,

    /// <summary>WKDAY: day of the week, 1 for Sunday.</summary>
    Weekday = 26,

    /// <summary>MONTH: month, 1 to 12.</summary>
    Month = 27,

    /// <summary>MOYR: mmm yyyy.</summary>
    MonthYear = 28,

    /// <summary>QYR: q Q yyyy.</summary>
    QuarterYear = 29,

    /// <summary>WKYR: ww WK yyyy.</summary>
    WeekYear = 30,

    /// <summary>PCT: number with a percent sign.</summary>
    Percent = 31,

    /// <summary>DOT: number with points for thousands.</summary>
    Dot = 32,

    /// <summary>CCA: custom currency A.</summary>
    CurrencyA = 33,

    /// <summary>CCB: custom currency B.</summary>
    CurrencyB = 34,

    /// <summary>CCC: custom currency C.</summary>
    CurrencyC = 35,

    /// <summary>CCD: custom currency D.</summary>
    CurrencyD = 36,

    /// <summary>CCE: custom currency E.</summary>
    CurrencyE = 37,

    /// <summary>EDATE: dd.mm.yyyy.</summary>
    EuropeanDate = 38,

    /// <summary>SDATE: yyyy/mm/dd.</summary>
    SortableDate = 39,

    /// <summary>MTIME: minutes and seconds.</summary>
    MinutesTime = 40,

    /// <summary>YMDHMS: yyyy-mm-dd hh:mm:ss.</summary>
    SortableDateTime = 41,
}
