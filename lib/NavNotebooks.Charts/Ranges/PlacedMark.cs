using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Ranges;

/// <summary>A mark with its place in the picture.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Line">Which line of its row it stands on, from 0.</param>
/// <param name="Label">What stands beside it, broken into lines; empty for nothing.</param>
/// <param name="LabelIsLeft">Whether the label stands to the left of it.</param>
internal sealed record PlacedMark(int Row, RangeMark Mark, int Line, ImmutableArray<string> Label, bool LabelIsLeft)
{
    /// <summary>Breadth of the label in pixels.</summary>
    public double LabelWidth => Label.Select(line => TextMeasure.Width(line, RangeLayout.LabelSize)).DefaultIfEmpty(0).Max();
}
