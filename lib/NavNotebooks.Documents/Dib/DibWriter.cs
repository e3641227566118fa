using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>Writes the text format of .NET Interactive, as that program does: the language, an empty line, the text, an empty line.</summary>
internal static class DibWriter
{
    /// <summary>The notebook's text; the same notebook gives the same text.</summary>
    public static string Write(Notebook notebook)
    {
        var cells = notebook.Cells.Select(cell => Written(notebook, cell)).Where(cell => cell.Lines.Length > 0).ToList();
        var meta = DibMetadata.FromNotebook(notebook, NotConnected(cells));
        var lines = new List<string>();
        if (!meta.Entries.IsEmpty)
        {
            lines.AddRange("#!meta", "", meta.ToString(), "");
        }

        foreach (var (language, text) in cells)
        {
            lines.AddRange(["#!" + language, "", .. text, ""]);
        }

        return string.Join(DibMetadata.HasWindowsLineEnds(notebook) ? "\r\n" : "\n", lines);
    }

    /// <summary>A cell's language and the lines that are written. A cell that begins with its own <c>#!language</c> is of that language.</summary>
    public static (string Language, string[] Lines) Written(Notebook notebook, Cell cell)
    {
        var lines = Trimmed(cell.Source.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n'));
        var begun = cell.Kind == CellKind.Code && lines.Length > 0 ? KernelNames.WellKnown.BegunBy(lines[0]) : null;
        return begun is null ? (LanguageOf(notebook, cell), lines) : (begun, Trimmed(lines[1..]));
    }

    /// <summary>The languages of the cells, but for those that <c>#!connect</c> in a cell before makes known.</summary>
    private static IEnumerable<string> NotConnected(IEnumerable<(string Language, string[] Lines)> cells)
    {
        var connected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (language, lines) in cells)
        {
            if (!connected.Contains(language))
            {
                yield return language;
            }

            connected.UnionWith(lines.Select(KernelNames.ConnectedBy).OfType<string>());
        }
    }

    private static string LanguageOf(Notebook notebook, Cell cell) => cell.Kind switch
    {
        CellKind.Markdown => KernelNames.Markdown,
        CellKind.Code => cell.Kernel is { } kernel ? KernelNames.WellKnown.Find(kernel) ?? kernel : notebook.Language,
        _ => KernelNames.Raw,
    };

    private static string[] Trimmed(string[] lines)
    {
        var start = Array.FindIndex(lines, line => line.Length > 0);
        return start < 0 ? [] : lines[start..(Array.FindLastIndex(lines, line => line.Length > 0) + 1)];
    }
}
