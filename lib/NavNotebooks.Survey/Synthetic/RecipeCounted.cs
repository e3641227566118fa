using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A variable that bands how many of some boxes are ticked: exchanges of ticks make single respondents agree with themselves.</summary>
/// <param name="Band">The banded variable.</param>
/// <param name="Items">The boxes.</param>
/// <param name="Fewest">The fewest ticks of each band, in ascending order of code.</param>
/// <param name="Most">The most ticks of each band.</param>
public sealed record RecipeCounted(string Band, ImmutableArray<string> Items, ImmutableArray<int> Fewest, ImmutableArray<int> Most);
