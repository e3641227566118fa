using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>A table as the XML of a sheet: caption, headings, rows, an empty row, notes.</summary>
internal static partial class SheetXml
{
    private const int HeadingRow = 2;
    private const int NarrowestColumn = 8;
    private const int WidestColumn = 60;
    private const int LettersInAlphabet = 26;

    public static int RowsOf(Table table) => HeadingRow + table.Rows.Length + (table.Notes.IsEmpty ? 0 : 1 + table.Notes.Length);

    public static string Of(Table table)
    {
        var xml = new StringBuilder(WorkbookParts.Declaration)
            .Append("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
            .Append("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"2\" topLeftCell=\"A3\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        AppendColumns(xml, table);
        xml.Append("<sheetData>");
        AppendText(xml, 1, table.Caption, WorkbookParts.CaptionStyle);
        AppendRow(xml, HeadingRow, table.Headers, cell => (cell, WorkbookParts.HeadingStyle, false));
        var row = HeadingRow;
        foreach (var cells in table.Rows)
        {
            AppendRow(xml, ++row, cells, Form);
        }

        row++;
        foreach (var note in table.Notes)
        {
            AppendText(xml, ++row, note, WorkbookParts.NoteStyle);
        }

        return xml.Append("</sheetData></worksheet>").ToString();
    }

    /// <summary>The name of a column: A to Z, AA and on.</summary>
    public static string ColumnName(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / LettersInAlphabet)
        {
            name = (char)('A' + ((rest - 1) % LettersInAlphabet)) + name;
        }

        return name;
    }

    /// <summary>Text as the format has it: what XML cannot hold is written <c>_x0001_</c>, and what looks so already is escaped.</summary>
    public static string Escaped(string text)
    {
        var xml = new StringBuilder(text.Length);
        var known = LooksEscaped().Replace(text, "_x005F$0");
        for (var i = 0; i < known.Length; i++)
        {
            var letter = known[i];
            var isPair = char.IsHighSurrogate(letter) && i + 1 < known.Length && char.IsLowSurrogate(known[i + 1]);
            if (isPair)
            {
                xml.Append(letter).Append(known[++i]);
                continue;
            }

            _ = letter switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                '"' => xml.Append("&quot;"),
                '\r' => xml.Append("_x000D_"),
                _ when char.IsSurrogate(letter) => xml.Append('\uFFFD'),
                _ when !System.Xml.XmlConvert.IsXmlChar(letter) => xml.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_"),
                _ => xml.Append(letter),
            };
        }

        return xml.ToString();
    }

    private static void AppendColumns(StringBuilder xml, Table table)
    {
        if (table.Headers.IsEmpty)
        {
            return;
        }

        xml.Append("<cols>");
        for (var i = 0; i < table.Headers.Length; i++)
        {
            var longest = table.Rows.Where(row => i < row.Length).Select(row => row[i].Length).Append(table.Headers[i].Length).Max();
            xml.Append(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{Math.Clamp(longest + 2, NarrowestColumn, WidestColumn)}\" customWidth=\"1\"/>");
        }

        xml.Append("</cols>");
    }

    private static void AppendText(StringBuilder xml, int row, string text, int style) => AppendRow(xml, row, [text], cell => (cell, style, false));

    private static void AppendRow(StringBuilder xml, int row, IReadOnlyList<string> cells, Func<string, (string Value, int Style, bool IsNumber)> form)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Length == 0)
            {
                continue;
            }

            var (value, style, isNumber) = form(cells[i]);
            xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{ColumnName(i)}{row}\" s=\"{style}\"");
            _ = isNumber ? xml.Append("><v>").Append(value).Append("</v></c>") : xml.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Escaped(value)).Append("</t></is></c>");
        }

        xml.Append("</row>");
    }

    /// <summary>A number where writing it as one loses nothing of what is shown.</summary>
    private static (string Value, int Style, bool IsNumber) Form(string cell)
    {
        var match = Number().Match(cell);
        return match.Success && match.Length <= 16
            ? (cell.Replace('\u2212', '-'), WorkbookParts.NumberStyle(match.Groups["decimals"].Length), true)
            : (cell, WorkbookParts.TextStyle, false);
    }

    [GeneratedRegex(@"^[-\u2212]?(0|[1-9][0-9]{0,13})(\.(?<decimals>[0-9]{1,6}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
