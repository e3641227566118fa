namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The rows of each cluster, in their order.</summary>
internal static class ClusterRows
{
    internal static int[][] Of(int[] clusters, int count)
    {
        var sizes = new int[count];
        foreach (var cluster in clusters)
        {
            sizes[cluster]++;
        }

        int[][] rows = [.. sizes.Select(size => new int[size])];
        Array.Clear(sizes);
        for (var i = 0; i < clusters.Length; i++)
        {
            var cluster = clusters[i];
            rows[cluster][sizes[cluster]++] = i;
        }

        return rows;
    }
}
