using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Claims that belong together, as a row of an overview.</summary>
/// <param name="Label">What they have in common.</param>
/// <param name="Claims">The claims, each once.</param>
public sealed record VerdictRow(BilingualText Label, IReadOnlyList<CheckedClaim> Claims)
{
    /// <summary>How many of the claims lead with this verdict on this basis.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="basis">The basis; <see langword="null"/> for what is not computable, whatever was tried.</param>
    public int Count(Verdict verdict, DataBasis? basis) => With(verdict, basis).Count();

    /// <summary>The ids of the claims that lead with this verdict on this basis.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="basis">The basis; <see langword="null"/> for what is not computable, whatever was tried.</param>
    public IEnumerable<string> With(Verdict verdict, DataBasis? basis) => Claims.Where(claim => KindOf(claim) == (verdict, basis)).Select(claim => claim.Claim.Id);

    internal static (Verdict Verdict, DataBasis? Basis) KindOf(CheckedClaim claim) =>
        claim.Headline.Verdict == Verdict.NotComputable ? (Verdict.NotComputable, null) : (claim.Headline.Verdict, claim.Headline.Basis);
}
