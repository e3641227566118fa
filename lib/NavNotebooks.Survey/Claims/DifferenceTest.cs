using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Claims;

/// <summary>Tests the difference of two estimates: pooled z for shares, Welch's t for means, two-sided.</summary>
/// <remarks>
/// A printed p is held against by its own decimals or threshold; where none is printed, the level is 0.05. The respondents of both
/// are taken to be different people who answered independently of each other.
/// </remarks>
internal static class DifferenceTest
{
    private static readonly RoundingInterval Significant = new(0, Hedges.SignificanceLevel);
    private static readonly RoundingInterval NotSignificant = new(Hedges.SignificanceLevel, 1, LowOpen: true);

    public static RelationJudgement Greater(PrintedValue printed, ScaledEstimate first, ScaledEstimate second) =>
        Judge(first, second, Expected(printed) ?? Significant, RelationCheck.Above(first.Range, second.Range));

    public static RelationJudgement Different(PrintedValue printed, ScaledEstimate first, ScaledEstimate second) =>
        Judge(first, second, Expected(printed) ?? Significant, order: true);

    public static RelationJudgement NotDifferent(PrintedValue printed, ScaledEstimate first, ScaledEstimate second) =>
        Judge(first, second, Expected(printed) ?? NotSignificant, order: true);

    private static RoundingInterval? Expected(PrintedValue printed) => printed is { Unit: "p", IsComparable: true } ? printed.Interval : null;

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

    private static RelationJudgement Judge(ScaledEstimate first, ScaledEstimate second, RoundingInterval expected, bool? order)
    {
        if (PValueOf(first, second) is not { } p)
        {
            return Untestable(first, second);
        }

        var computed = new RoundingInterval(p.Low, p.High);
        bool? inside = !computed.Meets(expected) ? false : expected.Contains(p.Low) && expected.Contains(p.High) ? true : null;
        var holds = RelationCheck.All([order, inside]);
        var text = p.Low < 0.0001 && p.High < 0.0001 ? "< 0.0001" : computed.ToText(4);
        var level = expected == Significant || expected == NotSignificant ? "at the 0.05 level" : $"held against {expected.ToText(4)}, the printed p";
        var reason = holds is null ? "the rounding of the published share leaves the test open" : "two-sided test " + level;
        return new(holds, $"{first}; {second}; p {(text[0] == '<' ? text : "= " + text)}", null, null, reason);
    }

    private static RelationJudgement Untestable(ScaledEstimate first, ScaledEstimate second) =>
        RelationCheck.Judgement([first, second], null, "no test without the number of answers and, for means, their spread");
}
