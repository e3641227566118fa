using System.IO.Compression;
using System.Text;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Excel;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Excel;

/// <summary>Workbooks part by part, right or wrong.</summary>
internal sealed class WorkbookBytes
{
    public const string Secret = "SECRETWORD";

    private readonly Dictionary<string, byte[]> parts = [];
    private readonly List<(string Name, string State)> sheets = [];

    public WorkbookBytes() => With("_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"http://x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");

    public string Properties { get; init; } = "";

    public static WorkbookBytes Of(string rows) => new WorkbookBytes().Sheet("Data", rows);

    public WorkbookBytes Sheet(string name, string rows, string state = "visible")
    {
        sheets.Add((name, state));
        return With(FormattableString.Invariant($"xl/s{sheets.Count}.xml"), $"<worksheet><sheetData>{rows}</sheetData></worksheet>");
    }

    public WorkbookBytes Texts(params string[] texts) => With("xl/t.xml", $"<sst>{string.Concat(texts.Select(text => $"<si>{text}</si>"))}</sst>");

    public WorkbookBytes Styles(string xml) => With("xl/y.xml", $"<styleSheet>{xml}</styleSheet>");

    public WorkbookBytes With(string part, string xml) => With(part, Encoding.UTF8.GetBytes(xml));

    public WorkbookBytes With(string part, byte[] bytes)
    {
        parts[part] = bytes;
        return this;
    }

    public byte[] ToBytes()
    {
        var list = string.Concat(sheets.Select((sheet, i) => FormattableString.Invariant($"<sheet name=\"{sheet.Name}\" state=\"{sheet.State}\" id=\"s{i + 1}\"/>")));
        var relations = string.Concat(sheets.Select((_, i) => FormattableString.Invariant($"<Relationship Id=\"s{i + 1}\" Type=\"http://x/worksheet\" Target=\"s{i + 1}.xml\"/>")));
        parts.TryAdd("xl/workbook.xml", Encoding.UTF8.GetBytes($"<workbook>{Properties}<sheets>{list}</sheets></workbook>"));
        parts.TryAdd("xl/_rels/workbook.xml.rels", Encoding.UTF8.GetBytes(
            $"<Relationships>{relations}<Relationship Id=\"t\" Type=\"http://x/sharedStrings\" Target=\"t.xml\"/><Relationship Id=\"y\" Type=\"http://x/styles\" Target=\"../xl/y.xml\"/></Relationships>"));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public LabelledData Read(LabelledReadOptions? options = null) => Read(ToBytes(), options);

    public static LabelledData Read(byte[] bytes, LabelledReadOptions? options = null)
    {
        using var reader = ExcelReader.Open(new MemoryStream(bytes), "book.xlsx", options);
        var data = reader.Read(int.MaxValue);
        Assert.Equal(reader.RowCount, data.RowCount);
        Assert.Equal(0, reader.Read(1).RowCount);
        return data;
    }

    /// <summary>The refusal of a workbook, once it is sure that it gives no cell away.</summary>
    public SurveyFileException Refusal(LabelledReadOptions? options = null) => Refusal(ToBytes(), options);

    public static SurveyFileException Refusal(byte[] bytes, LabelledReadOptions? options = null)
    {
        var error = Assert.Throws<SurveyFileException>(() => Read(bytes, options));
        Assert.StartsWith("book.xlsx", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, error.ToString(), StringComparison.Ordinal);
        Assert.Null(error.InnerException);
        return error;
    }
}
