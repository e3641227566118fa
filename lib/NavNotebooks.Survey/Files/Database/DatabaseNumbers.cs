using System.Data.Common;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>How values of one type become numbers.</summary>
/// <param name="Format">How the numbers are shown.</param>
/// <param name="Read">The value of a row that is not null.</param>
internal sealed record DatabaseNumbers(DataFormat Format, Func<DbDataReader, int, DatabaseNumber> Read)
{
    // Whole numbers up to here are numbers exactly.
    private const long LargestExact = 1L << 53;

    private static readonly DataFormat Fraction = DataFormat.Numbers(16, 6);
    private static readonly DataFormat Day = new(DataFormatKind.Date, 11, 0);
    private static readonly DataFormat Moment = new(DataFormatKind.DateTime, 23, 2);
    private static readonly DataFormat Time = new(DataFormatKind.Time, 11, 2);

    private static readonly Dictionary<Type, DatabaseNumbers> OfType = new()
    {
        [typeof(bool)] = new(Whole(1), (rows, i) => new(rows.GetFieldValue<bool>(i) ? 1 : 0)),
        [typeof(byte)] = new(Whole(3), (rows, i) => new(rows.GetFieldValue<byte>(i))),
        [typeof(sbyte)] = new(Whole(4), (rows, i) => new(rows.GetFieldValue<sbyte>(i))),
        [typeof(short)] = new(Whole(6), (rows, i) => new(rows.GetFieldValue<short>(i))),
        [typeof(ushort)] = new(Whole(5), (rows, i) => new(rows.GetFieldValue<ushort>(i))),
        [typeof(int)] = new(Whole(11), (rows, i) => new(rows.GetFieldValue<int>(i))),
        [typeof(uint)] = new(Whole(10), (rows, i) => new(rows.GetFieldValue<uint>(i))),
        [typeof(long)] = new(Whole(20), (rows, i) => OfWhole(rows.GetFieldValue<long>(i))),
        [typeof(ulong)] = new(Whole(20), (rows, i) => OfWhole(rows.GetFieldValue<ulong>(i))),
        [typeof(float)] = new(Fraction, (rows, i) => new(rows.GetFieldValue<float>(i))),
        [typeof(double)] = new(Fraction, (rows, i) => new(rows.GetFieldValue<double>(i))),
        [typeof(decimal)] = new(Fraction, OfDecimal),
        [typeof(DateOnly)] = new(Day, (rows, i) => new(DataFormat.SecondsOf(rows.GetFieldValue<DateOnly>(i).ToDateTime(TimeOnly.MinValue)))),
        [typeof(DateTime)] = new(Moment, (rows, i) => OfMoment(rows.GetFieldValue<DateTime>(i))),
        [typeof(DateTimeOffset)] = new(Moment, (rows, i) => OfMoment(rows.GetFieldValue<DateTimeOffset>(i).UtcDateTime)),
        [typeof(TimeOnly)] = new(Time, (rows, i) => new(rows.GetFieldValue<TimeOnly>(i).ToTimeSpan().TotalSeconds)),
        [typeof(TimeSpan)] = new(Time, (rows, i) => new(rows.GetFieldValue<TimeSpan>(i).TotalSeconds)),
    };

    /// <summary>The numbers of a type; <see langword="null"/> for types that are none.</summary>
    public static DatabaseNumbers? Of(Type? type) => type is null ? null : OfType.GetValueOrDefault(type);

    private static DataFormat Whole(int width) => DataFormat.Numbers(width, 0);

    private static DatabaseNumber OfWhole(Int128 value) => new((double)value, value >= -LargestExact && value <= LargestExact);

    private static DatabaseNumber OfMoment(DateTime moment) => new(DataFormat.SecondsOf(moment), IsShifted: moment.Kind == DateTimeKind.Utc);

    private static DatabaseNumber OfDecimal(DbDataReader rows, int ordinal)
    {
        var value = rows.GetFieldValue<decimal>(ordinal);
        return new((double)value, IsSame(value, (double)value));
    }

    // 0.1 is the number that is written so, though not the same in binary: what counts is that the digits come back.
    private static bool IsSame(decimal value, double number) =>
        Math.Abs(number) < (double)decimal.MaxValue
        && decimal.Parse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) == value;
}
