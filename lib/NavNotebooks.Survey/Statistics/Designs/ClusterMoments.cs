using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Sizes and means of clusters, and the squares within them; clusters that nobody is in are left out.</summary>
internal sealed class ClusterMoments
{
    private ClusterMoments(double[] sizes, double[] means, double within)
    {
        (Sizes, Means, Within) = (sizes, means, within);
        Count = Moments.Sum(sizes);
    }

    internal double[] Sizes { get; }

    internal double[] Means { get; }

    /// <summary>Σ(x − cluster's mean)².</summary>
    internal double Within { get; }

    internal double Count { get; }

    /// <summary>Σn(mean − grand mean)².</summary>
    internal double Between
    {
        get
        {
            var grand = Moments.Dot(Sizes, Means) / Count;
            double[] deviations = [.. Means.Select(mean => mean - grand)];
            return Moments.Dot([.. Sizes.Select((size, j) => size * deviations[j])], deviations);
        }
    }

    internal static ClusterMoments Of(ReadOnlySpan<double> values, RowGroups clusters)
    {
        var (sizes, sums) = (new double[clusters.Names.Count], new double[clusters.Names.Count]);
        for (var i = 0; i < values.Length; i++)
        {
            sizes[clusters.Codes[i]]++;
            sums[clusters.Codes[i]] += values[i];
        }

        var means = new double[sizes.Length];
        for (var j = 0; j < means.Length; j++)
        {
            means[j] = sizes[j] > 0 ? sums[j] / sizes[j] : 0;
        }

        double squares = 0, carry = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var deviation = values[i] - means[clusters.Codes[i]];
            Moments.Add(ref squares, ref carry, deviation * deviation);
        }

        int[] occupied = [.. Enumerable.Range(0, sizes.Length).Where(j => sizes[j] > 0)];
        return new ClusterMoments([.. occupied.Select(j => sizes[j])], [.. occupied.Select(j => means[j])], squares + carry);
    }
}
