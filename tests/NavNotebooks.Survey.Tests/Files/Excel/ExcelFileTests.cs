using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Files.Excel;

namespace NavNotebooks.Survey.Tests.Files.Excel;

public sealed class ExcelFileTests
{
    private static readonly Table Small = new(
        "Two offices · coded by us",
        ["Office", "Staff", "Share", "Note"],
        [["Office 1", "12", "0.40", "=1+1"], ["Kontor på Ørlandet", "\u22123", "12.5 %", ""], ["007", "1,234", "1e5", "a\nb\tc\u0001 _x0041_ & < > \" 😀"]],
        ["Base: both"]);

    [Fact]
    public void Another_reader_finds_caption_headings_rows_and_notes()
    {
        var sheet = Read(ExcelFile.ToBytes(new Sheet("Offices", Small))).Single();
        Assert.Equal("Offices", sheet.Name);
        Assert.Equal("Two offices · coded by us", sheet.Rows[0][0]);
        Assert.Equal(["Office", "Staff", "Share", "Note"], sheet.Rows[1]);
        Assert.Equal(["Office 1", 12.0, 0.4, "=1+1"], sheet.Rows[2]);
        Assert.Equal(["Kontor på Ørlandet", -3.0, "12.5 %", null], sheet.Rows[3]);
        Assert.Equal(["007", "1,234", "1e5"], sheet.Rows[4][..3]);
        Assert.Equal("Base: both", sheet.Rows[6][0]);
    }

    [Fact]
    public void A_second_reader_finds_every_letter_also_those_that_XML_cannot_hold()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(new Sheet("Offices", Small))), isEditable: false);
        var cell = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "D5");
        Assert.Equal("a\nb\tc_x0001_ _x005F_x0041_ & < > \" 😀", cell.InlineString!.Text!.Text);
    }

    [Fact]
    public void Text_is_never_a_formula()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(new Sheet("Offices", Small))), isEditable: false);
        Assert.Empty(document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>());
    }

    [Fact]
    public void A_workbook_is_valid_by_the_schemas_of_Office()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(new Sheet("One", Small), new Sheet("Å & <to>", Small with { Notes = [], Rows = [] }))), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(error => error.Path?.XPath + " " + error.Description));
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() =>
        Assert.Equal(ExcelFile.ToBytes(new Sheet("Offices", Small)), ExcelFile.ToBytes(new Sheet("Offices", Small)));

    [Fact]
    public void Decimals_are_shown_as_the_table_has_them()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ExcelFile.ToBytes(new Sheet("Offices", Small))), isEditable: false);
        var part = document.WorkbookPart!;
        var cell = part.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().Single(cell => cell.CellReference == "C3");
        var styles = part.WorkbookStylesPart!.Stylesheet;
        var format = styles.CellFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        Assert.Equal("0.00", styles.NumberingFormats!.Elements<DocumentFormat.OpenXml.Spreadsheet.NumberingFormat>().Single(own => own.NumberFormatId! == format).FormatCode!.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("[a]")]
    [InlineData("history")]
    [InlineData("'a")]
    [InlineData("a name of more than thirty-one letters")]
    public void Names_that_no_workbook_has_are_refused(string name) =>
        Assert.Contains("cannot be named", Assert.Throws<ArgumentException>(() => ExcelFile.ToBytes(new Sheet(name, Small))).Message, StringComparison.Ordinal);

    [Fact]
    public void Two_sheets_of_one_name_no_sheet_and_cells_too_long_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ExcelFile.ToBytes(new Sheet("A", Small), new Sheet("a", Small)));
        Assert.Throws<ArgumentException>(() => ExcelFile.ToBytes());
        Assert.Throws<ArgumentException>(() => ExcelFile.ToBytes(new Sheet("A", Small with { Notes = [new string('x', 32_768)] })));
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory();
        var path = Path.Combine(folder.FullName, "a.xlsx");
        ExcelFile.Write(path, new Sheet("A", Small));
        Assert.Throws<ArgumentException>(() => ExcelFile.Write(path, new Sheet("A/B", Small)));
        Assert.Equal("A", Read(File.ReadAllBytes(path)).Single().Name);
        Assert.Single(folder.EnumerateFiles());
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_matrix_is_a_sheet_and_the_findings_behind_it_another()
    {
        var study = CaseStudies.Get("S2");
        var matrix = study.Findings.Matrix(MatrixAxis.Voices(Voice.Leader, Voice.Caseworker), MatrixAxis.Cases(study)).Filled();
        var sheets = Read(ExcelFile.ToBytes(matrix.ToSheets()));
        Assert.Equal(["Matrix", "Findings"], sheets.Select(sheet => sheet.Name));
        Assert.Equal(matrix.Rows.Select(row => row.Label.En), sheets[0].Rows.Skip(2).Take(matrix.Rows.Length).Select(row => row[0]));
        Assert.True(sheets[1].Rows.Count >= matrix.Findings.Count + 2);
    }

    [Theory]
    [InlineData("S0")]
    [InlineData("S1")]
    [InlineData("S2")]
    [InlineData("S3")]
    [InlineData("S4")]
    public void Every_study_fits_in_a_workbook(string id)
    {
        var bytes = ExcelFile.ToBytes(CaseStudies.Get(id).ToSheets(Language.Bokmål));
        Assert.Equal("Funn", Read(bytes)[0].Name);
        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Take(3).Select(error => error.Path?.XPath + " " + error.Description));
    }

    private static List<(string Name, List<object?[]> Rows)> Read(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var sheets = new List<(string, List<object?[]>)>();
        do
        {
            var rows = new List<object?[]>();
            while (reader.Read())
            {
                rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            }

            sheets.Add((reader.Name, rows));
        }
        while (reader.NextResult());
        return sheets;
    }
}
