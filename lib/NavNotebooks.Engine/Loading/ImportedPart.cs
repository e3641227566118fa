using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Engine.Loading;

/// <summary>What is run or shown of a file at a time: a cell of a notebook, or the whole of any other file.</summary>
/// <param name="Name">What errors call it.</param>
/// <param name="Text">As a cell would have it; Markdown bare.</param>
/// <param name="IsMarkdown">Whether it is only shown.</param>
internal sealed record ImportedPart(string Name, string Text, bool IsMarkdown = false)
{
    /// <summary>What the names of files that can be run end with.</summary>
    public static readonly ImmutableArray<string> Kinds = [".cs", ".csx", ".dib", ".html", ".ipynb", ".js", ".md"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Its path, which ends with one of <see cref="Kinds"/>.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="NotebookFormatException">It is no notebook.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IEnumerable<ImportedPart> Read(string path, string name) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".ipynb" or ".dib" => CellsOf(NotebookFile.Read(path), name),
        ".md" => [new(name, File.ReadAllText(path), IsMarkdown: true)],
        ".html" => [new(name, "#!html\n" + File.ReadAllText(path))],
        ".js" => [new(name, "#!javascript\n" + File.ReadAllText(path))],
        _ => [new(name, File.ReadAllText(path))],
    };

    private static IEnumerable<ImportedPart> CellsOf(Notebook notebook, string name)
    {
        for (var i = 0; i < notebook.Cells.Length; i++)
        {
            var cell = notebook.Cells[i];
            var isRead = cell.Kind is CellKind.Code or CellKind.Markdown && !cell.Tags.Contains(CellTags.SkipExecution) && !string.IsNullOrWhiteSpace(cell.Source);
            if (isRead)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{name}, cell {i + 1}");
                yield return cell.Kind == CellKind.Markdown ? new(place, cell.Source, IsMarkdown: true) : new(place, CellText.Of(cell, notebook));
            }
        }
    }
}
