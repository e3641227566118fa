using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>How a population divides by a background variable.</summary>
/// <param name="Variable">The variable: "employer".</param>
/// <param name="Shares">The share of every category that anybody in the sample has, by its id; any unit, they need not add up to 1.</param>
public sealed record PopulationMargin(string Variable, ImmutableSortedDictionary<string, double> Shares)
{
    /// <summary>A margin from pairs of category and share.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="shares">Category ids and their shares: ("state", 47), ("municipality", 53).</param>
    /// <exception cref="ArgumentException">A category stands twice.</exception>
    public static PopulationMargin Of(string variable, params ReadOnlySpan<(string Category, double Share)> shares) =>
        new(variable, shares.ToArray().ToImmutableSortedDictionary(pair => pair.Category, pair => pair.Share, StringComparer.Ordinal));
}
