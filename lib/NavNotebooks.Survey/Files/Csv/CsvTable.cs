using System.Collections.Immutable;
using CsvHelper;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>A CSV text split into headings and rows, each with its line in the file.</summary>
internal sealed class CsvTable : IDisposable
{
    private readonly CsvReader reader;
    private readonly HashSet<long> misquoted = [];

    private CsvTable(string text, char delimiter)
    {
        var options = new CsvReaderOptions
        {
            // A spreadsheet's first line "sep=;" is taken and passed over only where no separator is set.
            Separator = HintIn(text) is null ? delimiter : null,
            HasHeader = false,
            TrimWhitespace = true,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = record => misquoted.Add(record.LineNumber),
        };
        reader = CsvReader.FromText(text, options);
        Headings = Read() ? [.. Enumerable.Range(0, Count).Select(Cell)] : [];
        HeadingRow = Row;
    }

    /// <summary>The cells of the first row.</summary>
    public ImmutableArray<string> Headings { get; }

    /// <summary>The line of the headings.</summary>
    public int HeadingRow { get; }

    /// <summary>The line on which the current row begins, 1 for the first of the file.</summary>
    public int Row => (int)reader.LineNumber;

    /// <summary>Number of cells in the current row.</summary>
    public int Count => reader.FieldCount;

    /// <summary>Whether the current row has a quotation mark inside an unquoted cell, behind a quoted one, or without its pair.</summary>
    public bool IsMisquoted => misquoted.Contains(reader.LineNumber);

    /// <summary>Opens a text at its headings.</summary>
    public static CsvTable Open(string text, char delimiter) => new(text, delimiter);

    /// <summary>The delimiter that a spreadsheet's first line announces; <see langword="null"/> where there is none.</summary>
    public static char? HintIn(string text) =>
        text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.Length > 5 && text[5] is '\r' or '\n' ? text[4] : null;

    /// <summary>Goes on to the next row; lines without any text are passed over.</summary>
    public bool Read()
    {
        while (reader.Read())
        {
            if (Headings is { IsDefault: false, Length: 1 } || Count > 1 || Cell(0).Length > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A cell of the current row without the spaces around it; empty beyond the last one.</summary>
    public string Cell(int column) => reader.GetString(column).Trim();

    public void Dispose() => reader.Dispose();
}
