using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The parts of a workbook other than its sheets.</summary>
internal static class WorkbookParts
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public const int TextStyle = 0;
    public const int CaptionStyle = 1;
    public const int HeadingStyle = 2;
    public const int NoteStyle = 3;

    private const int FirstNumberStyle = 4;
    private const int MostDecimals = 6;
    private const int FirstOwnFormat = 164;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static string Relations =>
        $"{Declaration}<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    /// <summary>Text wraps at the top of its cell; numbers have as many decimals as shown.</summary>
    public static string Styles
    {
        get
        {
            const string wrapped = "applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>";
            var xml = new StringBuilder(Declaration).Append(CultureInfo.InvariantCulture, $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{MostDecimals + 1}\">");
            for (var decimals = 0; decimals <= MostDecimals; decimals++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<numFmt numFmtId=\"{FirstOwnFormat + decimals}\" formatCode=\"0{(decimals == 0 ? "" : ".")}{new string('0', decimals)}\"/>");
            }

            xml.Append("</numFmts><fonts count=\"3\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><i/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>")
                .Append("<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>")
                .Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style=\"thin\"><color auto=\"1\"/></bottom><diagonal/></border></borders>")
                .Append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>")
                .Append(CultureInfo.InvariantCulture, $"<cellXfs count=\"{FirstNumberStyle + MostDecimals + 1}\">")
                .Append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" ").Append(wrapped)
                .Append("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>")
                .Append("<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyBorder=\"1\" ").Append(wrapped)
                .Append("<xf numFmtId=\"0\" fontId=\"2\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>");
            for (var decimals = 0; decimals <= MostDecimals; decimals++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{FirstOwnFormat + decimals}\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/></xf>");
            }

            return xml.Append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>").ToString();
        }
    }

    /// <summary>The style of a number with so many decimals.</summary>
    public static int NumberStyle(int decimals) => FirstNumberStyle + decimals;

    public static string ContentTypes(int sheets) =>
        $"{Declaration}<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Kinds}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Kinds}styles+xml\"/>"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => FormattableString.Invariant($"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Kinds}worksheet+xml\"/>")))
        + "</Types>";

    public static string Workbook(ImmutableArray<Sheet> sheets) =>
        $"{Declaration}<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>"
        + string.Concat(sheets.Select((sheet, i) => FormattableString.Invariant($"<sheet name=\"{SheetXml.Escaped(sheet.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>")))
        + "</sheets></workbook>";

    public static string WorkbookRelations(int sheets) =>
        $"{Declaration}<Relationships xmlns=\"{Package}relationships\">"
        + string.Concat(Enumerable.Range(1, sheets).Select(i => FormattableString.Invariant($"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>")))
        + FormattableString.Invariant($"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
}
