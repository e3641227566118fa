namespace NavNotebooks.Survey.Claims;

/// <summary>A claim that is known to deviate on one data basis, and why that is not mended.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Basis">The basis it deviates on; the same claim deviating on another basis is not known.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record KnownDeviation(string Claim, DataBasis Basis, string Reason);
