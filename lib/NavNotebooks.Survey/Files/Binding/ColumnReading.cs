using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A column as read: the survey's codes row by row, and each different value once with how often it occurs.</summary>
/// <param name="Codes">One per row that is kept.</param>
/// <param name="Tallies">The values in the order in which they first occur, empty ones too.</param>
internal sealed record ColumnReading(ImmutableArray<double> Codes, ImmutableArray<ValueTally> Tallies)
{
    /// <summary>Whether dates were read as their years.</summary>
    public bool IsOfDates { get; private init; }

    /// <summary>Reads a column of numbers or texts.</summary>
    public static ColumnReading Of(VariableBinding binding, RowChoice rows)
    {
        var reader = new ValueReader(binding);
        if (binding.Column is TextColumn texts)
        {
            return Read(texts.Values, rows, StringComparer.Ordinal, text => (ValueRules.NumberOf(text) ?? double.NaN, reader.Of(AnswerText.Tidy(text))));
        }

        var numbers = ((NumberColumn)binding.Column).ToImmutable();
        var isOfDates = binding.Book.IsOpen && !binding.Book.IsWhole && binding.Source.PrintFormat.IsDate;
        var values = isOfDates ? Years(numbers.AsSpan(), binding.Source.Missing) : numbers;
        // The bits tell letters of missing apart, which the numbers themselves do not.
        var bits = MemoryMarshal.Cast<double, long>(values.AsSpan());
        return Read(bits, rows, EqualityComparer<long>.Default, value =>
        {
            var number = BitConverter.Int64BitsToDouble(value);
            return (number, reader.Of(number));
        }) with
        { IsOfDates = isOfDates };
    }

    private static ColumnReading Read<T>(ReadOnlySpan<T> values, RowChoice rows, IEqualityComparer<T> equality, Func<T, (double Number, Reading Reading)> read)
        where T : notnull
    {
        var tallies = new Dictionary<T, ValueTally>(equality);
        var inOrder = ImmutableArray.CreateBuilder<ValueTally>();
        var codes = new double[rows.CountOf(values.Length)];
        for (var i = 0; i < codes.Length; i++)
        {
            var row = rows[i];
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, values[row], out var isKnown);
            if (!isKnown)
            {
                var (number, reading) = read(values[row]);
                tally = new ValueTally(number, reading, row + 1);
                inOrder.Add(tally);
            }

            tally!.Count++;
            codes[i] = tally.Reading.Code;
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(codes), inOrder.ToImmutable());
    }

    // What the file declares missing is no date, and stays what it is.
    private static ImmutableArray<double> Years(ReadOnlySpan<double> seconds, MissingValues missing)
    {
        var years = new double[seconds.Length];
        for (var row = 0; row < years.Length; row++)
        {
            years[row] = missing.Holds(seconds[row]) ? seconds[row] : DataFormat.MomentOf(seconds[row])?.Year ?? double.NaN;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(years);
    }
}
