using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Comparing;

/// <summary>What there is of one wave: a frame of respondents, or printed shares only.</summary>
public abstract record SurveyWave
{
    private protected SurveyWave()
    {
    }

    /// <summary>Who was asked what.</summary>
    public abstract SurveyDefinition Definition { get; }

    /// <summary>What its numbers rest on.</summary>
    public abstract DataBasis Basis { get; }

    /// <summary>A wave with respondents, synthetic or brought.</summary>
    public static SurveyWave Of(SurveyFrame frame) => new FrameWave(frame);

    /// <summary>A wave that is known only from print.</summary>
    public static SurveyWave Of(SurveyDefinition definition, IEnumerable<PrintedShare> shares) => new PrintedWave(definition, [.. shares]);
}
