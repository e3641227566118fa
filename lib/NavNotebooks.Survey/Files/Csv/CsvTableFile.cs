using CsvHelper;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Tables as CSV: headings, then rows. No spreadsheet takes a cell for a formula.</summary>
/// <remarks>
/// A cell that begins with <c>= + - @</c>, a tab or a return, and is no number, gets an apostrophe in front, as OWASP advises against formula injection.
/// Caption and notes are left out: keep what they say of the basis with the file, or write a workbook, which has them.
/// </remarks>
public static class CsvTableFile
{
    /// <summary>Writes a table. A file that is there is replaced at once when the new one is complete, never in part.</summary>
    /// <param name="table">The table.</param>
    /// <param name="path">Where to; keep microdata outside the repository.</param>
    /// <param name="dialect">How to write it. Default: <see cref="CsvDialect.International"/>. Numbers keep the decimal mark that the table shows.</param>
    public static void Write(Table table, string path, CsvDialect? dialect = null)
    {
        dialect ??= CsvDialect.International;
        WholeFile.Write(path, unfinished =>
        {
            using var writer = new StreamWriter(unfinished, append: false, CsvText.EncoderOf(dialect.Encoding));
            Write(table, writer, dialect);
        });
    }

    /// <summary>Writes a table as text; the dialect's encoding is the writer's business. See the overload with a path.</summary>
    public static void Write(Table table, TextWriter writer, CsvDialect? dialect = null)
    {
        using var csv = CsvWriter.Create(writer, new CsvWriterOptions { Separator = (dialect ?? CsvDialect.International).Delimiter }, leaveOpen: true);
        foreach (var row in table.Rows.Prepend(table.Headers))
        {
            foreach (var cell in row)
            {
                csv.WriteField(FormulaGuard.Add(cell));
            }

            csv.EndRecord();
        }
    }
}
