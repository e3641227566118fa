using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>One error in each of the registry's own claims, whether anything repeats it or not: any digit, by any amount, or the order turned round.</summary>
internal static class OwnErrors
{
    /// <summary>The claim, wrong; <see langword="null"/> where neither a digit nor an order can be changed.</summary>
    public static Claim? In(Claim claim, DeterministicRandom random)
    {
        if (claim.Printed.Value is { } value && !value.Contains('/', StringComparison.Ordinal))
        {
            var digits = Enumerable.Range(0, value.Length).Where(index => char.IsAsciiDigit(value[index])).ToArray();
            var at = digits[random.NextBelow(digits.Length)];
            var other = (value[at] - '0' + 1 + random.NextBelow(9)) % 10;
            return claim with { Printed = claim.Printed with { Value = value[..at] + other.ToString(CultureInfo.InvariantCulture) + value[(at + 1)..] } };
        }

        var question = claim.Asks!;
        ImmutableArray<Comparing.Quantity> turned = [.. question.Quantities.Reverse()];
        return question.Relation switch
        {
            ClaimRelation.Greater or ClaimRelation.SignificantlyGreater or ClaimRelation.AtLeast or ClaimRelation.Descending => claim with { Asks = question with { Quantities = turned } },
            ClaimRelation.First => claim with { Asks = question with { Quantities = turned } },
            ClaimRelation.Majority => claim with { Asks = question with { Relation = ClaimRelation.Minority }, Printed = new PrintedValue() },
            ClaimRelation.Minority => claim with { Asks = question with { Relation = ClaimRelation.Majority }, Printed = new PrintedValue() },
            ClaimRelation.AboveMidpoint => claim with { Asks = question with { Relation = ClaimRelation.BelowMidpoint } },
            ClaimRelation.BelowMidpoint => claim with { Asks = question with { Relation = ClaimRelation.AboveMidpoint } },
            ClaimRelation.NotSignificantlyDifferent => claim with { Asks = question with { Relation = ClaimRelation.SignificantlyGreater }, Printed = new PrintedValue() },
            _ => null,
        };
    }
}
