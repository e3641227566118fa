using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>What one claim says of one number: the range in which it must lie.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Of">The number.</param>
/// <param name="Range">In per cent, scale units or persons.</param>
/// <param name="IsWord">Whether nothing but a word gives the range, such as "a majority".</param>
internal sealed record PrintedStatement(Claim Claim, CanonicalQuantity Of, RoundingInterval Range, bool IsWord)
{
    // A hair more than half a step, so that a miss by just that much is within it.
    private const double RoomInPoints = 2.5 + 1e-6;
    private const double RoomInScaleUnits = 0.25;

    /// <summary>Whether the range rests on a convention of what a word means, and not on rounding alone.</summary>
    public bool IsSoft => Claim.Printed.Hedge is not null and not ("majority" or "minority")
        || Claim.Printed.Value?.Contains('/', StringComparison.Ordinal) == true
        || (IsWord && Claim.Asks!.Relation is not (ClaimRelation.Majority or ClaimRelation.Minority));

    /// <summary>The statement with half a step of five more room where a word gives the range: what a writer may still mean by it.</summary>
    /// <param name="words">How many words share the room, where several add up.</param>
    public PrintedStatement Relaxed(int words = 1)
    {
        if (!IsSoft)
        {
            return this;
        }

        var room = (Of.Statistic == QuantityStatistic.Mean ? RoomInScaleUnits : RoomInPoints) / words;
        return this with { Range = new(Range.LowOpen ? Range.Low : Range.Low - room, Range.HighOpen ? Range.High : Range.High + room, Range.LowOpen, Range.HighOpen) };
    }

    /// <summary>"61 % (S0-F23-01)", or the relation in words where no number is printed.</summary>
    public override string ToString() => $"{(IsWord ? Words() : Claim.Printed.ToString())} ({Claim.Id})";

    /// <summary>What a claim says of single numbers; nothing where it compares several or prints nothing that can be compared.</summary>
    public static IEnumerable<PrintedStatement> SaidBy(Claim claim, ImmutableArray<CanonicalQuantity> quantities) => claim.Asks!.Relation switch
    {
        ClaimRelation.EqualTo => claim.Printed.IsComparable
            ? quantities.Where(quantity => Fits(claim, quantity)).Select(quantity => new PrintedStatement(claim, quantity, claim.Printed.Interval, IsWord: false))
            : [],
        var relation => quantities.SelectMany(quantity => Word(claim, quantity, relation)),
    };

    private static IEnumerable<PrintedStatement> Word(Claim claim, CanonicalQuantity quantity, ClaimRelation relation)
    {
        if (claim.Printed is { Unit: "percent", Value: not null } && relation is ClaimRelation.Majority or ClaimRelation.Minority)
        {
            yield return new(claim, quantity, claim.Printed.Interval, IsWord: false);
        }

        if (RangeOf(quantity, claim.Asks!, relation) is { } range)
        {
            yield return new(claim, quantity, range, IsWord: true);
        }
    }

    private static RoundingInterval? RangeOf(CanonicalQuantity quantity, ClaimQuestion question, ClaimRelation relation) => (relation, quantity) switch
    {
        (ClaimRelation.Majority, { Statistic: QuantityStatistic.Share }) => new(50, 100, LowOpen: true),
        (ClaimRelation.Minority, { Statistic: QuantityStatistic.Share }) => new(0, 50, HighOpen: true),
        (_, { Statistic: not QuantityStatistic.Mean } or { Scale: not { Points.IsEmpty: false } }) => null,
        (ClaimRelation.NearestPoint, _) => new(question.Point!.Value - 0.5, question.Point.Value + 0.5),
        (_, { Scale.Midpoint: null }) => null,
        (ClaimRelation.AboveMidpoint, _) => new(Middle(quantity), quantity.Universe[^1], LowOpen: true),
        (ClaimRelation.BelowMidpoint, _) => new(quantity.Universe[0], Middle(quantity), HighOpen: true),
        (ClaimRelation.NotAboveMidpoint, _) => new(quantity.Universe[0], Middle(quantity)),
        (ClaimRelation.NearMidpoint, _) => new(Middle(quantity) - Hedges.NearMidpointScaleUnits, Middle(quantity) + Hedges.NearMidpointScaleUnits),
        _ => null,
    };

    private static double Middle(CanonicalQuantity quantity) => quantity.Scale!.Midpoint!.Value;

    /// <summary>Whether the printed unit is that of the quantity: a count told of a share is another number.</summary>
    private static bool Fits(Claim claim, CanonicalQuantity quantity) => quantity.Statistic switch
    {
        QuantityStatistic.Share or QuantityStatistic.RSquared => claim.Printed is { Unit: "percent" } or { Value: null },
        QuantityStatistic.Mean => claim.Printed.Unit is not "percent" && claim.Printed.Value is not null,
        _ => claim.Printed.Value is not null,
    };

    private string Words() => Claim.Asks!.Relation switch
    {
        ClaimRelation.Majority => "above one half",
        ClaimRelation.Minority => "below one half",
        ClaimRelation.AboveMidpoint => "above the middle of the scale",
        ClaimRelation.BelowMidpoint => "below the middle of the scale",
        ClaimRelation.NotAboveMidpoint => "not above the middle of the scale",
        ClaimRelation.NearMidpoint => "near the middle of the scale",
        _ => string.Create(CultureInfo.InvariantCulture, $"nearest to point {Claim.Asks.Point}"),
    };
}
