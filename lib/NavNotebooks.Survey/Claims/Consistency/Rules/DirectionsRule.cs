using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>What is said of one order, or of one place on a scale, can be true together: a restatement turns nothing round.</summary>
/// <remarks>
/// Never certain, because sentences were read to be tied to numbers. A group and a part of it are held against each other as well,
/// because reports tell of both in one breath, as long as the part is at least half of the whole; "about equal" and "somewhat more" can both be said
/// of one difference.
/// </remarks>
internal sealed class DirectionsRule : IConsistencyRule
{
    /// <summary>How many lines a passage has at most.</summary>
    private const int SamePassage = 12;

    private const DirectionTerms Significant = DirectionTerms.SignificantlyAbove | DirectionTerms.SignificantlyBelow;

    public string Id => "directions";

    public BilingualText Title { get; } = new("These statements cannot all be true", "Disse påstandene kan ikke alle være sanne");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        var topics = evidence.Directions.GroupBy(direction => direction.Topic).Select(topic => topic.ToImmutableArray());
        var pairs = topics.SelectMany(topic => Pairs(topic).Where(pair => IsHeld(evidence, pair.First, pair.Second) && (pair.Agree || !IsExplained(topic, pair.First, pair.Second)))).ToArray();
        return pairs.Where(pair => pair.Agree).Select(pair => RuleApplication.Of([pair.First.Claim, pair.Second.Claim]))
            .Concat(Connected([.. pairs.Where(pair => !pair.Agree)]).Select(Clash));
    }

    /// <summary>Whether the two must agree: they speak of the same numbers, or of a whole and of at least half of it; and not of shades of one difference.</summary>
    private static bool IsHeld(PrintedEvidence evidence, ClaimDirection first, ClaimDirection second) =>
        !IsShade(first, second)
        && IsMostOf(evidence, first.Subject, second.Other is null || first.Subject.Measure == second.Subject.Measure ? second.Subject : second.Other)
        && (first.Other is null || IsMostOf(evidence, first.Other, first.Other.Measure == second.Other!.Measure ? second.Other : second.Subject));

    /// <summary>Whether the passage itself tells of another part that goes with the whole, so that whole and part differ knowingly.</summary>
    private static bool IsExplained(ImmutableArray<ClaimDirection> topic, ClaimDirection first, ClaimDirection second)
    {
        var (whole, part) = Size(first) >= Size(second) ? (first, second) : (second, first);
        return !first.IsOfSame(second) && topic.Any(other =>
            other.Claim.Section == whole.Claim.Section && Math.Abs(other.Claim.FirstLine - whole.Claim.FirstLine) <= SamePassage
            && AreApart(other, part) && other.Assertion.AgreesWith(whole.Assertion) == true);

        static double Size(ClaimDirection direction) => Categories(direction.Subject) + (direction.Other is null ? 0 : Categories(direction.Other));
    }

    private static bool AreApart(ClaimDirection one, ClaimDirection other) =>
        one.Subject.Explicit.Where.Conditions.Any(condition => other.Subject.Explicit.Where.On(condition.Key) is { } kept && !kept.Overlaps(condition.Value));

    private static bool IsMostOf(PrintedEvidence evidence, CanonicalQuantity one, CanonicalQuantity other)
    {
        if (one.Key == other.Key || one.Definition is null || one.Wave != other.Wave)
        {
            return true;
        }

        // Where a group is not counted, its categories stand in for its people.
        var (few, many) = evidence.Bases.OfGroup(one) is { } a && evidence.Bases.OfGroup(other) is { } b ? (a.Most, b.Most) : (Categories(one), Categories(other));
        return Math.Min(few, many) >= Math.Max(few, many) / 2;
    }

    private static double Categories(CanonicalQuantity quantity) => quantity.Explicit.Where.Conditions.Values.Aggregate(1.0, (product, kept) => product * kept.Count);

    private static bool IsShade(ClaimDirection first, ClaimDirection second)
    {
        var (one, two) = (first.Assertion.Terms, second.Assertion.Terms);
        var other = one == DirectionTerms.Level ? two : two == DirectionTerms.Level ? one : DirectionTerms.None;
        return first.Other is not null && other != DirectionTerms.None && (other & ~Significant) != 0;
    }

    private static IEnumerable<(ClaimDirection First, ClaimDirection Second, bool Agree)> Pairs(ImmutableArray<ClaimDirection> topic)
    {
        for (var i = 0; i < topic.Length; i++)
        {
            for (var j = i + 1; j < topic.Length; j++)
            {
                if (topic[i].Claim.Id != topic[j].Claim.Id && topic[i].Assertion.AgreesWith(topic[j].Assertion) is { } agree)
                {
                    yield return (topic[i], topic[j], agree);
                }
            }
        }
    }

    /// <summary>Clashes that share a claim are one disagreement.</summary>
    private static IEnumerable<(ClaimDirection First, ClaimDirection Second, bool Agree)[]> Connected((ClaimDirection First, ClaimDirection Second, bool Agree)[] clashes)
    {
        var left = clashes.ToList();
        while (left.Count > 0)
        {
            var claims = new HashSet<string>(StringComparer.Ordinal) { left[0].First.Claim.Id };
            while (left.Exists(clash => Touches(clash) && (claims.Add(clash.First.Claim.Id) | claims.Add(clash.Second.Claim.Id))))
            {
            }

            yield return [.. left.Where(Touches)];
            left.RemoveAll(Touches);

            bool Touches((ClaimDirection First, ClaimDirection Second, bool Agree) clash) => claims.Contains(clash.First.Claim.Id) || claims.Contains(clash.Second.Claim.Id);
        }
    }

    private static RuleApplication Clash((ClaimDirection First, ClaimDirection Second, bool Agree)[] clashes)
    {
        var (first, second, _) = clashes.MinBy(clash => clash.First.IsOfSame(clash.Second) ? 0 : 1);
        var claims = clashes.SelectMany(clash => new[] { clash.First.Claim, clash.Second.Claim }).ToArray();
        var name = FaultText.Name(first.Subject);
        var sides = string.Join(", ", claims.DistinctBy(claim => claim.Id).OrderBy(claim => claim.FirstLine).Select(claim => $"“{claim.Statement}” ({claim.Id})"));
        return RuleApplication.Of(claims, new RuleFault(
            InconsistencySeverity.Likely,
            new($"{name.En}: {sides}", $"{name.Nb}: {sides}"),
            first.IsOfSame(second)
                ? new("The bars of the figures, or the numbers behind them, would settle it", "Søylene i figurene, eller tallene bak dem, ville avgjøre det")
                : new(
                    "One speaks of a group, the other of a whole that holds it: both can be true only if the rest of the whole turns it round, which the numbers by group would settle",
                    "Den ene gjelder en gruppe, den andre en helhet som rommer den: begge kan bare stemme hvis resten av helheten snur bildet, og tallene per gruppe ville avgjøre det")));
    }
}
