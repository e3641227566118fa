using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>Finds every difference that is told to be significant and has a p-value, printed or recomputed, and how many answered in each office.</summary>
internal sealed class ClusteredTests(ClaimRegistry registry, PowerAssumptions assumptions)
{
    private readonly ComparedBases compared = new(new PrintedEvidence(registry));

    public ClusteredTestTable Table()
    {
        var recomputed = SharesTested.All(compared.Evidence).Where(test => test.P.IsDefined && test.IsExact)
            .DistinctBy(test => test.Claim.Id).ToDictionary(test => test.Claim.Id, StringComparer.Ordinal);
        var told = registry.Claims.Where(SaysSignificant).Where(claim => compared.Evidence.Of(claim).Length == 2).ToArray();
        var rows = told.Select(claim => PrintedP(claim) is { } printed ? Of(claim, printed, isRecomputed: false)
            : recomputed.TryGetValue(claim.Id, out var test) ? Of(claim, new(test.P.Low, test.P.High), isRecomputed: true)
            : null).OfType<ClusteredTest>().OrderBy(row => row.Borne.Low).ThenBy(row => row.Claim.Id, StringComparer.Ordinal).ToImmutableArray();
        return new(rows, assumptions, told.Length - rows.Length);
    }

    private static bool SaysSignificant(Claim claim) => SharesTested.Told(claim) is { } told && told.High <= Hedges.SignificanceLevel;

    private static RoundingInterval? PrintedP(Claim claim) =>
        claim.Printed is { Unit: "p", IsComparable: true } ? claim.Printed.Interval with { Low = Math.Max(0, claim.Printed.Interval.Low) } : null;

    private ClusteredTest Of(Claim claim, RoundingInterval p, bool isRecomputed)
    {
        var quantities = compared.Evidence.Of(claim);
        var (first, second) = (quantities[0], quantities[1]);
        var bases = compared.Of(first, second);
        var sizes = new[] { (Of: first, Base: bases.First), (Of: second, Base: bases.Second) }
            .Select(group => group.Base is { Most: > 0 } found ? assumptions.AnswersInEach(group.Of, found.Most) : null);
        return new(claim, p, isRecomputed, sizes.Max(), first.Wave == second.Wave && ComparedBases.Dividing(first, second) is not null);
    }
}
