using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Magics;

namespace NavNotebooks.Engine.Running;

/// <summary>A cell that asks for what this engine does not have, such as another language: known before anything runs.</summary>
/// <param name="CellIndex">Place of the cell among all cells, from 0.</param>
/// <param name="Line">The cell's line, from 1.</param>
/// <param name="Message">What it asks for, and what to do.</param>
public sealed record UnsupportedCell(int CellIndex, int Line, string Message)
{
    /// <summary>All of a notebook, in order, one a cell: the first thing in it that is not there.</summary>
    public static ImmutableArray<UnsupportedCell> In(Notebook notebook) =>
        [.. notebook.Cells
            .Select((cell, index) => (cell, index))
            .Where(pair => pair.cell.Kind == CellKind.Code && !pair.cell.Tags.Contains(CellTags.SkipExecution) && !string.IsNullOrWhiteSpace(pair.cell.Source))
            .Select(pair => Of(CellText.Of(pair.cell, notebook), pair.index))
            .OfType<UnsupportedCell>()];

    /// <summary>Where and what: <c>cell 5, line 1: #!fsharp runs F#, …</c>; cells are counted from 1.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"cell {CellIndex + 1}, line {Line}: {Message}");

    private static UnsupportedCell? Of(string text, int index) =>
        CellSource.Read(text).Problems.FirstOrDefault(problem => problem.Code is "NAV0001" or "NAV0005") is { } problem
            ? new(index, problem.Line, problem.Message)
            : null;
}
