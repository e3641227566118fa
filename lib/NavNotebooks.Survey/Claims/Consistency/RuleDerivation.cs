using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>What follows from other printed numbers, and was printed so.</summary>
/// <param name="Gives">The claims that follow.</param>
/// <param name="Text">The arithmetic with its numbers.</param>
/// <param name="Computed">What was computed, in the printed unit; <see langword="null"/> where it is an order.</param>
/// <param name="From">The claims that it follows from; the given ones themselves where each follows from the others.</param>
internal sealed record RuleDerivation(ImmutableArray<Claim> Gives, string Text, RoundingInterval? Computed, ImmutableArray<Claim> From);
