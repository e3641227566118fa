using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>An order that is told, or a difference that is printed, is that of the printed numbers.</summary>
internal sealed class OrderAndNumbersRule : IConsistencyRule
{
    public string Id => "order_and_numbers";

    public BilingualText Title { get; } = new("What is told of an order is not what the printed numbers say", "Rekkefølgen som fortelles, er ikke den de trykte tallene viser");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var direction in evidence.Directions.Where(direction => direction.Other is not null && direction.Subject.Key != direction.Other.Key))
        {
            if (evidence.Merged(direction.Subject) is { } first && evidence.Merged(direction.Other!) is { } second && Allowed(direction) is { } allowed)
            {
                yield return Compare(direction.Claim, first, second, allowed);
            }
        }

        foreach (var claim in evidence.Registry.Claims.Where(claim => claim is { Asks.Relation: ClaimRelation.DiffersBy, Printed.IsComparable: true }))
        {
            if (evidence.Of(claim) is [var one, var other, ..] && evidence.Merged(one) is { } first && evidence.Merged(other) is { } second)
            {
                yield return Compare(claim, first, second, claim.Printed.Interval);
            }
        }
    }

    /// <summary>The differences, first less second, that the words allow; none where they say nothing of its sign.</summary>
    private static RoundingInterval? Allowed(ClaimDirection direction)
    {
        var terms = direction.Assertion.Terms;
        var near = direction.Subject.Statistic == QuantityStatistic.Share ? Hedges.AboutEqualPoints : Hedges.AboutEqualScaleUnits;
        return terms switch
        {
            DirectionTerms.Level => new(-near, near),
            _ when (terms & (DirectionTerms.AnyBelow | DirectionTerms.Level)) == 0 => new(0, double.PositiveInfinity, LowOpen: true),
            _ when (terms & (DirectionTerms.AnyAbove | DirectionTerms.Level)) == 0 => new(double.NegativeInfinity, 0, HighOpen: true),
            _ when (terms & DirectionTerms.AnyBelow) == 0 => new(0, double.PositiveInfinity),
            _ => null,
        };
    }

    /// <summary>An order follows where no rounding could turn it, a difference wherever the printed one is possible; one of several orders in a claim is not the claim.</summary>
    private static bool Follows(Claim claim, RoundingInterval difference, RoundingInterval allowed) => claim.Asks!.Relation switch
    {
        ClaimRelation.DiffersBy => true,
        ClaimRelation.Greater or ClaimRelation.AtLeast => allowed.Contains(difference.Low) && allowed.Contains(difference.High),
        _ => false,
    };

    private static RuleDerivation Derived(Claim claim, MergedStatements first, MergedStatements second, RoundingInterval difference) =>
        new([claim], $"{first} less {second} is {FaultText.Range(difference)}", claim.Asks!.Relation == ClaimRelation.DiffersBy ? difference : null, [.. first.Claims, .. second.Claims]);

    private static RuleApplication Compare(Claim claim, MergedStatements first, MergedStatements second, RoundingInterval allowed)
    {
        var difference = first.Range - second.Range;
        Claim[] claims = [claim, .. first.Claims, .. second.Claims];
        if (difference.Meets(allowed))
        {
            return RuleApplication.Of(claims) with { Derivation = Follows(claim, difference, allowed) ? Derived(claim, first, second, difference) : null };
        }

        var soft = first.IsSoft || second.IsSoft || claim.Asks!.Relation == ClaimRelation.AboutEqual || claim.Printed.Hedge is not null;
        return RuleApplication.Of(claims, new RuleFault(
            FaultText.Severity(soft),
            new(
                $"“{claim.Statement}” ({claim.Id}); printed {first} against {second}, a difference of {FaultText.Range(difference)}",
                $"«{claim.Statement}» ({claim.Id}); trykt {first} mot {second}, en forskjell på {FaultText.Range(difference)}"),
            FaultText.Settles(soft))
        {
            ComputedRange = difference,
            PrintedRange = allowed,
        });
    }
}
