using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>What became of a claim that concerns a survey wave.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Kind">How it entered.</param>
/// <param name="Reason">Why it was left out or how it is met; empty where it constrains cells.</param>
public sealed record ClaimUse(Claim Claim, ClaimUseKind Kind, string Reason);
