using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>Finds every claim of no significant difference and what it could have missed.</summary>
/// <remarks>From print alone: claims, dictionary, and the arithmetic that is declared for tables.</remarks>
internal sealed class UndetectedDifferences(ClaimRegistry registry, PowerAssumptions assumptions)
{
    private readonly ComparedBases compared = new(new PrintedEvidence(registry));

    private PrintedEvidence Evidence => compared.Evidence;

    public PowerTable Table()
    {
        var declared = registry.Recomputations
            .Where(one => one.Kind == RecomputationKind.TwoProportions)
            .SelectMany(one => one.Gives.Select(id => (Id: id, Recomputation: one)))
            .DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id, entry => entry.Recomputation, StringComparer.Ordinal);
        var rows = registry.Claims.Where(SaysNone).Select(claim =>
            Evidence.Of(claim) is { Length: >= 2 } quantities ? Tied(claim, quantities[0], quantities[1])
            : declared.TryGetValue(claim.Id, out var test) ? Declared(claim, test)
            : null);
        return new([.. rows.OfType<UndetectedDifference>()], assumptions);
    }

    private static bool SaysNone(Claim claim) => claim.Printed.Significant is { } mark ? !mark : claim.Asks?.Relation == ClaimRelation.NotSignificantlyDifferent;

    private UndetectedDifference Tied(Claim claim, CanonicalQuantity first, CanonicalQuantity second)
    {
        var bases = compared.Of(first, second);
        var (spread, origin) = Spread(first, second);
        var row = new UndetectedDifference
        {
            Claim = claim,
            Counts = (bases.First?.Most ?? double.NaN, bases.Second?.Most ?? double.NaN),
            CountOrigin = (PrintedBaseOrigin)Math.Max((int)(bases.First?.Origin ?? 0), (int)(bases.Second?.Origin ?? 0)),
            CountsAreExact = bases is { First.IsExact: true, Second.IsExact: true },
            Spread = spread,
            SpreadOrigin = origin,
        };
        if (bases is not { First.Most: > 0, Second.Most: > 0 })
        {
            return row;
        }

        var effect = Math.Max(Effect(first, bases.First.Most), Effect(second, bases.Second.Most));
        return row with
        {
            Independent = Smallest(row, first, new PowerPlan()),
            Clustered = effect > 1 ? Smallest(row, first, new PowerPlan(designEffect: effect)) : Smallest(row, first, new PowerPlan()),
        };
    }

    private static MinimalDifference Smallest(UndetectedDifference row, CanonicalQuantity of, PowerPlan plan) => of switch
    {
        { Quantity.PairedBy: not null, Statistic: QuantityStatistic.Mean } => MinimalDifference.OfPairs(Math.Min(row.Counts.First, row.Counts.Second), row.Spread, plan),
        { Statistic: QuantityStatistic.Mean } => MinimalDifference.OfMeans(new SampleSizes(row.Counts.First, row.Counts.Second), row.Spread, plan),
        _ => MinimalDifference.OfShares(row.Spread, new SampleSizes(row.Counts.First, row.Counts.Second), plan),
    };

    /// <summary>1 + (m − 1)·ρ with as many answers of the group in each cluster as there are on average.</summary>
    private double Effect(CanonicalQuantity of, double count) =>
        assumptions.AnswersInEach(of, count) is { } size ? ClusterDesignEffect.Of(size, assumptions.IntraclassCorrelation) : 1;

    private (double Spread, SpreadOrigin Origin) Spread(CanonicalQuantity first, CanonicalQuantity second)
    {
        if (first.Statistic != QuantityStatistic.Mean)
        {
            var printed = Evidence.Merged(second) ?? Evidence.Merged(first);
            return printed is null ? (0.5, SpreadOrigin.AssumedHalf) : (Math.Clamp(printed.Range.Middle / 100, 0.01, 0.99), SpreadOrigin.PrintedShare);
        }

        if (Distribution(second) is { } second2)
        {
            return (second2, SpreadOrigin.PrintedDistribution);
        }

        return Distribution(first) is { } deviation ? (deviation, SpreadOrigin.PrintedDistribution) : (Range(first) * assumptions.TypicalDeviation, SpreadOrigin.AssumedTypical);
    }

    private static double Range(CanonicalQuantity of) => of.Universe is { Length: > 1 } codes ? codes[^1] - codes[0] : 4;

    /// <summary>The standard deviation of a distribution whose every answer is printed; <see langword="null"/> where one is not.</summary>
    private double? Distribution(CanonicalQuantity of)
    {
        if (of.Scale is not { Kind: ScaleKind.Ordinal } scale)
        {
            return null;
        }

        var shares = new List<(int Code, double Share)>();
        foreach (var point in scale.Points)
        {
            var share = Evidence.Merged(CanonicalQuantity.Of(of.Quantity with { Statistic = QuantityStatistic.Share, Answers = Answers.Codes(point.Code) }, registry.Dictionary));
            if (share is null)
            {
                return null;
            }

            shares.Add((point.Code, share.Range.Middle));
        }

        var whole = shares.Sum(entry => entry.Share);
        var mean = shares.Sum(entry => entry.Code * entry.Share) / whole;
        var deviation = Math.Sqrt(shares.Sum(entry => entry.Share * (entry.Code - mean) * (entry.Code - mean)) / whole);
        return deviation > 0 ? deviation : null;
    }

    /// <summary>A test of a table: share, n, share, n as declared.</summary>
    private UndetectedDifference? Declared(Claim claim, Recomputation test)
    {
        var from = test.From.Select(id => registry[id].Printed).ToImmutableArray();
        var (first, second) = (from[1].Interval.Middle, from[3].Interval.Middle);
        var share = Math.Clamp(from[2].Interval.Middle / 100, 0.01, 0.99);
        return !(first > 0 && second > 0 && double.IsFinite(first + second)) ? null : new UndetectedDifference
        {
            Claim = claim,
            Counts = (first, second),
            CountOrigin = PrintedBaseOrigin.OwnLines,
            CountsAreExact = true,
            Spread = share,
            SpreadOrigin = SpreadOrigin.PrintedShare,
            Independent = MinimalDifference.OfShares(share, new SampleSizes(first, second)),
        };
    }
}
