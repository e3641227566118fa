using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A city whose districts are units of their own, each with at most one respondent of a population.</summary>
/// <param name="Count">How many districts, numbered from 1.</param>
/// <param name="Members">Respondents by population; where they are more than districts together, some districts have both.</param>
public sealed record RecipeDistricts(int Count, ImmutableSortedDictionary<string, int> Members);
