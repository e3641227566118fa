using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Holds several estimates against an order between them.</summary>
internal static class OrderCheck
{
    public static RelationJudgement Of(ClaimQuestion question, ImmutableArray<ScaledEstimate> estimates)
    {
        var (holds, what) = question.Relation switch
        {
            ClaimRelation.Greater => (Above(estimates[0], estimates[1]), "the first above the second"),
            ClaimRelation.AtLeast => (!Above(estimates[1], estimates[0]), "the first not below the second"),
            ClaimRelation.AboutEqual => (AboutEqual(estimates), "within the tolerance of about equal"),
            ClaimRelation.Descending => (Descending(estimates), "each at least as large as the next"),
            ClaimRelation.First => (First(estimates, question.First), "the leading ones above all others"),
            _ => (Between(estimates), "the first between the other two"),
        };
        return RelationCheck.Judgement(estimates, holds, $"{what}: {(holds switch { true => "yes", false => "no", null => "the rounding leaves it open" })}");
    }

    private static bool? Above(ScaledEstimate first, ScaledEstimate second) => RelationCheck.Above(first.Range, second.Range);

    private static bool? Descending(ImmutableArray<ScaledEstimate> estimates) =>
        RelationCheck.All(estimates.Zip(estimates.Skip(1), (first, second) => !Above(second, first)));

    private static bool? First(ImmutableArray<ScaledEstimate> estimates, int count) =>
        RelationCheck.All(estimates.Take(count).SelectMany(leader => estimates.Skip(count).Select(other => Above(leader, other))));

    private static bool? Between(ImmutableArray<ScaledEstimate> estimates)
    {
        var (one, low, high) = (estimates[0], estimates[1], estimates[2]);
        if (low.Value > high.Value)
        {
            (low, high) = (high, low);
        }

        return RelationCheck.All([!Above(low, one), !Above(one, high)]);
    }

    private static bool? AboutEqual(ImmutableArray<ScaledEstimate> estimates)
    {
        var tolerance = estimates[0].AboutEqual;
        var near = new RoundingInterval(-tolerance, tolerance);
        return estimates.All(one => estimates.All(other => (one.Range - other.Range).Meets(near)));
    }
}
