using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Claims that the respondents do not follow because others exclude them.</summary>
/// <param name="Claims">The claims that are left out.</param>
/// <param name="Follows">The claims that are followed instead; may be empty.</param>
/// <param name="Reason">Why these rather than those.</param>
public sealed record RecipeDropped(ImmutableArray<string> Claims, ImmutableArray<string> Follows, string Reason)
{
    /// <summary>The reason, and what is followed.</summary>
    public string Explanation => Follows.IsEmpty ? Reason : $"{Reason} The synthetic respondents follow {string.Join(", ", Follows)}.";
}
