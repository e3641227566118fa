namespace NavNotebooks.Charts.Ranges;

/// <summary>A mark with its place in the picture.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Line">Which line of its row it stands on, from 0.</param>
/// <param name="Label">What stands beside it; empty for nothing.</param>
/// <param name="LabelIsLeft">Whether the label stands to the left of it.</param>
internal sealed record PlacedMark(int Row, RangeMark Mark, int Line, string Label, bool LabelIsLeft);
