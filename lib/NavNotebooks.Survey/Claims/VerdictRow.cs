using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Claims that belong together, as a row of an overview.</summary>
/// <param name="Label">What they have in common.</param>
/// <param name="Claims">The claims, each once.</param>
public sealed record VerdictRow(BilingualText Label, IReadOnlyList<CheckedClaim> Claims)
{
    /// <summary>How many of the claims lead with this verdict on this basis.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="basis">The basis; <see langword="null"/> for claims of which nothing was computed.</param>
    public int Count(Verdict verdict, DataBasis? basis) => Claims.Count(claim => claim.Headline.Verdict == verdict && claim.Headline.Basis == basis);
}
