using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A diagram that holds together: every id is known and unique, every edge joins two different nodes.</summary>
internal sealed class DiagramGraph
{
    private DiagramGraph(DiagramPlot plot, ImmutableArray<(int From, int To)> edges, ImmutableArray<int> lanes)
    {
        (Plot, Lanes) = (plot, lanes);
        Edges = [.. edges.Select((edge, place) => plot.Edges[place].Kind == EdgeKind.ReportsTo ? (edge.To, edge.From) : edge)];
        Levels = DiagramLevels.Of(plot.Nodes, Edges);
    }

    public DiagramPlot Plot { get; }

    /// <summary>The edges' ends, as places among the nodes; who is reported to comes first.</summary>
    public ImmutableArray<(int From, int To)> Edges { get; }

    /// <summary>Each node's lane, from 0; all 0 where there are none.</summary>
    public ImmutableArray<int> Lanes { get; }

    /// <summary>Each node's level, from 0 at the top.</summary>
    public ImmutableArray<int> Levels { get; }

    /// <summary>How many lanes there are, at least one.</summary>
    public int LaneCount => Math.Max(1, Plot.Lanes.Length);

    /// <summary>The diagram with its edges resolved.</summary>
    /// <exception cref="ArgumentException">The diagram does not hold together.</exception>
    public static DiagramGraph Of(DiagramPlot plot)
    {
        if (plot.Nodes.IsEmpty)
        {
            throw new ArgumentException("A diagram without nodes cannot be drawn. Give at least one.", nameof(plot));
        }

        if (plot.Nodes.GroupBy(node => node.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException($"Two nodes of the diagram have the id '{twice.Key}'. Give each its own.", nameof(plot));
        }

        var places = plot.Nodes.Select((node, place) => (node.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        int Place(string id) => places.TryGetValue(id, out var place) ? place
            : throw new ArgumentException($"An edge names the node '{id}', which the diagram does not have. Its nodes are: {string.Join(", ", places.Keys)}.", nameof(plot));
        if (plot.Edges.FirstOrDefault(edge => edge.From == edge.To) is { } loop)
        {
            throw new ArgumentException($"An edge goes from '{loop.From}' to itself. Leave it out, or put a node between.", nameof(plot));
        }

        return new DiagramGraph(plot, [.. plot.Edges.Select(edge => (Place(edge.From), Place(edge.To)))], [.. plot.Nodes.Select(node => Lane(plot, node))]);
    }

    private static int Lane(DiagramPlot plot, DiagramNode node)
    {
        if (plot.Lanes.IsEmpty)
        {
            return 0;
        }

        var place = plot.Lanes.ToList().FindIndex(lane => lane.Id == node.Lane);
        return place >= 0 ? place : throw new ArgumentException(
            $"The node '{node.Id}' lies in the lane '{node.Lane}', which the diagram does not have. Its lanes are: {string.Join(", ", plot.Lanes.Select(lane => lane.Id))}.", nameof(plot));
    }
}
