using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A file held against a survey wave.</summary>
/// <param name="Frame">Its answers under the survey's codes; <see langword="null"/> where the report has errors.</param>
/// <param name="Report">Everything that does not fit, and what was done to make the rest fit.</param>
public sealed record BoundSurvey(SurveyFrame? Frame, DataReport Report)
{
    /// <summary>How much there is, never a row.</summary>
    public override string ToString() => Report.Summary;
}
