using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>What a design's columns say, checked.</summary>
internal static class DesignColumns
{
    internal static int[] ClustersOf(RowGroups? strata, RowGroups clusters, bool nested) =>
        strata is null || !nested ? DenseCodes.Of(clusters.Codes).Codes : Crossed(strata.Codes, clusters);

    /// <summary>Dense codes of pairs of an outer code and a group.</summary>
    internal static int[] Crossed(int[] outer, RowGroups inner)
    {
        var pairs = new long[outer.Length];
        for (var i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((long)outer[i] * inner.Names.Count) + inner.Codes[i];
        }

        return DenseCodes.Of(pairs).Codes;
    }

    internal static int[] StrataOf(RowGroups? strata, int[] clusterOf, RowGroups? clusters)
    {
        var stratumOf = new int[clusterOf.Max() + 1];
        if (strata is null)
        {
            return stratumOf;
        }

        Array.Fill(stratumOf, -1);
        for (var i = 0; i < clusterOf.Length; i++)
        {
            ref var known = ref stratumOf[clusterOf[i]];
            if (known >= 0 && known != strata.Codes[i])
            {
                throw new ArgumentException(
                    $"Cluster '{clusters!.Names[clusters.Codes[i]]}' lies in the strata '{strata.Names[known]}' and '{strata.Names[strata.Codes[i]]}'. A cluster belongs to one stratum: say nested: true if ids start anew in each stratum.",
                    nameof(clusters));
            }

            known = strata.Codes[i];
        }

        return stratumOf;
    }

    internal static SamplingStage WithoutEmpty(SamplingStage stage)
    {
        var dense = DenseCodes.Of(stage.StratumOf);
        return SamplingStage.Of(dense.Codes, [.. dense.Distinct.Select(stratum => stage.Names[(int)stratum])]);
    }

    /// <summary>The one number that all rows of a stratum share.</summary>
    internal static double[] Shared(ReadOnlySpan<double> perRow, Func<int, int> stratumOf, SamplingStage stage, string name)
    {
        var shared = new double[stage.Strata];
        var seen = new bool[stage.Strata];
        for (var i = 0; i < perRow.Length; i++)
        {
            var stratum = stratumOf(i);
            if (seen[stratum] && shared[stratum] != perRow[i])
            {
                throw new ArgumentException($"'{name}' has two different numbers in '{stage.Names[stratum]}'. All rows drawn from one population have its number.", name);
            }

            (shared[stratum], seen[stratum]) = (perRow[i], true);
        }

        return shared;
    }

    internal static SamplingStage Corrected(SamplingStage stage, double[] populations, string units)
    {
        for (var h = 0; h < populations.Length; h++)
        {
            if (!(populations[h] >= stage.Counts[h]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The population of '{stage.Names[h]}' is smaller than the sample of {stage.Counts[h]} {units} drawn from it, or is no number. Give the number of {units} that could have been drawn."),
                    nameof(populations));
            }
        }

        return stage with { Populations = populations };
    }
}
