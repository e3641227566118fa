using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>One thing that a claim says of a quantity: how it stands to another, or to the middle of its scale.</summary>
/// <param name="Subject">The quantity spoken of.</param>
/// <param name="Other">What it is compared with; <see langword="null"/> for the middle of its scale.</param>
/// <param name="Terms">Where it may stand.</param>
/// <param name="Point">The scale point it is said to be nearest to; <see langword="null"/> where none is named.</param>
internal sealed record DirectionAssertion(Quantity Subject, Quantity? Other, DirectionTerms Terms, int? Point = null)
{
    /// <summary>The middle of a five-point scale, against which a named point is put where claims speak of it.</summary>
    private const int FivePointMiddle = 3;

    /// <summary>Whether two assertions can both be true; <see langword="null"/> where they speak of different things.</summary>
    public bool? AgreesWith(DirectionAssertion other)
    {
        if ((Other is null) != (other.Other is null))
        {
            return null;
        }

        if (Other is null || other.Other is null)
        {
            return SameQuantity(Subject, other.Subject)
                ? (Terms & other.Terms) != 0 && (Point is null || other.Point is null || Point == other.Point)
                : null;
        }

        return SameQuantity(Subject, other.Subject) && SameQuantity(Other, other.Other) ? (Terms & other.Terms) != 0
            : SameQuantity(Subject, other.Other) && SameQuantity(Other, other.Subject) ? (Terms & Mirrored(other.Terms)) != 0
            : null;
    }

    /// <summary>Everything that a claim says of directions; empty where it asks nothing or prints a number only.</summary>
    public static IEnumerable<DirectionAssertion> Of(ClaimQuestion question)
    {
        var quantities = question.Quantities;
        return question.Relation switch
        {
            ClaimRelation.Greater => [new(quantities[0], quantities[1], DirectionTerms.AnyAbove)],
            ClaimRelation.SignificantlyGreater => [new(quantities[0], quantities[1], DirectionTerms.SignificantlyAbove)],
            ClaimRelation.AtLeast => [new(quantities[0], quantities[1], DirectionTerms.AnyAbove | DirectionTerms.Level)],
            ClaimRelation.SignificantlyDifferent => [new(quantities[0], quantities[1], DirectionTerms.SignificantEitherWay)],
            ClaimRelation.NotSignificantlyDifferent => [new(quantities[0], quantities[1], DirectionTerms.NotSignificant)],
            ClaimRelation.AboutEqual => Pairs(quantities, quantities.Length, DirectionTerms.Level),
            ClaimRelation.Descending => Pairs(quantities, quantities.Length, DirectionTerms.AnyAbove),
            ClaimRelation.First => Pairs(quantities, question.First, DirectionTerms.AnyAbove)
                .Where(pair => !quantities.Take(question.First).Contains(pair.Other)),
            ClaimRelation.NearestPoint => quantities.Select(quantity => new DirectionAssertion(quantity, null, TermsOf(question.Point!.Value), question.Point)),
            var relation when PlaceTerms(relation) is var terms and not DirectionTerms.None =>
                quantities.Select(quantity => new DirectionAssertion(quantity, null, terms)),
            _ => [],
        };
    }

    private static IEnumerable<DirectionAssertion> Pairs(IReadOnlyList<Quantity> quantities, int leading, DirectionTerms terms)
    {
        for (var i = 0; i < leading; i++)
        {
            for (var j = i + 1; j < quantities.Count; j++)
            {
                yield return new(quantities[i], quantities[j], terms);
            }
        }
    }

    private static DirectionTerms PlaceTerms(ClaimRelation relation) => relation switch
    {
        ClaimRelation.AboveMidpoint or ClaimRelation.Majority => DirectionTerms.AnyAbove,
        ClaimRelation.BelowMidpoint or ClaimRelation.Minority => DirectionTerms.AnyBelow,
        ClaimRelation.NotAboveMidpoint => DirectionTerms.Level | DirectionTerms.AnyBelow,
        ClaimRelation.NearMidpoint => DirectionTerms.Level,
        _ => DirectionTerms.None,
    };

    private static DirectionTerms TermsOf(int point) =>
        point > FivePointMiddle ? DirectionTerms.AnyAbove : point < FivePointMiddle ? DirectionTerms.AnyBelow : DirectionTerms.Level;

    private static DirectionTerms Mirrored(DirectionTerms terms)
    {
        var mirrored = terms & DirectionTerms.Level;
        mirrored |= terms.HasFlag(DirectionTerms.Above) ? DirectionTerms.Below : 0;
        mirrored |= terms.HasFlag(DirectionTerms.Below) ? DirectionTerms.Above : 0;
        mirrored |= terms.HasFlag(DirectionTerms.SignificantlyAbove) ? DirectionTerms.SignificantlyBelow : 0;
        return mirrored | (terms.HasFlag(DirectionTerms.SignificantlyBelow) ? DirectionTerms.SignificantlyAbove : 0);
    }

    /// <summary>Equal but for the group, and one group holds the other: reports tell of "owners" and of one of them in one breath.</summary>
    private static bool SameQuantity(Quantity first, Quantity second) =>
        first with { Where = RespondentFilter.None } == second with { Where = RespondentFilter.None }
        && (Holds(first.Where, second.Where) || Holds(second.Where, first.Where));

    private static bool Holds(RespondentFilter wide, RespondentFilter narrow) =>
        wide.Conditions.Count == narrow.Conditions.Count
        && wide.Conditions.All(condition => narrow.On(condition.Key) is { } kept && condition.Value.IsSupersetOf(kept));
}
