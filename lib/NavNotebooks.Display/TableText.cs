using System.Text;

namespace NavNotebooks.Display;

/// <summary>Writes a <see cref="Table"/> as aligned plain text.</summary>
internal static class TableText
{
    public static string Of(Table table)
    {
        var widths = new int[table.Headers.Length];
        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] = table.Rows.Select(row => row[column].Length).Append(table.Headers[column].Length).Max();
        }

        var text = new StringBuilder();
        text.Append(table.Caption).Append('\n');
        AppendRow(text, table.Headers, widths);
        text.Append(string.Join("  ", widths.Select(width => new string('-', width)))).Append('\n');
        foreach (var row in table.Rows)
        {
            AppendRow(text, row, widths);
        }

        foreach (var note in table.Notes)
        {
            text.Append(note).Append('\n');
        }

        return text.ToString().TrimEnd('\n');
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells, int[] widths)
    {
        var line = new StringBuilder();
        for (var column = 0; column < cells.Count; column++)
        {
            line.Append(column == 0 ? cells[column].PadRight(widths[column]) : "  " + cells[column].PadLeft(widths[column]));
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }
}
