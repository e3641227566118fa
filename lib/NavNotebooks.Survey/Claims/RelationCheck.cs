using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Holds estimates against a relation, and against the printed number where the relation is to one.</summary>
internal static class RelationCheck
{
    public static RelationJudgement Of(Claim claim, ClaimQuestion question, IReadOnlyList<QuantityEstimate> answers)
    {
        var names = QuantityNames.Of(question.Quantities);
        var estimates = answers
            .Select((answer, index) => new ScaledEstimate(answer, question.Quantities[index].Statistic) { Name = names[index] })
            .ToImmutableArray();
        return question.Relation switch
        {
            ClaimRelation.EqualTo => EqualTo(claim, estimates),
            ClaimRelation.DiffersBy => DiffersBy(claim, estimates),
            ClaimRelation.AboveMidpoint or ClaimRelation.BelowMidpoint or ClaimRelation.NotAboveMidpoint or ClaimRelation.NearMidpoint
                => MidpointCheck.Of(question.Relation, estimates),
            ClaimRelation.NearestPoint => MidpointCheck.Nearest(question.Point!.Value, estimates),
            ClaimRelation.Majority => Each(estimates, "above one half", estimate => Above(estimate.Range, RoundingInterval.Exactly(50))),
            ClaimRelation.Minority => Each(estimates, "below one half", estimate => Above(RoundingInterval.Exactly(50), estimate.Range)),
            ClaimRelation.SignificantlyGreater => DifferenceTest.Greater(claim.Printed, estimates[0], estimates[1]),
            ClaimRelation.SignificantlyDifferent => DifferenceTest.Different(claim.Printed, estimates[0], estimates[1]),
            ClaimRelation.NotSignificantlyDifferent => DifferenceTest.NotDifferent(claim.Printed, estimates[0], estimates[1]),
            ClaimRelation.Associated => Associated(answers[0]),
            _ => OrderCheck.Of(question, estimates),
        };
    }

    /// <summary>Whether every number of the first is above every number of the second; <see langword="null"/> where rounding hides it.</summary>
    public static bool? Above(RoundingInterval first, RoundingInterval second) =>
        second.IsBelow(first) ? true
        : first.IsBelow(second) || (first.IsPoint && second.IsPoint) ? false
        : null;

    /// <summary>Asks the same of each estimate: no as soon as one says no, open as soon as one is open.</summary>
    public static RelationJudgement Each(ImmutableArray<ScaledEstimate> estimates, string what, Func<ScaledEstimate, bool?> test)
    {
        var holds = All(estimates.Select(test));
        return Judgement(estimates, holds, $"{(estimates.Length == 1 ? "computed" : "each")} {Word(holds)} {what}");
    }

    public static RelationJudgement Judgement(ImmutableArray<ScaledEstimate> estimates, bool? holds, string reason) => new(
        holds,
        string.Join("; ", estimates.Select(estimate => estimate.ToString())),
        estimates.Length == 1 ? estimates[0].Value : null,
        estimates.Length == 1 ? estimates[0].Interval : null,
        reason);

    public static bool? All(IEnumerable<bool?> tests)
    {
        var all = tests.ToArray();
        return all.Contains(false) ? false : all.Contains(null) ? null : true;
    }

    public static string Word(bool? holds) => holds switch { true => "is", false => "is not", null => "may or may not, within rounding, be" };

    private static RelationJudgement EqualTo(Claim claim, ImmutableArray<ScaledEstimate> estimates) => !claim.Printed.IsComparable
        ? Judgement(estimates, null, "no number is printed to compare with")
        : Each(
            estimates,
            $"within {claim.Printed.Interval.ToText(3)}, what was printed as {claim.Printed}",
            estimate => estimate.Range.Meets(claim.Printed.Interval));

    private static RelationJudgement DiffersBy(Claim claim, ImmutableArray<ScaledEstimate> estimates)
    {
        var difference = estimates[0].Range - estimates[1].Range;
        var text = string.Join("; ", estimates.Select(estimate => estimate.ToString())) + $"; difference {difference.ToText(2)}";
        var value = estimates[0].Value - estimates[1].Value;
        return claim.Printed.IsComparable
            ? new(difference.Meets(claim.Printed.Interval), text, value, null, $"the difference is held against {claim.Printed.Interval.ToText(3)}")
            : new(null, text, value, null, "no difference is printed to compare with");
    }

    private static RelationJudgement Associated(QuantityEstimate correlation)
    {
        var range = correlation.Interval is { IsDefined: true } interval ? new RoundingInterval(interval.Low, interval.High) : (RoundingInterval?)null;
        var text = "r = " + RoundingInterval.Exactly(correlation.Value).ToText(2) + (range is { } shown ? " " + shown.ToText(2) : string.Empty);
        bool? holds = range is { } known ? known.Low > 0 : null;
        var reason = range is null ? "the correlation has no interval" : $"the interval of the correlation {(holds == true ? "lies above" : "does not lie above")} 0";
        return new(holds, text, correlation.Value, range, reason);
    }
}
