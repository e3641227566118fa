using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Dib;

/// <summary>Names what of a notebook a .dib file cannot say.</summary>
internal sealed class DibLosses(Notebook notebook)
{
    private static readonly ImmutableArray<string> SaidOtherwise = ["tags", "polyglot_notebook", "dotnet_interactive", "vscode"];

    /// <summary>A phrase a kind of loss.</summary>
    public ImmutableArray<string> All() =>
        [.. new[]
        {
            Where("outputs", cell => !cell.Outputs.IsEmpty),
            Where("tags", cell => !cell.Tags.IsEmpty, cell => string.Join(", ", cell.Tags)),
            Where("attached pictures", cell => !cell.Attachments.Entries.IsEmpty),
            Where("other metadata", cell => Others(cell).Any(), cell => string.Join(", ", Others(cell))),
            Where("cells without text", cell => DibWriter.Written(notebook, cell).Lines.Length == 0),
            Where("empty lines at a cell's ends", HasEmptyEnds),
            Where("the kind of a cell that is neither code, Markdown nor raw", cell => cell.Kind == CellKind.Unknown),
            Where("that it is one cell, for a line in it begins another", cell => Splitting(cell) is not null, cell => Splitting(cell)!),
            Ids(),
        }.OfType<string>()];

    private static IEnumerable<string> Others(Cell cell) =>
        cell.Metadata.Entries.Select(entry => entry.Key).Where(key => !SaidOtherwise.Contains(key)).Distinct(StringComparer.Ordinal);

    private static bool HasEmptyEnds(Cell cell) =>
        cell.Source.AsSpan().ContainsAnyExcept('\r', '\n') && (cell.Source[0] is '\r' or '\n' || cell.Source[^1] is '\r' or '\n');

    private string? Splitting(Cell cell) =>
        DibWriter.Written(notebook, cell).Lines.FirstOrDefault(line => line.TrimEnd() == DibReader.Meta || KernelNames.WellKnown.BegunBy(line) is not null);

    /// <summary>Ids that follow from the text are made anew when the file is read; others are gone.</summary>
    private string? Ids()
    {
        var own = notebook.Cells.Select(cell => cell.Id).OfType<string>().ToList();
        var made = DibFile.Parse(DibFile.ToText(notebook), "").Cells.Select(cell => cell.Id!).ToHashSet(StringComparer.Ordinal);
        return own.TrueForAll(made.Contains) ? null : "the cells' own ids";
    }

    /// <summary>The phrase with the cells that it is true of; <see langword="null"/> where it is true of none.</summary>
    private string? Where(string what, Func<Cell, bool> isLost, Func<Cell, string>? detail = null)
    {
        var places = notebook.Cells
            .Select((cell, index) => (cell, number: (index + 1).ToString(CultureInfo.InvariantCulture)))
            .Where(pair => isLost(pair.cell))
            .Select(pair => detail is null ? pair.number : $"{pair.number}: {detail(pair.cell)}")
            .ToList();
        var word = places.Count == 1 ? "cell" : "cells";
        return places.Count == 0 ? null : $"{what} ({word} {string.Join(detail is null ? ", " : "; ", places)})";
    }
}
