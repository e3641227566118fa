namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>What is known of the population about one variable, or one crossing of variables.</summary>
/// <param name="Name">How reports and errors call it.</param>
/// <param name="Groups">The group of each row.</param>
/// <param name="Targets">The population of each group, as numbers or as shares, by the group's name. All margins of one adjustment add up to the same.</param>
public sealed record Margin(string Name, RowGroups Groups, IReadOnlyDictionary<string, double> Targets)
{
    /// <summary>Sum of the targets, in the order of the groups.</summary>
    internal double Total => Groups.Names.Sum(name => Targets.GetValueOrDefault(name));

    /// <summary>The target of each group, checked against who is in the sample.</summary>
    internal double[] Required(double[] weights)
    {
        Require.SameLength(Groups.Count, weights.Length, Name, "weights");
        var unknown = Targets.Keys.Except(Groups.Names, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            throw Refused($"has targets for {RowGroups.Listed(unknown)}, who are not in the sample at all. Put such a group together with one like it, in the sample and in the targets", unknown);
        }

        var sums = Sums(weights);
        var untold = Groups.Names.Where((name, g) => sums[g] > 0 && !(Targets.GetValueOrDefault(name) > 0)).ToList();
        if (untold.Count > 0)
        {
            throw Refused($"has no target above 0 for {RowGroups.Listed(untold)}, who are in the sample. Give their number in the population, or put them outside", untold);
        }

        var empty = Groups.Names.Where((name, g) => sums[g] == 0 && Targets.GetValueOrDefault(name) > 0).ToList();
        if (empty.Count > 0)
        {
            throw Refused($"has a target for {RowGroups.Listed(empty)}, where nobody with a weight answered. Put such a group together with one like it, in the sample and in the targets", empty);
        }

        return [.. Groups.Names.Select(name => Targets.GetValueOrDefault(name))];
    }

    /// <summary>Σw by group.</summary>
    internal double[] Sums(double[] weights)
    {
        var sums = new double[Groups.Names.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            sums[Groups.Codes[i]] += weights[i];
        }

        return sums;
    }

    private ArgumentException Refused(string what, List<string> groups) => new($"Margin '{Name}' {what}.", groups[0]);
}
