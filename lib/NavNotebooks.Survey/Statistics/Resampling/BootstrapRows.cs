namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Draws rows, or the rows of whole clusters, for a statistic given as a function of row positions.</summary>
internal static class BootstrapRows
{
    internal static Bootstrap Draw(Strata strata, RowStatistic statistic, ResamplingPlan plan)
    {
        var replicates = strata.Units == 0 ? [] : Replication.Of(plan, "bootstrap", () =>
        {
            var rows = new int[strata.Units];
            return random =>
            {
                strata.Draw(random, rows);
                return statistic(rows);
            };
        });
        var influence = Jackknife.Influence(strata, Without(strata.Units, statistic, plan));
        return Bootstrap.Of(statistic(All(strata.Units)), replicates, influence, plan.Level).From(plan, clusters: false);
    }

    /// <summary>Here the strata are the clusters, and their members the rows.</summary>
    internal static Bootstrap DrawClusters(Strata clusters, RowStatistic statistic, ResamplingPlan plan)
    {
        var replicates = clusters.Count == 0 ? [] : Replication.Of(plan, "bootstrap", () =>
        {
            var rows = new List<int>(2 * clusters.Units);
            return random =>
            {
                rows.Clear();
                for (var i = 0; i < clusters.Count; i++)
                {
                    rows.AddRange(clusters.Members(random.NextBelow(clusters.Count)));
                }

                return statistic(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows));
            };
        });
        var without = Replication.Each(clusters.Count, plan, () => left => statistic(Array.FindAll(All(clusters.Units), row => clusters.Of[row] != left)));
        var influence = Jackknife.Influence(Strata.One(clusters.Count), without);
        return Bootstrap.Of(statistic(All(clusters.Units)), replicates, influence, plan.Level).From(plan, clusters: true);
    }

    private static double[] Without(int units, RowStatistic statistic, ResamplingPlan plan) => Replication.Each(units, plan, () =>
    {
        var rows = new int[Math.Max(0, units - 1)];
        return left =>
        {
            for (var i = 0; i < rows.Length; i++)
            {
                rows[i] = i < left ? i : i + 1;
            }

            return statistic(rows);
        };
    });

    private static int[] All(int units)
    {
        var all = new int[units];
        for (var unit = 0; unit < units; unit++)
        {
            all[unit] = unit;
        }

        return all;
    }
}
