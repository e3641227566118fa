using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>How items hang together. All of it is prior: the document prints no correlation but one.</summary>
/// <param name="GeneralShare">Share of a battery factor's variance that all batteries have in common.</param>
/// <param name="Loading">Loading of an item on its battery's factor where the battery is not named below.</param>
/// <param name="SingleLoading">Loading on the general factor of an item outside batteries.</param>
public sealed record RecipeStructure(double GeneralShare, double Loading, double SingleLoading)
{
    /// <summary>Loadings of batteries by id, where they differ.</summary>
    public ImmutableSortedDictionary<string, double> Batteries { get; init; } = ImmutableSortedDictionary<string, double>.Empty;

    /// <summary>Items whose high answers mean a low factor.</summary>
    public ImmutableSortedSet<string> Reversed { get; init; } = [];
}
