using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Identifiers of a column: whole numbers as they are, others numbered from 1 in the order in which they first come; their texts are not kept.</summary>
/// <param name="Codes">One per row that is kept.</param>
/// <param name="AreNumbered">Whether they were numbered.</param>
internal sealed record IdentifierReading(ImmutableArray<double> Codes, bool AreNumbered)
{
    /// <summary>Reads a column of numbers or texts.</summary>
    public static IdentifierReading Of(VariableBinding binding, RowChoice rows)
    {
        if (binding.Column is TextColumn texts)
        {
            var cells = new IdentifierCells(binding.Book);
            for (var i = 0; i < rows.CountOf(texts.RowCount); i++)
            {
                var text = texts.Values[rows[i]];
                cells.Read(binding.Source.Missing.Holds(text) ? "" : text.Trim(), i + 1);
            }

            return new(cells.ToCodes(), cells.AreNumbered);
        }

        var reading = ColumnReading.Of(binding, rows);
        return reading.Tallies.Any(tally => tally.Reading.Kind == ReadingKind.Outside) ? Numbered((NumberColumn)binding.Column, reading, rows) : new(reading.Codes, AreNumbered: false);
    }

    /// <summary>Whether the variable is one of identifiers.</summary>
    public static bool IsFor(Variable variable) => variable.Kind == VariableKind.Identifier;

    private static IdentifierReading Numbered(NumberColumn column, ColumnReading reading, RowChoice rows)
    {
        var numbers = new Dictionary<double, double>();
        var codes = new double[reading.Codes.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            var value = column.Values[rows[i]];
            if (column.IsMissing(rows[i]))
            {
                codes[i] = reading.Codes[i];
                continue;
            }

            numbers.TryAdd(value, numbers.Count + 1);
            codes[i] = numbers[value];
        }

        return new([.. codes], AreNumbered: true);
    }
}
