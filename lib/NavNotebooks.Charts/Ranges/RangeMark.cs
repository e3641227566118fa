using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Ranges;

/// <summary>A bar from one value to another, or a dot where both are the same.</summary>
/// <remarks>A missing end is open: the bar runs to the end of the axis and bears an arrow there. Both missing: nothing is known but the text.</remarks>
/// <param name="Low">Where it begins, in units of the axis; <see langword="null"/> for open.</param>
/// <param name="High">Where it ends; <see langword="null"/> for open.</param>
public sealed record RangeMark(double? Low, double? High)
{
    /// <summary>The value as the document prints it; stands beside the mark. <see langword="null"/> for none.</summary>
    public BilingualText? Text { get; init; }

    /// <summary>What tells marks apart, by pattern and form and then by colour, with an entry in the legend; <see langword="null"/> for none.</summary>
    public BilingualText? Series { get; init; }

    /// <summary>Whether the document only implies it; drawn hollow.</summary>
    public bool IsImplied { get; init; }

    /// <summary>What it rests on, as "S1-A012 (lines 1324–1330)"; for the pointer and the table.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>A mark of one value.</summary>
    /// <param name="value">In units of the axis.</param>
    public static RangeMark At(double value) => new(value, value);

    /// <summary>A bar from zero.</summary>
    /// <param name="value">Its end, in units of the axis.</param>
    public static RangeMark Length(double value) => new(0, value);

    /// <summary>Whether it is of one value.</summary>
    internal bool IsExact => Low is { } low && High is { } high && low == high;

    /// <summary>Whether it can be placed at all.</summary>
    internal bool IsPlaced => Low is not null || High is not null;
}
