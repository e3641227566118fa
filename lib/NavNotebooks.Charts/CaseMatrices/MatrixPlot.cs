using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>
/// A grid of symbols: where the material says something, where it says the opposite, where it says both, and where it is silent. The four are
/// told apart by their form, not by colour; the pointer shows the findings of a cell and their lines.
/// </summary>
/// <remarks>Shows itself as a chart with its data table.</remarks>
public sealed record MatrixPlot : IDisplayable
{
    /// <summary>What is shown.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What the findings come from.</summary>
    public required CaseSource Source { get; init; }

    /// <summary>The columns' headings, from the left.</summary>
    public required ImmutableArray<BilingualText> Columns { get; init; }

    /// <summary>The rows in the order shown, from the top.</summary>
    public required ImmutableArray<MatrixPlotRow> Rows { get; init; }

    /// <summary>Whether cells with more findings are darker. It tells how much is written, never how many say it. Default: <see langword="true"/>.</summary>
    public bool IsShaded { get; init; } = true;

    /// <summary>What rows and columns are, as a sentence; <see langword="null"/> for none.</summary>
    public BilingualText? Subtitle { get; init; }

    /// <summary>Remarks below the chart.</summary>
    public ImmutableArray<BilingualText> Notes { get; init; } = [];

    /// <summary>The chart.</summary>
    /// <exception cref="ArgumentException">There is no row or column, or more than 24 columns, a row has not one cell a column, or a silent cell has findings or another none.</exception>
    public Figure Chart() => new(new MatrixDrawing(this));

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Chart().Display(context);

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => Chart().ToString();
}
