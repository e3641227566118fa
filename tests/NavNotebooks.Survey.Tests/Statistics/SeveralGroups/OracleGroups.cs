namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

/// <summary>Groups and tables as severalgroups.json holds them.</summary>
internal static class OracleGroups
{
    public static double[][] Groups(OracleCase r)
    {
        var values = r.Numbers("values");
        var start = 0;
        return [.. r.Numbers("sizes").Select(size =>
        {
            var group = values[start..(start + (int)size)];
            start += (int)size;
            return group;
        })];
    }

    public static double[,] Table(OracleCase r)
    {
        var counts = r.Numbers("counts");
        var table = new double[(int)r["rows"], (int)r["columns"]];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            table[cell / table.GetLength(1), cell % table.GetLength(1)] = counts[cell];
        }

        return table;
    }

    /// <summary>The same answers as a table: a row per group, a column per answer in rising order.</summary>
    public static double[,] Counts(IReadOnlyList<double[]> groups)
    {
        double[] answers = [.. groups.SelectMany(group => group).Distinct().Order()];
        var counts = new double[groups.Count, answers.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var value in groups[group])
            {
                counts[group, Array.IndexOf(answers, value)]++;
            }
        }

        return counts;
    }
}
