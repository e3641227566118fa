using NavNotebooks.Display;
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

    /// <summary>What a notebook is told that it got hold of.</summary>
    internal OpenedData Opened => OpenedAs(Definition, Basis);

    /// <summary>A wave with respondents, synthetic or brought.</summary>
    public static SurveyWave Of(SurveyFrame frame) => new FrameWave(frame);

    /// <summary>A wave that is known only from print.</summary>
    public static SurveyWave Of(SurveyDefinition definition, IEnumerable<PrintedShare> shares) => new PrintedWave(definition, [.. shares]);

    /// <summary>What a notebook is told that got hold of data of a wave.</summary>
    internal static OpenedData OpenedAs(SurveyDefinition definition, DataBasis basis) => new(definition.Id, basis switch
    {
        DataBasis.Published => OpenedData.Published,
        DataBasis.Synthetic => OpenedData.Synthetic,
        _ when definition.Availability == SurveyDefinition.PublicMicrodata => OpenedData.PublicMicrodata,
        _ => OpenedData.OwnMicrodata,
    });
}
