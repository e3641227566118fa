using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Two printed shares that a claim says were tested, with all that their rounding and n allow p to be.</summary>
/// <remarks>Pooled z, two-sided, of people who answered independently of each other. Where an n is only bounded, the largest makes p smallest.</remarks>
/// <param name="Claim">The claim that tells of the test.</param>
/// <param name="First">The first share.</param>
/// <param name="Second">The second share.</param>
/// <param name="Bases">Their n.</param>
/// <param name="P">Smallest and largest p; the largest is 1 where an n is not exact.</param>
internal sealed record SharesTested(Claim Claim, MergedStatements First, MergedStatements Second, ImmutableArray<PrintedBase> Bases, Interval P)
{
    /// <summary>Whether both n are printed, so that p has an upper end.</summary>
    public bool IsExact => Bases.All(found => found.IsExact);

    public IEnumerable<Claim> Claims => [Claim, .. First.Claims, .. Second.Claims];

    /// <summary>Every claim of a test of two shares whose values are printed, and whose n are printed or bounded.</summary>
    public static IEnumerable<SharesTested> All(PrintedEvidence evidence)
    {
        foreach (var claim in evidence.Registry.Claims.Where(Tests))
        {
            if (evidence.Of(claim) is [{ Statistic: QuantityStatistic.Share, Quantity.PairedBy: null } one, { Statistic: QuantityStatistic.Share } other]
                && IsOfDifferentPeople(one, other)
                && evidence.Merged(one) is { } first && evidence.Merged(other) is { } second
                && Base(evidence, first) is { } firstBase && Base(evidence, second) is { } secondBase)
            {
                yield return new(claim, first, second, [firstBase, secondBase], Range(first, second, [firstBase, secondBase]));
            }
        }
    }

    /// <summary>What a claim says of p: a printed p, or what its mark of significance means at the level of the document.</summary>
    public static RoundingInterval? Told(Claim claim) => claim.Printed is { Unit: "p", IsComparable: true } ? claim.Printed.Interval : Marked(claim);

    /// <summary>What the mark or the words of significance alone mean; <see langword="null"/> where there are none.</summary>
    public static RoundingInterval? Marked(Claim claim) => (claim.Printed.Significant ?? Mark(claim.Asks?.Relation)) switch
    {
        true => new(0, Hedges.SignificanceLevel),
        false => new(Hedges.SignificanceLevel, 1, LowOpen: true),
        null => null,
    };

    private static bool? Mark(ClaimRelation? relation) => relation switch
    {
        ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent => true,
        ClaimRelation.NotSignificantlyDifferent => false,
        _ => null,
    };

    private static bool Tests(Claim claim) => claim.Asks?.Quantities.Length == 2 && Told(claim) is not null;

    /// <summary>Two groups or two waves: two items of the same people are not independent.</summary>
    private static bool IsOfDifferentPeople(CanonicalQuantity one, CanonicalQuantity other) =>
        one.Wave != other.Wave || one.Where.Conditions.Any(condition => other.Where.On(condition.Key) is { } kept && !kept.Overlaps(condition.Value));

    private static PrintedBase? Base(PrintedEvidence evidence, MergedStatements share) =>
        evidence.Bases.Of(share.Statements[0].Of, share.Statements[0].Claim) is { Most: > 0 } found ? found : null;

    private static Interval Range(MergedStatements first, MergedStatements second, ImmutableArray<PrintedBase> bases)
    {
        var p = TwoProportionsRange.Of(Share(first), bases[0].Most, Share(second), bases[1].Most).PooledP;
        return bases.All(found => found.IsExact) ? p : new Interval(p.Low, 1, level: 1);
    }

    private static Interval Share(MergedStatements share) => new(Math.Max(0, share.Range.Low / 100), Math.Min(1, share.Range.High / 100), level: 1);
}
