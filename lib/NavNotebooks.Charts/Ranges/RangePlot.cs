using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Ranges;

/// <summary>
/// Bars and dots on one axis: opening hours on a clock, users an adviser, years of age or service. What is printed stands beside each mark, open
/// ends are arrows, and rows without a value say so.
/// </summary>
/// <remarks>Shows itself as a chart with its data table. No midpoint or mean is ever reckoned.</remarks>
public sealed record RangePlot : IDisplayable
{
    /// <summary>What is shown.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What the axis measures, with its unit, as a sentence.</summary>
    public required BilingualText Measure { get; init; }

    /// <summary>What the values come from.</summary>
    public required CaseSource Source { get; init; }

    /// <summary>The rows in the order shown, from the top.</summary>
    public required ImmutableArray<RangeRow> Rows { get; init; }

    /// <summary>What the axis counts. Default: numbers.</summary>
    public RangeAxis Axis { get; init; } = RangeAxis.Numbers;

    /// <summary>Remarks below the chart.</summary>
    public ImmutableArray<BilingualText> Notes { get; init; } = [];

    /// <summary>The chart.</summary>
    /// <exception cref="ArgumentException">There is no row, no mark has a value, a value is no finite number, or an end lies before its beginning.</exception>
    public Figure Chart() => new(new RangeDrawing(this));

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Chart().Display(context);

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => Chart().ToString();
}
