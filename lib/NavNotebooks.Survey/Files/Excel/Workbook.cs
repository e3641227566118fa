using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>A workbook's sheets, shared texts and styles of cells; the sheets themselves are read row by row.</summary>
internal sealed class Workbook : IDisposable
{
    private const int MostSheets = 10_000;

    private readonly WorkbookZip zip;
    private readonly Dictionary<string, (string Type, string Target)> relations;

    private Workbook(WorkbookZip zip)
    {
        this.zip = zip;
        var main = Relations("").Values.FirstOrDefault(relation => relation.Type == "officeDocument").Target;
        if (main is null || !zip.Has(main))
        {
            throw ExcelFaults.WrongFormat(zip.File, "It is a zip archive and no workbook.");
        }

        relations = Relations(main);
        (Sheets, Is1904) = ReadMain(main);
        using var styles = PartOf("styles") is { } stylesPart ? zip.Open(stylesPart) : null;
        Styles = CellStyles.Read(styles);
        using var texts = PartOf("sharedStrings") is { } textsPart ? zip.OpenTexts(textsPart) : null;
        Texts = SharedTexts.Read(texts);
    }

    /// <summary>The workbook as the caller named it.</summary>
    public string File => zip.File;

    /// <summary>The sheets in the order of their tabs.</summary>
    public ImmutableArray<WorkbookSheet> Sheets { get; }

    /// <summary>Whether days are counted from 1904, as on early Macintoshes.</summary>
    public bool Is1904 { get; }

    /// <summary>What numbers of each style of cell are.</summary>
    public CellStyles Styles { get; }

    /// <summary>The texts that cells point at.</summary>
    public ImmutableArray<string> Texts { get; }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="SurveyFileException">It is no workbook, or a damaged one.</exception>
    public static Workbook Open(Stream stream, string file)
    {
        var zip = WorkbookZip.Open(stream, file);
        try
        {
            return new Workbook(zip);
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    /// <summary>The rows of a sheet, from the first on.</summary>
    public SheetRows Rows(WorkbookSheet sheet) =>
        new(zip.OpenSheet(sheet.Part) ?? throw ExcelFaults.Damaged(File, sheet.Part, "The sheet has no such part."), this);

    public void Dispose() => zip.Dispose();

    private (ImmutableArray<WorkbookSheet> Sheets, bool Is1904) ReadMain(string part)
    {
        using var xml = zip.Open(part)!;
        var sheets = ImmutableArray.CreateBuilder<WorkbookSheet>();
        var is1904 = false;
        while (xml.Next())
        {
            if (xml.Name == "workbookPr")
            {
                is1904 = xml.Says("date1904");
            }
            else if (xml.Name == "sheet" && sheets.Count < MostSheets && relations.TryGetValue(xml.Attribute("id") ?? "", out var relation) && relation.Type == "worksheet")
            {
                sheets.Add(new WorkbookSheet(PartReader.Unescaped(xml.Attribute("name") ?? ""), relation.Target, xml.Attribute("state") is "hidden" or "veryHidden"));
            }
        }

        return (sheets.ToImmutable(), is1904);
    }

    private string? PartOf(string type) => relations.Values.FirstOrDefault(relation => relation.Type == type).Target;

    /// <summary>What a part points at, by id; "" for the whole file.</summary>
    private Dictionary<string, (string Type, string Target)> Relations(string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        using var xml = zip.Open($"{folder}_rels/{part[folder.Length..]}.rels");
        var found = new Dictionary<string, (string Type, string Target)>(StringComparer.Ordinal);
        while (xml is not null && xml.Next())
        {
            if (xml.Name == "Relationship" && xml.Attribute("Id") is { } id && xml.Attribute("Target") is { } target && xml.Attribute("Type") is { } type && !xml.Says("External"))
            {
                found.TryAdd(id, (type[(type.LastIndexOf('/') + 1)..], Resolved(folder, target)));
            }
        }

        return found;
    }

    private static string Resolved(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0)
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }
}
