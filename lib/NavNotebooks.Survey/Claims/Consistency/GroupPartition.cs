using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>A number printed of all, and the same number printed of groups that leave no one out and count no one twice.</summary>
/// <param name="Total">Of all.</param>
/// <param name="Parts">Of the groups, at least two.</param>
internal sealed record GroupPartition(MergedStatements Total, ImmutableArray<MergedStatements> Parts)
{
    public CanonicalQuantity Of => Total.Statements[0].Of;

    public IEnumerable<Claim> Claims => Total.Claims.Concat(Parts.SelectMany(part => part.Claims));

    public bool IsSoft => Total.IsSoft || Parts.Any(part => part.IsSoft);

    /// <summary>The places at odds where all computed from the groups lies elsewhere: words that hold are left out.</summary>
    public GroupPartition AtOddsWith(RoundingInterval computed) => new(
        Total with { Statements = [.. Total.Statements.Where(statement => !statement.Range.Meets(computed))] },
        [.. Parts.Select(part => part.Statements.Any(statement => !statement.IsWord) ? part with { Statements = [.. part.Statements.Where(statement => !statement.IsWord)] } : part)]);

    /// <summary>Every total with every way in which its printed groups make it up.</summary>
    public static IEnumerable<GroupPartition> All(PrintedEvidence evidence)
    {
        foreach (var measure in evidence.ByMeasure)
        {
            var numbers = measure.GroupBy(statement => statement.Of.Key)
                .Select(group => MergedStatements.Of([.. group]))
                .OfType<MergedStatements>()
                .ToArray();
            foreach (var found in numbers.Length < 3 ? [] : numbers.SelectMany(total => WaysToSplit(total, numbers)))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<GroupPartition> WaysToSplit(MergedStatements total, MergedStatements[] numbers)
    {
        var where = total.Statements[0].Of.Where;
        foreach (var variable in numbers.SelectMany(number => number.Statements[0].Of.Where.Conditions.Keys).Distinct())
        {
            var all = Categories(total.Statements[0].Of, variable);
            var parts = numbers
                .Where(number => !ReferenceEquals(number, total) && number.Statements[0].Of.Where is var narrow
                    && narrow.On(variable) is { } kept && kept.Count < all.Count && all.IsSupersetOf(kept) && narrow.Without(variable).Equals(where.Without(variable)))
                .ToImmutableArray();
            foreach (var cover in Covers(all, parts, variable))
            {
                yield return new(total, cover);
            }
        }
    }

    private static ImmutableSortedSet<string> Categories(CanonicalQuantity quantity, string variable)
    {
        if (quantity.Where.On(variable) is { } kept)
        {
            return kept;
        }

        if (quantity.Definition is not { } definition || !definition.Has(variable))
        {
            return [];
        }

        return variable == definition.PopulationVariable
            ? [.. (quantity.Variable is { } asked ? definition.AskedOf(asked) : definition.Populations).Select(population => population.Id)]
            : [.. definition.ScaleOf(definition.Variable(variable))?.Points.Select(point => point.Id).OfType<string>() ?? []];
    }

    private static IEnumerable<ImmutableArray<MergedStatements>> Covers(ImmutableSortedSet<string> left, ImmutableArray<MergedStatements> parts, string variable)
    {
        if (left.IsEmpty)
        {
            yield return [];
            yield break;
        }

        foreach (var part in parts)
        {
            var kept = part.Statements[0].Of.Where.On(variable)!;
            if (kept.Contains(left[0]) && left.IsSupersetOf(kept))
            {
                foreach (var rest in Covers(left.Except(kept), parts, variable))
                {
                    yield return [part, .. rest];
                }
            }
        }
    }
}
