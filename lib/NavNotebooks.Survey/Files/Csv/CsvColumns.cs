using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Columns on their way: rows are filled in from several stretches at once, each into places of its own.</summary>
internal sealed class CsvColumns
{
    private readonly FileDictionary dictionary;
    private readonly DecimalMark mark;
    private readonly (int Column, double[] Values)[] numbers;
    private readonly (int Column, double[] Values)[] dates;
    private readonly (int Column, string[] Values)[] texts;

    /// <summary>Empty columns for the variables of a dictionary.</summary>
    /// <param name="dictionary">The variables.</param>
    /// <param name="columns">Their columns in the file.</param>
    /// <param name="mark">The file's decimal mark.</param>
    /// <param name="rows">How many rows there will be.</param>
    public CsvColumns(FileDictionary dictionary, int[] columns, DecimalMark mark, int rows)
    {
        this.dictionary = dictionary;
        this.mark = mark;
        var variables = dictionary.Variables.Select((variable, i) => (Variable: variable, Column: columns[i])).ToArray();
        numbers = [.. variables.Where(pair => !pair.Variable.IsText && !pair.Variable.PrintFormat.IsDate).Select(pair => (pair.Column, GC.AllocateUninitializedArray<double>(rows)))];
        dates = [.. variables.Where(pair => pair.Variable.PrintFormat.IsDate).Select(pair => (pair.Column, GC.AllocateUninitializedArray<double>(rows)))];
        texts = [.. variables.Where(pair => pair.Variable.IsText).Select(pair => (pair.Column, new string[rows]))];
    }

    /// <summary>Fills a row in; false where a cell is not what it was when types were found out.</summary>
    public bool Fill(ref CsvScanner scanner, int row, CsvTextCache cache)
    {
        var isSame = true;
        foreach (var (column, values) in numbers)
        {
            var cell = scanner.Cell(column);
            if (cell.Length == 1 && (uint)(cell[0] - '0') <= 9)
            {
                values[row] = cell[0] - '0';
                continue;
            }

            // Spaces inside quotation marks do not belong to a number.
            var number = CellNumber.Parse(cell, mark);
            number = double.IsNaN(number) && !cell.IsEmpty ? CellNumber.Parse(cell = cell.Trim((byte)' '), mark) : number;
            isSame &= !double.IsNaN(number) || cell.IsEmpty;
            values[row] = number;
        }

        foreach (var (column, values) in dates)
        {
            var cell = scanner.Cell(column).Trim((byte)' ');
            var date = CellDate.Of(cell);
            values[row] = date is { } known ? DataFormat.SecondsOf(known.Moment) : double.NaN;
            isSame &= date is not null || cell.IsEmpty;
        }

        foreach (var (column, values) in texts)
        {
            values[row] = cache.TextOf(scanner.Cell(column));
        }

        return isSame;
    }

    /// <summary>The columns; nothing can be filled in after.</summary>
    public LabelledData ToData(ImmutableArray<string> notes)
    {
        var (number, date, text) = (0, 0, 0);
        var columns = ImmutableArray.CreateBuilder<LabelledColumn>(dictionary.Variables.Length);
        foreach (var variable in dictionary.Variables)
        {
            columns.Add(variable.IsText
                ? new TextColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(texts[text++].Values))
                : new NumberColumn(variable, ImmutableCollectionsMarshal.AsImmutableArray(variable.PrintFormat.IsDate ? dates[date++].Values : numbers[number++].Values)));
        }

        return new LabelledData(dictionary, columns.MoveToImmutable()) { Notes = notes };
    }
}
