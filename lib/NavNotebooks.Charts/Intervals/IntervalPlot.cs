using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Intervals;

/// <summary>Numbers with their intervals one below the other, on an axis of their own: for what is neither a share nor a mean of answers.</summary>
/// <remarks>Shows itself as a chart with its data table.</remarks>
public sealed record IntervalPlot : IDisplayable
{
    /// <summary>What is shown.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>What the axis measures, with its unit, as a sentence.</summary>
    public required BilingualText Measure { get; init; }

    /// <summary>What the numbers rest on.</summary>
    public required DataBasis Basis { get; init; }

    /// <summary>The numbers in the order shown, from the top.</summary>
    public required ImmutableArray<IntervalMark> Marks { get; init; }

    /// <summary>Where a dotted line runs; <see langword="null"/> for none.</summary>
    public double? Reference { get; init; }

    /// <summary>Decimals of ticks, labels and table. Default: 2.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>Whether rows are a few pixels high and bear no labels, for a hundred marks that are only to be seen together.</summary>
    public bool IsDense { get; init; }

    /// <summary>Remarks below the chart.</summary>
    public ImmutableArray<BilingualText> Notes { get; init; } = [];

    /// <summary>The chart.</summary>
    /// <exception cref="ArgumentException">There is no mark, or a value is no finite number.</exception>
    public Figure Chart() => new(new IntervalDrawing(this));

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Chart().Display(context);

    /// <summary>The data table as plain English text.</summary>
    public override string ToString() => Chart().ToString();
}
