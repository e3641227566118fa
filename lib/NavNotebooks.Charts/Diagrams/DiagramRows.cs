using System.Collections.Immutable;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>
/// The rows of a diagram. Where a level has more nodes than fit beside each other, those without followers of their own hang in a stack below
/// their parent, and what is still too much goes to a further row. Edges over several rows get passages, and rows are ordered so that few edges cross.
/// </summary>
internal sealed class DiagramRows
{
    private const int Sweeps = 6;

    private readonly List<DiagramSlot> slots = [];
    private readonly List<List<DiagramSlot>> rows = [];
    private readonly DiagramSlot[] slotOf;

    /// <summary>The rows of a diagram.</summary>
    /// <param name="graph">The diagram.</param>
    /// <param name="capacities">For each lane, how many boxes fit beside each other.</param>
    public DiagramRows(DiagramGraph graph, ImmutableArray<int> capacities)
    {
        slotOf = new DiagramSlot[graph.Plot.Nodes.Length];
        foreach (var level in graph.Levels.Distinct().Order())
        {
            Fill(graph, level, capacities);
        }

        var shared = new Dictionary<(int From, int Row), DiagramSlot>();
        Chains = [.. graph.Edges.Select((edge, place) => Chain(slotOf[edge.From], slotOf[edge.To], graph.Plot.Edges[place].Kind == EdgeKind.ReportsTo ? shared : []))];
        rows.AddRange(slots.GroupBy(slot => slot.Row).OrderBy(group => group.Key).Select(group => group.OrderBy(slot => slot.Lane).ToList()));
        Links = [.. Chains.SelectMany(chain => chain.Zip(chain.Skip(1))).Distinct()];
        Order();
        graph.Edges.ToList().ForEach(edge => Join(slotOf[edge.From], slotOf[edge.To]));
    }

    /// <summary>The slots of each row from the left.</summary>
    public IReadOnlyList<IReadOnlyList<DiagramSlot>> Rows => rows;

    /// <summary>How many slots there are.</summary>
    public int Count => slots.Count;

    /// <summary>For each edge that leads downwards, the slots that it runs through, both ends among them; empty for others.</summary>
    public ImmutableArray<ImmutableArray<DiagramSlot>> Chains { get; }

    /// <summary>Which slots of neighbouring rows are joined, the upper first.</summary>
    public ImmutableArray<(DiagramSlot Upper, DiagramSlot Lower)> Links { get; }

    /// <summary>The slot that a node lies in.</summary>
    public DiagramSlot SlotOf(int node) => slotOf[node];

    private void Fill(DiagramGraph graph, int level, ImmutableArray<int> capacities)
    {
        var first = slots.Count == 0 ? 0 : slots.Max(slot => slot.Row) + 1;
        foreach (var lane in Enumerable.Range(0, graph.LaneCount))
        {
            var capacity = capacities[lane];
            var nodes = Enumerable.Range(0, graph.Plot.Nodes.Length).Where(node => graph.Levels[node] == level && graph.Lanes[node] == lane).ToList();
            var groups = nodes.Count > capacity ? nodes.GroupBy(node => Parent(graph, node) ?? ~node) : nodes.GroupBy(node => node);
            var taken = groups.ToList();
            var abreast = (int)Math.Ceiling(taken.Count / Math.Ceiling((double)taken.Count / capacity));
            var row = taken.Select((group, place) => new DiagramSlot(slots.Count + place, first + (place / abreast), lane, [.. group])).ToList();
            slots.AddRange(row);
            row.ForEach(slot => slot.Nodes.ToList().ForEach(node => slotOf[node] = slot));
        }
    }

    /// <summary>The only node that leads to a node without followers; null for others.</summary>
    private static int? Parent(DiagramGraph graph, int node)
    {
        var above = graph.Edges.Where(edge => edge.To == node && graph.Levels[edge.From] < graph.Levels[node]).ToList();
        var isLeaf = !graph.Edges.Any(edge => edge.From == node && graph.Levels[edge.To] > graph.Levels[node]);
        return isLeaf && above.Count == 1 ? above[0].From : null;
    }

    /// <summary>The way from slot to slot. In an organisation, lines from one node share their passages.</summary>
    private ImmutableArray<DiagramSlot> Chain(DiagramSlot from, DiagramSlot to, Dictionary<(int From, int Row), DiagramSlot> shared)
    {
        if (to.Row <= from.Row)
        {
            return [];
        }

        var chain = ImmutableArray.CreateBuilder<DiagramSlot>();
        chain.Add(from);
        for (var row = from.Row + 1; row < to.Row; row++)
        {
            if (!shared.TryGetValue((from.Number, row), out var passage))
            {
                passage = new DiagramSlot(slots.Count, row, from.Lane, []);
                shared.Add((from.Number, row), passage);
                slots.Add(passage);
            }

            chain.Add(passage);
        }

        chain.Add(to);
        return chain.ToImmutable();
    }

    /// <summary>Puts each row in the order of the middles of what its slots are joined to, downwards and upwards by turns.</summary>
    private void Order()
    {
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var isDown = sweep % 2 == 0;
            foreach (var row in Enumerable.Range(1, Math.Max(0, rows.Count - 1)).Select(step => isDown ? step : rows.Count - 1 - step))
            {
                var beside = rows[isDown ? row - 1 : row + 1];
                rows[row] = [.. rows[row].Select((slot, place) => (slot, key: Middle(slot, beside, isDown) ?? (place + 0.5) / rows[row].Count)).OrderBy(pair => pair.slot.Lane).ThenBy(pair => pair.key).Select(pair => pair.slot)];
            }
        }
    }

    /// <summary>Puts two slots of one row and lane beside each other, so that their edge is a short one.</summary>
    private void Join(DiagramSlot from, DiagramSlot to)
    {
        var row = rows[from.Row];
        if (from != to && from.Row == to.Row && from.Lane == to.Lane && Math.Abs(row.IndexOf(from) - row.IndexOf(to)) > 1)
        {
            row.Remove(to);
            row.Insert(row.IndexOf(from) + 1, to);
        }
    }

    private double? Middle(DiagramSlot slot, List<DiagramSlot> beside, bool isDown)
    {
        var places = Links.Where(link => (isDown ? link.Lower : link.Upper) == slot).Select(link => (beside.IndexOf(isDown ? link.Upper : link.Lower) + 0.5) / beside.Count).ToList();
        return places.Count == 0 ? null : places.Average();
    }
}
