using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The sheet of a workbook that says what variables and values mean.</summary>
/// <remarks>
/// It is called codebook, kodebok, variables or variabler. The first row has headings, of which it knows, whatever their case: <c>variable</c>
/// (variabel, name, navn), <c>label</c> (variable label, question, variabeletikett, etikett, spørsmål), <c>code</c> (value, verdi, kode), <c>category</c>
/// (value label, code label, kategori, verdietikett, svar, answer), <c>missing</c> (mangler, manglende). Each further row is one value of a variable, or
/// a variable without values; where the variable is left out, it is that of the row above. A value is missing where <c>missing</c> says 1, x, yes, ja, true or sann; on
/// a row without a value it may list the missing codes, parted by semicolons.
/// </remarks>
internal sealed class CodebookSheet
{
    private static readonly ImmutableArray<string> SheetNames = ["codebook", "kodebok", "variables", "variabler"];
    private static readonly ImmutableArray<string> Yes = ["1", "x", "yes", "ja", "true", "sann"];

    private static readonly ImmutableArray<ImmutableArray<string>> Headings =
    [
        ["variable", "variabel", "name", "navn", "variable name", "variabelnavn"],
        ["label", "variable label", "question", "variabeletikett", "etikett", "ledetekst", "spørsmål"],
        ["code", "value", "verdi", "kode"],
        ["category", "value label", "code label", "kategori", "verdietikett", "svar", "answer"],
        ["missing", "mangler", "manglende"],
    ];

    private readonly Dictionary<string, CodebookEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private CodebookSheet()
    {
    }

    /// <summary>Number of variables that it describes.</summary>
    public int Count => entries.Count;

    /// <summary>Whether a sheet is called as one of these.</summary>
    public static bool IsNamed(string sheet) => SheetNames.Contains(sheet.Trim(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a sheet; <see langword="null"/> where its first row has no heading for variables.</summary>
    public static CodebookSheet? Read(SheetRows rows)
    {
        if (!rows.Next())
        {
            return null;
        }

        var places = Headings.Select(names => PlaceOf(rows.Cells, names)).ToArray();
        if (places[0] < 0)
        {
            return null;
        }

        var sheet = new CodebookSheet();
        CodebookEntry? current = null;
        while (rows.Next())
        {
            var cells = places.Select(place => rows.Cells.FirstOrDefault(cell => cell.Column == place && place >= 0)).ToArray();
            if (cells[0].Kind != SheetCellKind.Empty && !sheet.entries.TryGetValue(cells[0].Words.Trim(), out current))
            {
                sheet.entries[cells[0].Words.Trim()] = current = new CodebookEntry();
            }

            current?.Name(Words(cells[1]));
            Take(current, cells);
        }

        return sheet;
    }

    /// <summary>What it says of a variable.</summary>
    public CodebookEntry? Find(string variable) => entries.GetValueOrDefault(variable);

    private static void Take(CodebookEntry? entry, SheetCell[] cells)
    {
        if (cells[2].Kind != SheetCellKind.Empty)
        {
            entry?.Add(cells[2], Words(cells[3]), Yes.Contains(Words(cells[4]), StringComparer.OrdinalIgnoreCase));
            return;
        }

        foreach (var code in cells[4].Kind == SheetCellKind.Number ? [cells[4]] : Words(cells[4]).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(code => new SheetCell(0, SheetCellKind.Text, 0, code.Trim())))
        {
            entry?.Add(code, "", isMissing: true);
        }
    }

    private static string Words(SheetCell cell) => cell.Words?.Trim() ?? "";

    private static int PlaceOf(IReadOnlyList<SheetCell> cells, ImmutableArray<string> names)
    {
        foreach (var cell in cells)
        {
            if (names.Contains(cell.Words.Trim().Replace('_', ' '), StringComparer.OrdinalIgnoreCase))
            {
                return cell.Column;
            }
        }

        return -1;
    }
}
