using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Frames;

/// <summary>The rows that share one answer.</summary>
/// <param name="Category">The answer, as the scale has it.</param>
/// <param name="Frame">Its rows, in their order; none where nobody gave the answer.</param>
public sealed record FrameGroup(ScalePoint Category, SurveyFrame Frame)
{
    /// <summary>Category and size, never rows.</summary>
    public override string ToString() =>
        $"{Category.Label.En}: {ShownCount.Of(Frame.RowCount, Frame.Basis)} rows";
}
