using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>What the result of a recomputation says of each claim that it concerns.</summary>
internal static class RecomputationFindings
{
    /// <summary>
    /// Where it holds, the claims that it gives are recomputed – or all of them, where each follows from the others. Where it fails,
    /// all that disagree are contradicted. Where it is open, what it gives is not computable. Bare possibility and repetition prove nothing:
    /// a share that could be a whole count, parts that do not exceed the whole, or a statement made twice are findings only when they fail.
    /// </summary>
    public static IEnumerable<ClaimFinding> Of(RecomputationResult result, ClaimRegistry registry) => result.Outcome switch
    {
        RecomputationOutcome.Holds => Ids(result).Select(id => Finding(result, registry[id], Verdict.Recomputed)),
        RecomputationOutcome.Fails => result.Involved.Select(id => Finding(result, registry[id], Verdict.Contradicted)),
        RecomputationOutcome.Open => result.Recomputation.Gives.Select(id => Finding(result, registry[id], Verdict.NotComputable)),
        _ => [],
    };

    private static ImmutableArray<string> Ids(RecomputationResult result) => result.Recomputation.Kind switch
    {
        RecomputationKind.IntegerCount or RecomputationKind.Same => [],
        RecomputationKind.PartsOfWhole => result.Involved,
        _ => result.Recomputation.Gives,
    };

    private static ClaimFinding Finding(RecomputationResult result, Claim claim, Verdict verdict)
    {
        // What the arithmetic gives is a number for the claims that print it, not for those that it starts from.
        var computed = result.Recomputation.Gives.IsEmpty || result.Recomputation.Gives.Contains(claim.Id) ? result.Computed : null;
        return new()
        {
            Claim = claim,
            Verdict = verdict,
            Basis = DataBasis.Published,
            Computed = computed is { } number ? Text(number, result.Unit) : null,
            Value = computed is { IsPoint: true } point ? point.Middle : null,
            Interval = computed,
            Reason = result.Explanation,
            Recomputation = result.Recomputation.Id,
            Places = result.Places,
        };
    }

    private static string Text(RoundingInterval computed, string unit) => unit switch
    {
        "p" => PText(computed),
        "percent" => computed.ToText(2) + " %",
        "f" => computed.ToText(2),
        _ => (computed.ToText(2) + " " + unit.Replace('_', ' ')).TrimEnd(),
    };

    private static string PText(RoundingInterval p)
    {
        if (p.High < 0.0001)
        {
            return "p < 0.0001";
        }

        var (low, high) = (new RoundingInterval(p.Low, p.Low).ToText(4), new RoundingInterval(p.High, p.High).ToText(4));
        return low == high ? "p = " + low : $"p in [{low}, {high}]";
    }
}
