using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Looks up how many answered, from the best place that print offers down to an upper bound.</summary>
internal sealed class PrintedBases
{
    private readonly PrintedEvidence evidence;
    private readonly ILookup<string, (double Count, Claim Claim)> told;

    public PrintedBases(PrintedEvidence evidence)
    {
        this.evidence = evidence;
        told = evidence.Registry.Claims.SelectMany(Told).ToLookup(entry => entry.Cell, entry => (entry.Count, entry.Claim), StringComparer.Ordinal);
    }

    /// <summary>Every exact n that claims tell of one item and group: as a number of its own, or beside a share or mean.</summary>
    public IEnumerable<IGrouping<string, (double Count, Claim Claim)>> Told() => told;

    /// <summary>The n of a number; <see langword="null"/> where print does not even bound it.</summary>
    /// <param name="quantity">The number.</param>
    /// <param name="own">The claim that prints it, whose own n leads.</param>
    public PrintedBase? Of(CanonicalQuantity quantity, Claim? own = null)
    {
        if (own is not null && evidence.Of(own).Length == 1 && IsOfPopulations(quantity) && PrintedCount.Of(own.Base) is { } beside)
        {
            return new(beside, beside, PrintedBaseOrigin.OwnLines, [own]);
        }

        var counts = told[quantity.Cell].ToArray();
        return counts.Length > 0
            ? new(counts.Min(entry => entry.Count), counts.Max(entry => entry.Count), PrintedBaseOrigin.Item, [.. counts.Select(entry => entry.Claim).Distinct()])
            : InDictionary(quantity) ?? OfGroup(quantity);
    }

    /// <summary>The most that can have answered: the group as a whole; <see langword="null"/> where it is not counted.</summary>
    public PrintedBase? OfGroup(CanonicalQuantity quantity)
    {
        if (quantity.Definition is not { } definition)
        {
            return null;
        }

        var groups = Groups(quantity, definition).ToArray();
        return groups.Length > 0 ? groups.MinBy(found => found.Most) : null;
    }

    private IEnumerable<PrintedBase> Groups(CanonicalQuantity quantity, SurveyDefinition definition)
    {
        if (definition.Answered is { } all)
        {
            yield return new(0, all, PrintedBaseOrigin.Group, []);
        }

        var populations = Populations(quantity, definition);
        if (populations.Length > 0 && populations.All(population => population.Answered is not null))
        {
            yield return new(0, populations.Sum(population => population.Answered!.Value), PrintedBaseOrigin.Group, []);
        }

        if (definition.Answered is not { } answered)
        {
            yield break;
        }

        foreach (var (variable, kept) in Conditions(quantity, definition, populations))
        {
            if (ShareOf(definition, variable, kept) is { } share)
            {
                yield return new(0, Math.Ceiling(share.Range.High / 100 * answered), PrintedBaseOrigin.ShareOfAll, [.. share.Claims]);
            }
        }
    }

    private static IEnumerable<(string Variable, ImmutableSortedSet<string> Kept)> Conditions(CanonicalQuantity quantity, SurveyDefinition definition, Population[] populations)
    {
        foreach (var (variable, kept) in quantity.Where.Conditions)
        {
            yield return (variable, kept);
        }

        if (quantity.Where.On(definition.PopulationVariable) is null && populations.Length < definition.Populations.Length)
        {
            yield return (definition.PopulationVariable, [.. populations.Select(population => population.Id)]);
        }
    }

    /// <summary>The printed share of all who answered that some categories of a background variable make up; <see langword="null"/> where one is not printed.</summary>
    public (RoundingInterval Range, IEnumerable<Claim> Claims)? ShareOf(SurveyDefinition definition, string variable, ImmutableSortedSet<string> kept)
    {
        if (!definition.Has(variable) || definition.ScaleOf(definition.Variable(variable)) is not { } scale)
        {
            return null;
        }

        var parts = kept.Select(id => scale.Category(id) is { } point ? Share(definition, variable, point.Code) : null).ToArray();
        return parts.Any(part => part is null)
            ? null
            : (parts.Aggregate(RoundingInterval.Exactly(0), (sum, part) => sum + part!.Range), parts.SelectMany(part => part!.Claims));
    }

    private MergedStatements? Share(SurveyDefinition definition, string variable, int code) => evidence.Merged(CanonicalQuantity.Of(
        new Quantity { Survey = definition.Survey, Wave = definition.Wave, Variable = variable, Statistic = QuantityStatistic.Share, Answers = Answers.Codes(code) },
        evidence.Registry.Dictionary));

    private static Population[] Populations(CanonicalQuantity quantity, SurveyDefinition definition)
    {
        var asked = quantity.Variable is { } variable ? definition.AskedOf(variable) : definition.Populations;
        var kept = quantity.Where.On(definition.PopulationVariable);
        return [.. asked.Where(population => kept is null || kept.Contains(population.Id))];
    }

    private static PrintedBase? InDictionary(CanonicalQuantity quantity)
    {
        if (quantity is not { Definition: { } definition, Variable: { } variable } || quantity.Codes.Any(code => code < 0)
            || quantity.Where.Conditions.Keys.Any(name => name != definition.PopulationVariable))
        {
            return null;
        }

        var populations = Populations(quantity, definition);
        if (populations.Length == 0 || !populations.All(population => variable.Answered.ContainsKey(population.Id) || variable.AnsweredBelow.ContainsKey(population.Id)))
        {
            return null;
        }

        var exact = populations.All(population => variable.Answered.ContainsKey(population.Id));
        var most = populations.Sum(population => variable.Answered.TryGetValue(population.Id, out var count) ? count : variable.AnsweredBelow[population.Id] - 1);
        return new(exact ? most : 0, most, PrintedBaseOrigin.Item, []);
    }

    /// <summary>Claims that count the answers of an item, and claims that print an n beside one number.</summary>
    private IEnumerable<(string Cell, double Count, Claim Claim)> Told(Claim claim)
    {
        foreach (var quantity in evidence.Of(claim))
        {
            if (quantity is { Statistic: QuantityStatistic.ValidCount, Variable: not null } && claim is { Asks.Relation: ClaimRelation.EqualTo, Printed: { Value: { } value, Hedge: null, To: null, Comparison: PrintedComparison.Equal } })
            {
                if (PrintedCount.Of(value) is { } count)
                {
                    yield return (quantity.Cell, count, claim);
                }
            }
            else if (quantity is { Statistic: QuantityStatistic.Share or QuantityStatistic.Mean, Variable: not null } && IsOfPopulations(quantity) && evidence.Of(claim).Length == 1 && PrintedCount.Of(claim.Base) is { } beside)
            {
                yield return (quantity.Cell, beside, claim);
            }
        }
    }

    /// <summary>Whether the group is all who were asked, or some of the populations: an n beside a finer group may be that of the figure.</summary>
    private static bool IsOfPopulations(CanonicalQuantity quantity) =>
        quantity.Quantity.PairedBy is null && quantity.Where.Conditions.Keys.All(variable => variable == quantity.Definition?.PopulationVariable);
}
