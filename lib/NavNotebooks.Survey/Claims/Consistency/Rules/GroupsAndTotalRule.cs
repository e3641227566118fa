using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A share or mean of all lies between those of its groups, however many there are in each.</summary>
internal sealed class GroupsAndTotalRule : IConsistencyRule
{
    public string Id => "groups_and_total";

    public BilingualText Title { get; } = new("The number of all cannot be that of its groups together", "Tallet for alle kan ikke være gruppenes til sammen");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence) =>
        evidence.Partitions.Where(partition => partition.Of.Statistic is QuantityStatistic.Share or QuantityStatistic.Mean).Select(Compare);

    /// <summary>All that some split of the groups can give.</summary>
    public static RoundingInterval Mixtures(GroupPartition partition)
    {
        var lowest = partition.Parts.MinBy(part => part.Range.Low)!.Range;
        var highest = partition.Parts.MaxBy(part => part.Range.High)!.Range;
        return new(lowest.Low, highest.High);
    }

    private static RuleApplication Compare(GroupPartition partition)
    {
        var mixtures = Mixtures(partition);
        if (mixtures.Meets(partition.Total.Range))
        {
            return RuleApplication.Of(partition.Claims);
        }

        var odds = partition.AtOddsWith(mixtures);
        var name = FaultText.Name(odds.Of);
        var groups = string.Join("; ", odds.Parts.Select(part => part.ToString()));
        return RuleApplication.Of(odds.Claims, new RuleFault(
            FaultText.Severity(odds.IsSoft),
            new(
                $"{name.En}: groups with {groups} give {FaultText.Range(mixtures)} together for some split; printed {odds.Total}",
                $"{name.Nb}: grupper med {groups} gir {FaultText.Range(mixtures)} til sammen for en eller annen fordeling; trykt {odds.Total}"),
            FaultText.Settles(odds.IsSoft))
        {
            ComputedRange = mixtures,
            PrintedRange = odds.Total.Range,
        });
    }
}
