using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A wave that is known only from print.</summary>
/// <param name="SurveyDefinition">Who was asked what.</param>
/// <param name="Shares">The shares that the document prints, in the order of their places.</param>
public sealed record PrintedWave(SurveyDefinition SurveyDefinition, ImmutableArray<PrintedShare> Shares) : SurveyWave
{
    /// <inheritdoc/>
    public override SurveyDefinition Definition => SurveyDefinition;

    /// <inheritdoc/>
    public override DataBasis Basis => DataBasis.Published;
}
