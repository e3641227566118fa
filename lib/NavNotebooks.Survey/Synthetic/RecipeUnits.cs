using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Populations that are spread over so many units, at least one respondent in each.</summary>
/// <param name="Populations">The populations.</param>
/// <param name="Count">How many units.</param>
/// <param name="SizeSpread">Standard deviation of the logarithm of the units' sizes; 0 spreads evenly.</param>
public sealed record RecipeUnits(ImmutableArray<string> Populations, int Count, double SizeSpread)
{
    /// <summary>Number of the first of the units, from 1; units of other entries may be the same. Default: 1.</summary>
    public int First { get; init; } = 1;

    /// <summary>How many respondents of the populations; <see langword="null"/> for all that no entry before has placed.</summary>
    public int? Respondents { get; init; }
}
