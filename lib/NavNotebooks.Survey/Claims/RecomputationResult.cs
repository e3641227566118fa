using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>A recomputation carried out: what follows from the printed numbers, and whether it is what was printed.</summary>
/// <param name="Recomputation">What was recomputed.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="Computed">Every number that the printed ones allow; <see langword="null"/> where no number is computed.</param>
/// <param name="Unit">Unit of <paramref name="Computed"/>: <c>percent</c>, <c>points</c>, <c>p</c>, <c>f</c>, or empty for a count.</param>
/// <param name="Explanation">One sentence: the arithmetic with its numbers, and what was printed.</param>
/// <param name="Involved">Ids of the claims that agree or disagree; counts that only serve as bases are left out.</param>
/// <param name="Places">Id and place of each of them.</param>
public sealed record RecomputationResult(
    Recomputation Recomputation,
    RecomputationOutcome Outcome,
    RoundingInterval? Computed,
    string Unit,
    string Explanation,
    ImmutableArray<string> Involved,
    ImmutableArray<string> Places);
