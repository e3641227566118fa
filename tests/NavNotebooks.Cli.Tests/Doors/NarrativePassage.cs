using System.Collections.Immutable;
using System.Text.RegularExpressions;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Doors;

/// <summary>A paragraph, an item of a list or a row of a table in the narrative of a notebook, with the numbers it states.</summary>
/// <param name="Notebook">The notebook's file.</param>
/// <param name="Cell">The cell's id.</param>
/// <param name="Text">Markdown.</param>
/// <param name="Beside">What the nearest results above and below show, as plain text.</param>
internal sealed partial record NarrativePassage(string Notebook, string Cell, string Text, string Beside)
{
    /// <summary>Whether it names a claim, a row of the case material or a variable, or links to where its numbers are shown.</summary>
    public bool HasDoor => Door().IsMatch(Text);

    /// <summary>The ids of claims and rows that it names.</summary>
    public ImmutableArray<string> Ids => [.. Id().Matches(Text).Select(match => match.Groups["id"].Value)];

    /// <summary>Its numbers, but for years, numbers of sections, figures, tables and lines, numbers of an enumeration, and a whole of 100 per cent.</summary>
    public ImmutableArray<string> Numbers => [.. Number().Matches(Structure().Replace(Quoted().Replace(Text, " "), " ")).Select(match => match.Value.TrimEnd('.', ','))];

    /// <summary>Those of its numbers that the results beside it do not show.</summary>
    public ImmutableArray<string> NotBeside => [.. Numbers.Where(number => !Regex.IsMatch(Beside, (number[0] == '.' ? @"(?<!\d)0?" : @"(?<![\d.])") + Regex.Escape(number) + @"(?!\d)"))];

    /// <summary>Every passage of a notebook that states a number.</summary>
    public static IEnumerable<NarrativePassage> Of(string name)
    {
        var cells = NotebookFile.Read(PublishedNotebook.PathOf(name)).Cells;
        return
            from cell in cells.Index()
            where cell.Item.Kind == CellKind.Markdown
            let beside = Shown(cells.Take(cell.Index).Reverse()) + "\n" + Shown(cells.Skip(cell.Index))
            from text in Break().Split(cell.Item.Source)
            let passage = new NarrativePassage(name, cell.Item.Id ?? "", text, beside)
            where !passage.Numbers.IsEmpty
            select passage;
    }

    private static string Shown(IEnumerable<Cell> cells) => cells.FirstOrDefault(cell => cell.Kind == CellKind.Code) is { } code
        ? string.Join('\n', code.Outputs.Select(output => output switch
        {
            ExecuteResultOutput result => result.Data[MimeTypes.PlainText] ?? "",
            DisplayDataOutput display => display.Data[MimeTypes.PlainText] ?? "",
            StreamOutput stream => stream.Text,
            _ => "",
        }))
        : "";

    [GeneratedRegex(@"\n\s*\n|\n(?=[-*] |\d+\. |\|)")]
    private static partial Regex Break();

    [GeneratedRegex(@"`S\d-[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*`|\]\([^)]+\)|`[a-z_]+\.[a-z_0-9]+`")]
    private static partial Regex Door();

    [GeneratedRegex(@"`(?<id>S\d-[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*)`")]
    private static partial Regex Id();

    [GeneratedRegex(@"\[[^\]]*\]\([^)]*\)|`[^`]*`")]
    private static partial Regex Quoted();

    [GeneratedRegex(
        @"\b(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\b"
        + @"|\b(?:[Ss]ections?|[Ff]igures?|[Tt]ables?|[Pp]arts?|[Cc]hapters?|[Nn]otebooks?|[Ll]ines?|[Aa]ppendix|[Aa]nnex|[Nn]ote|[Ss]tep|[Pp]aper|pages?),?\s+\d+(?:\.\d+)*(?:(?:,| and| to|–|-|, and) ?\d+(?:\.\d+)*)*"
        + @"|(?m:^#+ \d+(?:\.\d+)*\.? )|(?m:^\s*\d+\. )|(?<=\| |[.] )\d+\. (?=[A-Z])|(?m:^\| \d+ \|)|\| \d\.\d, this page|\bS\d\b|95 (?:per cent|%) interval|\b\d+:\d+\b|\b100 (?:per cent|%)")]
    private static partial Regex Structure();

    [GeneratedRegex(@"(?<![\w.])\.?\d[\d.,]*")]
    private static partial Regex Number();
}
