using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Database;

/// <summary>The values of one variable of a statistics file as a data reader hands them out.</summary>
/// <remarks>
/// Texts are <see cref="string"/>, dates and moments <see cref="DateTime"/>, times <see cref="TimeSpan"/>, numbers <see cref="double"/>, or
/// <see cref="int"/> where the format shows no decimals and every value is such a number. Dates and times that .NET cannot hold leave a
/// column of seconds.
/// </remarks>
internal sealed class LabelledReaderColumn : TableReaderColumn
{
    private readonly LabelledColumn column;
    private readonly bool keepsMissing;

    private LabelledReaderColumn(LabelledColumn column, bool keepsMissing)
        : base(column.Variable.Name, TypeOf(column))
    {
        this.column = column;
        this.keepsMissing = keepsMissing;
    }

    /// <summary>All columns of data.</summary>
    public static ImmutableArray<TableReaderColumn> Of(LabelledData data, bool keepsMissing) =>
        [.. data.Columns.Select(column => new LabelledReaderColumn(column, keepsMissing))];

    public override object ValueAt(int row)
    {
        if (keepsMissing ? column is NumberColumn numbers && double.IsNaN(numbers.Values[row]) : column.IsMissing(row))
        {
            return DBNull.Value;
        }

        if (column is TextColumn texts)
        {
            return texts.Values[row];
        }

        var number = ((NumberColumn)column).Values[row];

        // Each arm boxes its own type.
        return Type == typeof(DateTime) ? (object)DataFormat.MomentOf(number)!.Value
            : Type == typeof(TimeSpan) ? (object)SpanOf(number)
            : Type == typeof(int) ? (object)(int)number
            : (object)number;
    }

    private static Type TypeOf(LabelledColumn column)
    {
        if (column is not NumberColumn numbers)
        {
            return typeof(string);
        }

        var format = column.Variable.PrintFormat;
        return format.IsDate && All(numbers, number => DataFormat.MomentOf(number) is not null) ? typeof(DateTime)
            : format.IsTime && All(numbers, number => Math.Abs(number) < TimeSpan.MaxValue.TotalSeconds) ? typeof(TimeSpan)
            : !format.IsDate && !format.IsTime && format.Decimals == 0 && All(numbers, number => number == (int)number) ? typeof(int)
            : typeof(double);
    }

    private static bool All(NumberColumn numbers, Func<double, bool> holds)
    {
        foreach (var number in numbers.Values)
        {
            if (!double.IsNaN(number) && !holds(number))
            {
                return false;
            }
        }

        return true;
    }

    // To a hundredth of a millisecond, as DataFormat.MomentOf: more a number of seconds since 1582 does not hold.
    private static TimeSpan SpanOf(double seconds)
    {
        const int Hundredths = 100_000;
        var whole = Math.Floor(seconds);
        return TimeSpan.FromTicks(((long)whole * TimeSpan.TicksPerSecond) + ((long)Math.Round((seconds - whole) * Hundredths) * (TimeSpan.TicksPerSecond / Hundredths)));
    }
}
