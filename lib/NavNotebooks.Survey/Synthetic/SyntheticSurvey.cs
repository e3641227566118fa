using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Synthetic respondents of one wave, and how they came about. Immutable.</summary>
public sealed class SyntheticSurvey
{
    private readonly Lazy<FidelityReport> fidelity;

    internal SyntheticSurvey(SurveyFrame frame, Recipe recipe, ImmutableArray<ClaimUse> uses, QuantityNumbers numbers)
    {
        (Frame, Recipe, Uses) = (frame, recipe, uses);
        fidelity = new(() => DataTrail.Unheard(() => FidelityReport.Of(this, numbers)));
    }

    /// <summary>The respondents; their basis is synthetic.</summary>
    public SurveyFrame Frame { get; }

    /// <summary>What they were built from.</summary>
    public Recipe Recipe { get; }

    /// <summary>Every claim on this wave with what became of it, in the registry's order.</summary>
    public ImmutableArray<ClaimUse> Uses { get; }

    /// <summary>How well the respondents bear out the claims, and what no claim fixes; computed when first asked for.</summary>
    public FidelityReport Fidelity => fidelity.Value;
}
