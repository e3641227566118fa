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

        var name = FaultText.Name(partition.Of);
        var groups = string.Join("; ", partition.Parts.Select(part => part.ToString()));
        return RuleApplication.Of(partition.Claims, new RuleFault(
            FaultText.Severity(partition.IsSoft),
            new(
                $"{name.En}: groups with {groups} give {FaultText.Range(mixtures)} together for some split; printed {partition.Total}",
                $"{name.Nb}: grupper med {groups} gir {FaultText.Range(mixtures)} til sammen for en eller annen fordeling; trykt {partition.Total}"),
            FaultText.Settles(partition.IsSoft))
        {
            ComputedRange = mixtures,
            PrintedRange = partition.Total.Range,
        });
    }
}
