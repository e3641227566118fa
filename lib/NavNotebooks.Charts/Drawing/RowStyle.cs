namespace NavNotebooks.Charts.Drawing;

/// <summary>How rows are labelled; all in pixels.</summary>
/// <param name="LabelSize">Size of a label's letters.</param>
/// <param name="LineHeight">From one line of a label to the next.</param>
/// <param name="Gap">Between the labels of two rows.</param>
/// <param name="NarrowestLeft">The least room to the left of the plot.</param>
/// <param name="BroadestLabel">Where a label is broken.</param>
internal sealed record RowStyle(double LabelSize, double LineHeight, double Gap, double NarrowestLeft, double BroadestLabel)
{
    /// <summary>For a few rows.</summary>
    public static RowStyle Usual { get; } = new(LabelSize: 12, LineHeight: 15, Gap: 6, NarrowestLeft: 70, BroadestLabel: 190);

    /// <summary>For a hundred rows.</summary>
    public static RowStyle Dense { get; } = new(LabelSize: 11, LineHeight: 13, Gap: 4, NarrowestLeft: Page.Edge, BroadestLabel: 225);
}
