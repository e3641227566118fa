using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One claim, and whether the synthetic respondents bear it out.</summary>
/// <param name="Use">The claim, and how it entered.</param>
/// <param name="Finding">What the checker says of it on the synthetic respondents.</param>
public sealed record FidelityLine(ClaimUse Use, ClaimFinding Finding)
{
    /// <summary>Whether they do; <see langword="null"/> where it cannot be computed.</summary>
    public bool? IsMet => Finding.Verdict switch { Verdict.Reproduced => true, Verdict.Deviates => false, _ => null };
}
