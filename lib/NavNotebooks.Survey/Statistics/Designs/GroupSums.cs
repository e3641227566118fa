namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Weighted sums by group over the rows that a design looks at, and what comes of them cluster by cluster.</summary>
internal sealed class GroupSums
{
    private readonly int[] counts;
    private readonly double[] weights;
    private readonly double[] means;
    private readonly double[] squares;
    private readonly bool[] present;

    internal GroupSums(SampleDesign design, ReadOnlySpan<double> values, RowGroups groups)
    {
        var width = groups.Names.Count;
        (counts, weights, means, squares) = (new int[width], new double[width], new double[width], new double[width]);
        present = new bool[design.Stage.Units * width];
        Sum(design.ActiveWeights, values, groups.Codes);
    }

    /// <summary>Clusters less strata, of those with anybody of the group, group by group.</summary>
    internal int[] Freedom(SampleDesign design)
    {
        var width = counts.Length;
        var strata = new bool[design.Stage.Strata * width];
        var freedom = new int[width];
        for (var cluster = 0; cluster < design.Stage.Units; cluster++)
        {
            for (var g = 0; g < width; g++)
            {
                if (present[(cluster * width) + g])
                {
                    ref var known = ref strata[(design.Stage.StratumOf[cluster] * width) + g];
                    freedom[g] += known ? 1 : 0;
                    known = true;
                }
            }
        }

        return freedom;
    }

    /// <summary>The linearised values summed over clusters: cluster by cluster, and within it group by group.</summary>
    internal double[] ClusterTotals(SampleDesign design, ReadOnlySpan<double> values, int[] codes)
    {
        var width = counts.Length;
        var totals = new double[design.Stage.Units * width];
        var (active, clusterOf) = (design.ActiveWeights, design.ClusterOf);
        for (var i = 0; i < active.Length; i++)
        {
            if (active[i] > 0)
            {
                var g = codes[i];
                var deviation = values[i] - means[g];
                var weighted = active[i] * deviation;
                var slot = (clusterOf[i] * width) + g;
                totals[slot] += weighted;
                squares[g] += weighted * deviation;
                present[slot] = true;
            }
        }

        for (var slot = 0; slot < totals.Length; slot++)
        {
            var weight = weights[slot % width];
            totals[slot] = weight > 0 ? totals[slot] / weight : 0;
        }

        return totals;
    }

    /// <summary>The linearised values row by row, a column for each group.</summary>
    internal double[][] Columns(SampleDesign design, ReadOnlySpan<double> values, int[] codes)
    {
        double[][] columns = [.. counts.Select(_ => new double[design.Count])];
        for (var i = 0; i < codes.Length; i++)
        {
            if (design.ActiveWeights[i] > 0)
            {
                var g = codes[i];
                var deviation = values[i] - means[g];
                columns[g][i] = design.ActiveWeights[i] * deviation / weights[g];
                squares[g] += design.ActiveWeights[i] * deviation * deviation;
                present[(design.ClusterOf[i] * counts.Length) + g] = true;
            }
        }

        return columns;
    }

    internal DomainSums Of(int group) => new(
        counts[group],
        weights[group],
        counts[group] == 0 ? double.NaN : means[group],
        squares[group] / weights[group] * counts[group] / (counts[group] - 1));

    private void Sum(double[] active, ReadOnlySpan<double> values, int[] codes)
    {
        for (var i = 0; i < active.Length; i++)
        {
            if (active[i] > 0)
            {
                var g = codes[i];
                counts[g]++;
                weights[g] += active[i];
                means[g] += active[i] * values[i];
            }
        }

        for (var g = 0; g < means.Length; g++)
        {
            means[g] = counts[g] == 0 ? 0 : means[g] / weights[g];
        }

        // A second pass takes back what rounding left of the first.
        var rest = new double[means.Length];
        for (var i = 0; i < active.Length; i++)
        {
            if (active[i] > 0)
            {
                rest[codes[i]] += active[i] * (values[i] - means[codes[i]]);
            }
        }

        for (var g = 0; g < means.Length; g++)
        {
            means[g] += counts[g] == 0 ? 0 : rest[g] / weights[g];
        }
    }
}
