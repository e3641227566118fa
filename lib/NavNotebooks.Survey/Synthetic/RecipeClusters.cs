using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Which respondents share a municipality or an office.</summary>
/// <param name="Identifier">The variable that holds the unit.</param>
/// <param name="IntraclassCorrelation">Share of the latent scores' variance that lies between units.</param>
public sealed record RecipeClusters(string Identifier, double IntraclassCorrelation)
{
    /// <summary>Two populations that both answered in some units; <see langword="null"/> where units are not paired.</summary>
    public RecipePairs? Pairs { get; init; }

    /// <summary>A city whose districts answered instead; <see langword="null"/> where there is none.</summary>
    public RecipeDistricts? Districts { get; init; }

    /// <summary>How populations are spread over numbered units; empty where every respondent outside a pair has an own unit.</summary>
    public ImmutableArray<RecipeUnits> Units { get; init; } = [];

    /// <summary>Traits of numbered units; no claim moves them.</summary>
    public ImmutableArray<RecipeTraits> Traits { get; init; } = [];
}
