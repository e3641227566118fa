using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A wave with respondents, synthetic or brought.</summary>
/// <param name="Frame">The respondents.</param>
public sealed record FrameWave(SurveyFrame Frame) : SurveyWave
{
    /// <inheritdoc/>
    public override SurveyDefinition Definition => Frame.Definition;

    /// <inheritdoc/>
    public override DataBasis Basis => Frame.Basis;
}
