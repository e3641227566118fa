using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Claims;

/// <summary>Tests the difference of two estimates: pooled z for shares, Welch's t for means, two-sided at the 0.05 level.</summary>
/// <remarks>The respondents of both are taken to be different people who answered independently of each other.</remarks>
internal static class DifferenceTest
{
    public static RelationJudgement Greater(ScaledEstimate first, ScaledEstimate second)
    {
        if (PValueOf(first, second) is not { } p)
        {
            return Untestable(first, second);
        }

        var larger = RelationCheck.Above(first.Range, second.Range);
        bool? significant = p.High <= Hedges.SignificanceLevel ? true : p.Low > Hedges.SignificanceLevel ? false : null;
        return Judge(first, second, p, RelationCheck.All([larger, significant]));
    }

    public static RelationJudgement NotDifferent(ScaledEstimate first, ScaledEstimate second) =>
        PValueOf(first, second) is not { } p ? Untestable(first, second)
        : Judge(first, second, p, p.Low > Hedges.SignificanceLevel ? true : p.High <= Hedges.SignificanceLevel ? false : null);

    private static Interval? PValueOf(ScaledEstimate first, ScaledEstimate second)
    {
        if (first.Estimate.Effective is not > 0 || second.Estimate.Effective is not > 0)
        {
            return null;
        }

        var (one, two) = (first.Estimate, second.Estimate);
        var p = first.Statistic == QuantityStatistic.Share
            ? TwoProportionsRange.Of(first.AsShare(), one.Effective!.Value, second.AsShare(), two.Effective!.Value).PooledP
            : Welch(one, two);
        return p is { IsDefined: true } ? p : null;
    }

    private static Interval? Welch(QuantityEstimate first, QuantityEstimate second)
    {
        if (first.StandardDeviation is not { } deviation || second.StandardDeviation is not { } otherDeviation)
        {
            return null;
        }

        var p = TTest.Welch(
            new GroupSummary(first.Effective!.Value, first.Value, deviation),
            new GroupSummary(second.Effective!.Value, second.Value, otherDeviation)).PValue;
        return double.IsNaN(p) ? null : new Interval(p, p, level: 1);
    }

    private static RelationJudgement Judge(ScaledEstimate first, ScaledEstimate second, Interval p, bool? holds)
    {
        var text = p.Low < 0.0001 && p.High < 0.0001 ? "< 0.0001" : new RoundingInterval(p.Low, p.High).ToText(4);
        var reason = holds is null ? "the rounding of the published share leaves the test open" : "two-sided test at the 0.05 level";
        return new(holds, $"{first}; {second}; p {(text[0] == '<' ? text : "= " + text)}", null, null, reason);
    }

    private static RelationJudgement Untestable(ScaledEstimate first, ScaledEstimate second) =>
        RelationCheck.Judgement([first, second], null, "no test without the number of answers and, for means, their spread");
}
