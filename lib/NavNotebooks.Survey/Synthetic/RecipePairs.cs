using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Units from which two populations answered with one respondent each.</summary>
/// <param name="Populations">The two populations.</param>
/// <param name="Count">How many units.</param>
public sealed record RecipePairs(ImmutableArray<string> Populations, int Count);
