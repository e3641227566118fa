using System.Collections.Immutable;
using System.IO.Compression;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>Tables as workbooks (<c>.xlsx</c>, ISO/IEC 29500) for Excel, LibreOffice and others.</summary>
/// <remarks>
/// Caption, headings, rows and notes as the table shows them; whole numbers and numbers with a decimal point are numbers, with as many decimals as shown, all else is
/// text, so that no cell is ever taken for a formula. The same tables give the same bytes.
/// </remarks>
public static class ExcelFile
{
    /// <summary>Writes a workbook. A file that is there is replaced at once when the new one is complete, never in part.</summary>
    /// <param name="path">Where to; keep microdata outside the repository.</param>
    /// <param name="sheets">The sheets, at least one, in order.</param>
    /// <exception cref="ArgumentException">A sheet cannot be held: its name, or more rows, columns or letters than the format has.</exception>
    public static void Write(string path, params ImmutableArray<Sheet> sheets) => WholeFile.Write(path, ToBytes(sheets));

    /// <summary>A workbook as bytes.</summary>
    /// <param name="sheets">The sheets, at least one, in order.</param>
    /// <exception cref="ArgumentException">A sheet cannot be held.</exception>
    public static byte[] ToBytes(params ImmutableArray<Sheet> sheets)
    {
        SheetLimits.Require(sheets);
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            TimelessZip.Add(zip, "[Content_Types].xml", WorkbookParts.ContentTypes(sheets.Length));
            TimelessZip.Add(zip, "_rels/.rels", WorkbookParts.Relations);
            TimelessZip.Add(zip, "xl/workbook.xml", WorkbookParts.Workbook(sheets));
            TimelessZip.Add(zip, "xl/_rels/workbook.xml.rels", WorkbookParts.WorkbookRelations(sheets.Length));
            TimelessZip.Add(zip, "xl/styles.xml", WorkbookParts.Styles);
            for (var i = 0; i < sheets.Length; i++)
            {
                TimelessZip.Add(zip, FormattableString.Invariant($"xl/worksheets/sheet{i + 1}.xml"), SheetXml.Of(sheets[i].Table));
            }
        }

        return bytes.ToArray();
    }
}
