using System.Collections.Immutable;

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
        RecomputationKind.IntegerCount or RecomputationKind.AtMostWhole or RecomputationKind.Same or RecomputationKind.SameDirection => [],
        RecomputationKind.PartsOfWhole => result.Involved,
        _ => result.Recomputation.Gives,
    };

    private static ClaimFinding Finding(RecomputationResult result, Claim claim, Verdict verdict) => new()
    {
        Claim = claim,
        Verdict = verdict,
        Basis = DataBasis.Published,
        Computed = result.Computed is { } computed ? (computed.ToText(result.Unit == "p" ? 4 : 2) + " " + UnitText(result.Unit)).TrimEnd() : null,
        Value = result.Computed is { IsPoint: true } point ? point.Middle : null,
        Interval = result.Computed,
        Reason = result.Explanation,
        Recomputation = result.Recomputation.Id,
        Places = result.Places,
    };

    private static string UnitText(string unit) => unit switch
    {
        "percent" => "%",
        "p" or "f" => $"({unit})",
        _ => unit.Replace('_', ' '),
    };
}
