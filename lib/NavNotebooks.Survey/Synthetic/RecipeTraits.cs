using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>What everyone in some units shares: the sample that an office was drawn in, its size.</summary>
/// <param name="First">Number of the first unit, from 1.</param>
/// <param name="Count">How many units.</param>
/// <param name="Values">Background variables and their codes. A variable that is here for some units has its lowest code in all others.</param>
public sealed record RecipeTraits(int First, int Count, ImmutableSortedDictionary<string, int> Values);
