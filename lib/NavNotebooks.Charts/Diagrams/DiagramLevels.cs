using System.Collections.Immutable;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>Which level each node lies on: its own where all have one, else one below the lowest of those that lead to it, loops left aside.</summary>
internal static class DiagramLevels
{
    public static ImmutableArray<int> Of(ImmutableArray<DiagramNode> nodes, ImmutableArray<(int From, int To)> edges)
    {
        if (nodes.All(node => node.Level is not null))
        {
            var given = nodes.Select(node => node.Level!.Value).Distinct().Order().ToList();
            return [.. nodes.Select(node => given.IndexOf(node.Level!.Value))];
        }

        var downwards = WithoutLoops(nodes.Length, edges);
        var levels = new int[nodes.Length];
        for (var isSettled = false; !isSettled;)
        {
            isSettled = true;
            foreach (var (from, to) in downwards.Where(edge => levels[edge.To] <= levels[edge.From]))
            {
                levels[to] = levels[from] + 1;
                isSettled = false;
            }
        }

        return [.. levels.Select((level, node) => downwards.Exists(edge => edge.To == node) ? level : Above(node, downwards, levels) ?? level)];
    }

    /// <summary>The level above the highest that a node leads to, so that what comes from nowhere stands near what it leads to; null for none.</summary>
    private static int? Above(int node, List<(int From, int To)> downwards, int[] levels) =>
        downwards.Where(edge => edge.From == node).Select(edge => (int?)(levels[edge.To] - 1)).Min();

    /// <summary>The edges without those that close a loop, followed in the nodes' order.</summary>
    private static List<(int From, int To)> WithoutLoops(int count, ImmutableArray<(int From, int To)> edges)
    {
        var kept = new List<(int, int)>();
        var (isOpen, isDone) = (new bool[count], new bool[count]);
        void Visit(int node)
        {
            isOpen[node] = true;
            foreach (var edge in edges.Where(edge => edge.From == node && !isOpen[edge.To]))
            {
                kept.Add(edge);
                if (!isDone[edge.To])
                {
                    Visit(edge.To);
                }
            }

            (isOpen[node], isDone[node]) = (false, true);
        }

        foreach (var node in Enumerable.Range(0, count))
        {
            if (!isDone[node])
            {
                Visit(node);
            }
        }

        return kept;
    }
}
