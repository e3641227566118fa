using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>Claims of one place beside the claims of another that they repeat.</summary>
/// <param name="Says">What is said again; at least one, of one sentence as a rule.</param>
/// <param name="How">What became of it on the way.</param>
/// <param name="Of">The claims that are repeated, or rested on; none where nothing else says it.</param>
/// <param name="Why">Where it differs; <see langword="null"/> where it does not.</param>
public sealed record RestatementRow(ImmutableArray<Claim> Says, Restatement How, ImmutableArray<Claim> Of, BilingualText? Why);
