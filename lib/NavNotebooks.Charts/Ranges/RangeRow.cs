using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Ranges;

/// <summary>One row of a range plot. Without marks it says that nothing is stated: that is not the same as zero.</summary>
/// <param name="Label">What it is of.</param>
/// <param name="Marks">Its bars and dots; those that would overlap stand below each other.</param>
public sealed record RangeRow(BilingualText Label, ImmutableArray<RangeMark> Marks)
{
    /// <summary>What it stands under; rows under one heading must follow each other. <see langword="null"/> for none.</summary>
    public BilingualText? Heading { get; init; }

    /// <summary>What stands in the row where nothing can be placed. Default: that it is not stated.</summary>
    public BilingualText Remark { get; init; } = new("not stated", "ikke oppgitt");
}
