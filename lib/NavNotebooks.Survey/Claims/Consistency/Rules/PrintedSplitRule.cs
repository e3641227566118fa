using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A share or mean of all is that of its groups weighted by how many there are in each, where print tells how many.</summary>
/// <remarks>
/// Where the n of the item is not printed, the group as a whole stands in, and up to <see cref="MostMissing"/> of each group may have
/// left the item out. What no such split gives is likely wrong, not certainly.
/// </remarks>
internal sealed class PrintedSplitRule : IConsistencyRule
{
    /// <summary>The largest share of a group that is taken to have left an item out: the captions of the report leave out less.</summary>
    private const double MostMissing = 0.2;

    public string Id => "printed_split";

    public BilingualText Title { get; } = new("The number of all does not follow from the groups and their printed n", "Tallet for alle følger ikke av gruppene og deres trykte n");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var partition in evidence.Partitions.Where(partition => partition.Of.Statistic is QuantityStatistic.Share or QuantityStatistic.Mean))
        {
            var bases = partition.Parts.Select(part => Count(evidence, part)).ToImmutableArray();
            if (GroupsAndTotalRule.Mixtures(partition).Meets(partition.Total.Range) && !bases.Contains(null))
            {
                yield return Compare(partition, [.. bases.Select(found => found!)]);
            }
        }
    }

    /// <summary>The item's own n, or the group's with room for those who left the item out; none where the group is not counted.</summary>
    private static PrintedBase? Count(PrintedEvidence evidence, MergedStatements part) => evidence.Bases.Of(part.Statements[0].Of, part.Statements[0].Claim) switch
    {
        { IsExact: true } exact => exact,
        { Origin: PrintedBaseOrigin.Group, Most: var most } found when part.Statements[0].Of.Where.Conditions.Count == 1 && IsOfPopulations(part)
            => found with { Fewest = most * (1 - MostMissing) },
        _ => null,
    };

    private static bool IsOfPopulations(MergedStatements part)
    {
        var of = part.Statements[0].Of;
        return of.Definition is { } definition && of.Where.On(definition.PopulationVariable) is { } kept
            && kept.All(id => definition.Populations.Any(population => population.Id == id && population.Answered is not null));
    }

    private static RuleApplication Compare(GroupPartition partition, ImmutableArray<PrintedBase> bases)
    {
        var weighted = Weighted(partition.Parts, bases);
        if (weighted.Meets(partition.Total.Range))
        {
            return RuleApplication.Of(partition.Claims) with { Derivation = bases.All(found => found.IsExact) ? Derived(partition, weighted, bases) : null };
        }

        var odds = partition.AtOddsWith(weighted);
        var soft = odds.IsSoft || bases.Any(found => !found.IsExact);
        var name = FaultText.Name(odds.Of);
        var groups = string.Join("; ", odds.Parts.Select((part, index) => $"{part}, n {Range(bases[index])}"));
        return RuleApplication.Of(odds.Claims, new RuleFault(
            FaultText.Severity(soft),
            new(
                $"{name.En}: {groups} are {FaultText.Range(weighted)} together; printed {odds.Total}",
                $"{name.Nb}: {groups} er til sammen {FaultText.Range(weighted)}; trykt {odds.Total}"),
            new(
                "The n of the item in each group would settle it",
                "Spørsmålets n i hver gruppe ville avgjøre det"))
        {
            ComputedRange = weighted,
            PrintedRange = odds.Total.Range,
        });
    }

    private static RuleDerivation Derived(GroupPartition partition, RoundingInterval weighted, ImmutableArray<PrintedBase> bases)
    {
        var groups = string.Join("; ", partition.Parts.Select((part, index) => $"{part}, n {Range(bases[index])}"));
        return new([.. partition.Total.Claims], $"{groups} are {FaultText.Range(weighted)} together; printed {partition.Total}", weighted, [.. partition.Parts.SelectMany(part => part.Claims)]);
    }

    /// <summary>The weighted value is monotone in every n, so its ends lie where each n is at one of its ends.</summary>
    private static RoundingInterval Weighted(ImmutableArray<MergedStatements> parts, ImmutableArray<PrintedBase> bases)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        for (var corner = 0; corner < 1 << parts.Length; corner++)
        {
            double count = 0, lowest = 0, highest = 0;
            for (var i = 0; i < parts.Length; i++)
            {
                var n = (corner & (1 << i)) == 0 ? bases[i].Fewest : bases[i].Most;
                count += n;
                lowest += n * parts[i].Range.Low;
                highest += n * parts[i].Range.High;
            }

            low = Math.Min(low, lowest / count);
            high = Math.Max(high, highest / count);
        }

        return new(low, high);
    }

    private static string Range(PrintedBase found) => new RoundingInterval(found.Fewest, found.Most).ToText(0);
}
