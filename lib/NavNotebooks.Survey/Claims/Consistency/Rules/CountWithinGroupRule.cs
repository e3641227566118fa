using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>No more answer an item than there are in the group, and the groups of an item are no more than all who answered it.</summary>
internal sealed class CountWithinGroupRule : IConsistencyRule
{
    public string Id => "count_within_group";

    public BilingualText Title { get; } = new("More answers are printed than there are people to give them", "Det er trykt flere svar enn det er personer til å gi dem");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence) => Groups(evidence).Concat(Sums(evidence));

    private static IEnumerable<RuleApplication> Groups(PrintedEvidence evidence)
    {
        foreach (var cell in evidence.Bases.Told())
        {
            var (count, claim) = cell.MaxBy(entry => entry.Count);
            var of = evidence.Of(claim)[0];
            if (of.Quantity.PairedBy is null && evidence.Bases.OfGroup(of) is { } group)
            {
                Claim[] claims = [claim, .. group.Claims];
                yield return RuleApplication.Of(claims, count <= group.Most ? null : TooMany(of, claim, count, group));
            }
        }
    }

    private static RuleFault TooMany(CanonicalQuantity of, Claim claim, double count, PrintedBase group)
    {
        var name = FaultText.Name(of);
        var (n, most) = (Number(count), Number(group.Most));
        return new RuleFault(
            group.Origin == PrintedBaseOrigin.Group ? InconsistencySeverity.Certain : InconsistencySeverity.Likely,
            new($"{name.En}: n = {n} ({claim.Id}) in a group of at most {most}", $"{name.Nb}: n = {n} ({claim.Id}) i en gruppe på høyst {most}"),
            new("The counts of the group in the annex would settle it", "Antallet i gruppen i vedlegget ville avgjøre det"))
        {
            ComputedRange = new(0, group.Most),
            PrintedRange = RoundingInterval.Exactly(count),
        };
    }

    private static IEnumerable<RuleApplication> Sums(PrintedEvidence evidence)
    {
        foreach (var partition in evidence.Partitions.Where(partition => partition.Of.Statistic is QuantityStatistic.ValidCount or QuantityStatistic.AskedCount))
        {
            var sum = partition.Parts.Aggregate(RoundingInterval.Exactly(0), (total, part) => total + part.Range);
            yield return RuleApplication.Of(partition.Claims, sum.Meets(partition.Total.Range) ? null : NotTheSum(partition, sum));
        }
    }

    private static RuleFault NotTheSum(GroupPartition partition, RoundingInterval sum)
    {
        var name = FaultText.Name(partition.Of);
        var parts = string.Join(" + ", partition.Parts.Select(part => part.ToString()));
        return new RuleFault(
            sum.Low > partition.Total.Range.High && !partition.IsSoft ? InconsistencySeverity.Certain : InconsistencySeverity.Likely,
            new($"{name.En}: {parts} = {sum.ToText(0)}; printed {partition.Total}", $"{name.Nb}: {parts} = {sum.ToText(0)}; trykt {partition.Total}"),
            FaultText.Tables)
        {
            Title = new("The n of the groups do not add up to the n of all", "Gruppenes n summerer seg ikke til n for alle"),
            ComputedRange = sum,
            PrintedRange = partition.Total.Range,
        };
    }

    private static string Number(double count) => count.ToString(CultureInfo.InvariantCulture);
}
