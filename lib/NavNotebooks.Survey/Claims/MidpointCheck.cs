using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Holds means against the points of their scale.</summary>
internal static class MidpointCheck
{
    public static RelationJudgement Of(ClaimRelation relation, ImmutableArray<ScaledEstimate> estimates)
    {
        if (estimates.Any(estimate => estimate.Estimate.Midpoint is null))
        {
            return RelationCheck.Judgement(estimates, null, "the scale has no midpoint");
        }

        var midpoint = estimates[0].Estimate.Midpoint!.Value.ToString(CultureInfo.InvariantCulture);
        return relation switch
        {
            ClaimRelation.AboveMidpoint => RelationCheck.Each(
                estimates, $"above the midpoint {midpoint}", estimate => RelationCheck.Above(estimate.Range, Midpoint(estimate))),
            ClaimRelation.BelowMidpoint => RelationCheck.Each(
                estimates, $"below the midpoint {midpoint}", estimate => RelationCheck.Above(Midpoint(estimate), estimate.Range)),
            ClaimRelation.NotAboveMidpoint => RelationCheck.Each(
                estimates, $"at the midpoint {midpoint} or below", estimate => !RelationCheck.Above(estimate.Range, Midpoint(estimate))),
            _ => RelationCheck.Each(
                estimates,
                $"within {Hedges.NearMidpointScaleUnits.ToString("0.##", CultureInfo.InvariantCulture)} of the midpoint {midpoint}",
                estimate => estimate.Range.Meets(Near(estimate))),
        };
    }

    public static RelationJudgement Nearest(int point, ImmutableArray<ScaledEstimate> estimates) => RelationCheck.Each(
        estimates,
        $"nearest to the scale point {point.ToString(CultureInfo.InvariantCulture)}",
        estimate => estimate.Range.Meets(new(point - 0.5, point + 0.5)));

    private static RoundingInterval Midpoint(ScaledEstimate estimate) => RoundingInterval.Exactly(estimate.Estimate.Midpoint!.Value);

    private static RoundingInterval Near(ScaledEstimate estimate)
    {
        var midpoint = estimate.Estimate.Midpoint!.Value;
        return new(midpoint - Hedges.NearMidpointScaleUnits, midpoint + Hedges.NearMidpointScaleUnits);
    }
}
