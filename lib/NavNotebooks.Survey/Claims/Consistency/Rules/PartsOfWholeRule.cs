using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>Shares of one item and group fit into one whole: answers that cover the scale are 100 per cent, some of them no more, and a set is the sum of its parts.</summary>
internal sealed class PartsOfWholeRule : IConsistencyRule
{
    public string Id => "parts_and_whole";

    public BilingualText Title { get; } = new("Shares of one whole do not fit together", "Andeler av en helhet går ikke opp");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var cell in evidence.ByCell)
        {
            var shares = cell.Where(statement => statement.Of is { Statistic: QuantityStatistic.Share, Codes.IsEmpty: false, Universe.IsEmpty: false }).ToImmutableArray();
            if (shares.Select(statement => statement.Of.Key).Distinct().Skip(1).Any())
            {
                yield return Compare(Fitting(shares));
            }
        }
    }

    /// <summary>Without the statements on one set of answers that exclude each other: they are told as such.</summary>
    private static ImmutableArray<PrintedStatement> Fitting(ImmutableArray<PrintedStatement> shares) =>
        [.. shares.GroupBy(statement => statement.Of.Key).Where(group => group.All(one => group.All(other => one.Range.Meets(other.Range)))).SelectMany(group => group)];

    /// <summary>Answers printed one by one that are all there are: each share is what the others leave.</summary>
    private static RuleDerivation? Whole(ImmutableArray<PrintedStatement> shares)
    {
        var single = shares.Where(statement => statement is { IsWord: false, IsSoft: false, Of.Codes.Length: 1, Claim.Printed: { To: null, Comparison: PrintedComparison.Equal } }).DistinctBy(statement => statement.Of.Codes[0]).ToArray();
        if (single.Length != shares[0].Of.Universe.Length)
        {
            return null;
        }

        var sum = single.Aggregate(RoundingInterval.Exactly(0), (total, statement) => total + statement.Range);
        ImmutableArray<Claim> claims = [.. single.Select(statement => statement.Claim)];
        return new(claims, $"{string.Join(" + ", single.Select(statement => statement.Claim.Printed.Value))} = {FaultText.Range(sum)}; parts of a whole are 100 % together", null, claims);
    }

    /// <summary>Categories are printed one by one, all that the document knows of, and they leave a rest that it does not tell of.</summary>
    private static RuleFault? Short(ImmutableArray<PrintedStatement> shares)
    {
        var scale = shares[0].Of.Scale!;
        var told = scale.Points.Where(point => point.IsKnown).Select(point => point.Code).ToArray();
        var single = shares.Where(statement => statement is { IsWord: false, Of.Codes.Length: 1 }).DistinctBy(statement => statement.Of.Codes[0]).ToArray();
        var sum = single.Aggregate(RoundingInterval.Exactly(0), (total, statement) => total + statement.Range);
        if (scale.Kind != ScaleKind.Nominal || told.Length == scale.Points.Length || !told.All(code => single.Any(statement => statement.Of.Codes[0] == code)) || sum.High >= 100)
        {
            return null;
        }

        var name = FaultText.Name(shares[0].Of);
        var listed = FaultText.Listed(single);
        return new RuleFault(
            InconsistencySeverity.Likely,
            new($"{name.En}: {listed} are all that is printed, and {FaultText.Range(sum)} % together", $"{name.Nb}: {listed} er alt som er trykt, og til sammen {FaultText.Range(sum)} %"),
            new("Word of who is left out of the rows would settle it", "Opplysning om hvem radene utelater, ville avgjøre det"))
        {
            ComputedRange = sum,
            PrintedRange = RoundingInterval.Exactly(100),
        };
    }

    private static RuleApplication Compare(ImmutableArray<PrintedStatement> shares)
    {
        var conflict = AnswerConflict.Smallest(shares);
        if (conflict.IsEmpty)
        {
            return RuleApplication.Of(shares.Select(statement => statement.Claim), Short(shares)) with { Derivation = Whole(shares) };
        }

        var soft = conflict.Any(statement => statement.IsSoft);
        var involved = shares.Where(statement => conflict.Any(one => one == statement || (one.Of.Key == statement.Of.Key && !AnswerConflict.IsPossible(conflict.Replace(one, statement)))));
        var name = FaultText.Name(conflict[0].Of);
        var sum = conflict.Aggregate(RoundingInterval.Exactly(0), (total, statement) => total + statement.Range);
        var disjoint = conflict.SelectMany(statement => statement.Of.Codes).Distinct().Count() == conflict.Sum(statement => statement.Of.Codes.Length);
        var listed = FaultText.Listed(conflict);
        return RuleApplication.Of(involved.Select(statement => statement.Claim), new RuleFault(
            FaultText.Severity(soft, AnswerConflict.IsPossible([.. conflict.Select(statement => statement.Relaxed(Math.Max(1, conflict.Count(one => one.IsSoft))))])),
            disjoint
                ? new($"{name.En}: {listed} are {FaultText.Range(sum)} % together", $"{name.Nb}: {listed} er til sammen {FaultText.Range(sum)} %")
                : new($"{name.En}: no distribution of answers gives {listed}", $"{name.Nb}: ingen svarfordeling gir {listed}"),
            FaultText.Settles(soft))
        {
            ComputedRange = disjoint ? sum : null,
            PrintedRange = disjoint ? RoundingInterval.Exactly(100) : null,
        });
    }
}
