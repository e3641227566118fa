using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Populations that are spread over so many units, at least one respondent in each.</summary>
/// <param name="Populations">The populations.</param>
/// <param name="Count">How many units, numbered from 1.</param>
/// <param name="SizeSpread">Standard deviation of the logarithm of the units' sizes; 0 spreads evenly.</param>
public sealed record RecipeUnits(ImmutableArray<string> Populations, int Count, double SizeSpread);
