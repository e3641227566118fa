using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>Where everything of a diagram lies, in pixels of the narrowest page from the plot's upper left corner.</summary>
internal sealed class DiagramLayout
{
    /// <summary>Breadth of the plot on the narrowest page.</summary>
    public const double Breadth = Page.NarrowestWidth - (2 * Page.Edge);

    /// <summary>How far the nodes of a stack are set in.</summary>
    public const double Indent = 16;

    private const double NarrowestBox = 104;
    private const double StackGap = 8;
    private const double Gutter = 16;
    private const double Gap = 16;
    private const double LaneGap = 30;
    private const double LabelledGap = 28;
    private const double BroadestAside = 76;

    private readonly DiagramGraph graph;
    private readonly Language language;
    private readonly bool hasSigns;
    private readonly double[] tops;
    private readonly DiagramBox[] boxes;

    public DiagramLayout(DiagramGraph graph, Language language)
    {
        (this.graph, this.language) = (graph, language);
        hasSigns = graph.Plot.Edges.Any(edge => edge.Kind == EdgeKind.Counteracts);
        var gap = graph.LaneCount > 1 ? LaneGap : Gap;
        Rows = new DiagramRows(graph, Capacities(graph, (int)(Breadth / (NarrowestBox + gap))));
        Loops = [.. Enumerable.Range(0, graph.Edges.Length).Where(edge => Rows.Chains[edge].IsEmpty && !IsBeside(edge)).OrderBy(Span)];
        Columns = new DiagramColumns(Rows, graph.LaneCount, Breadth - Loops.Sum(GutterOf), [.. Enumerable.Range(0, Rows.Rows.Count).Select(row => Math.Max(gap, Aside(row).Select(edge => LabelledGap + (AsideWords(edge).Length * DiagramLabel.Leading)).DefaultIfEmpty(0).Max()))]);
        boxes = new DiagramBox[graph.Plot.Nodes.Length];
        Gaps = [.. Enumerable.Range(0, Rows.Rows.Count + 1).Select(GapAbove)];
        tops = new double[Rows.Rows.Count];
        var y = 0.0;
        for (var row = 0; row < tops.Length; row++)
        {
            tops[row] = y += row == 0 && Gaps[0].Entering.IsEmpty ? 4 : Gaps[row].Height;
            y += PutRow(row);
        }

        Height = y + (Gaps[^1].Leaving.IsEmpty ? 4 : Gaps[^1].Height);
    }

    public DiagramRows Rows { get; }

    public DiagramColumns Columns { get; }

    /// <summary>The edges that run back through the gutter at the right, the innermost first.</summary>
    public ImmutableArray<int> Loops { get; }

    /// <summary>The gaps above each row, and the one below the last.</summary>
    public ImmutableArray<DiagramGap> Gaps { get; }

    /// <summary>Height of the whole.</summary>
    public double Height { get; }

    public DiagramBox Box(int node) => boxes[node];

    /// <summary>The lower edge of a gap: the upper one of its row.</summary>
    public double GapFoot(int row) => row < tops.Length ? tops[row] : Height;

    /// <summary>The upper edge of a gap.</summary>
    public double GapTop(int row) => GapFoot(row) - Gaps[row].Height;

    /// <summary>Whether a node is the last of its row, so that edges reach the gutter from its side.</summary>
    public bool IsLast(int node) => Rows.Rows[Rows.SlotOf(node).Row][^1] == Rows.SlotOf(node);

    /// <summary>Where a looping edge runs upwards.</summary>
    public double GutterAt(int edge) => Breadth - Loops.Reverse().TakeWhile(other => other != edge).Sum(GutterOf) - (GutterOf(edge) / 2);

    /// <summary>Whether an edge joins two nodes beside each other.</summary>
    public bool IsBeside(int edge)
    {
        var (from, to) = (Rows.SlotOf(graph.Edges[edge].From), Rows.SlotOf(graph.Edges[edge].To));
        var row = Rows.Rows[from.Row];
        return from.Row == to.Row && from != to && Math.Abs(row.ToList().IndexOf(from) - row.ToList().IndexOf(to)) == 1;
    }

    /// <summary>All texts at edges.</summary>
    public IEnumerable<DiagramLabel> Labels() =>
    [
        .. Gaps.SelectMany((gap, row) => gap.Labels(GapTop(row))),
        .. from edge in Loops
           let lines = Words(edge, upright: true)
           where lines.Length > 0
           select new DiagramLabel(edge, GutterAt(edge), (boxes[graph.Edges[edge].From].Middle + boxes[graph.Edges[edge].To].Middle) / 2, lines, IsUpright: true),
        .. from edge in Enumerable.Range(0, graph.Edges.Length)
           where Rows.Chains[edge].IsEmpty && IsBeside(edge) && Words(edge).Length > 0
           select Beside(edge, AsideWords(edge)),
    ];

    /// <summary>What stands at an edge: its sign where the diagram has signs, and its label.</summary>
    public ImmutableArray<string> Words(int edge, bool upright = false)
    {
        var one = graph.Plot.Edges[edge];
        if (one.Kind == EdgeKind.ReportsTo)
        {
            return [];
        }

        var sign = !hasSigns ? null : one.Kind == EdgeKind.Counteracts ? "−" : one.Kind == EdgeKind.LeadsTo ? "+" : null;
        var text = string.Join(' ', new[] { sign, one.Label?.In(language) }.OfType<string>());
        return text.Length == 0 ? [] : DiagramWords.Lines(text, upright ? DiagramLabel.Broadest + 30 : DiagramLabel.Broadest, DiagramLabel.Size);
    }

    /// <summary>Over how many rows a looping edge runs.</summary>
    private int Span(int edge) => Rows.SlotOf(graph.Edges[edge].From).Row - Rows.SlotOf(graph.Edges[edge].To).Row;

    private DiagramLabel Beside(int edge, ImmutableArray<string> lines)
    {
        var (a, b) = (boxes[graph.Edges[edge].From], boxes[graph.Edges[edge].To]);
        var (left, right) = a.X < b.X ? (a, b) : (b, a);
        var isWide = right.Left - left.Right > lines.Max(line => TextMeasure.Width(line, DiagramLabel.Size)) + 30;
        return new DiagramLabel(edge, (left.Right + right.Left) / 2, (a.Middle + b.Middle) / 2, lines, IsUpright: !isWide);
    }

    /// <summary>The edges with labels that join nodes of a row; the labels need room between the boxes.</summary>
    private IEnumerable<int> Aside(int row) =>
        Enumerable.Range(0, graph.Edges.Length).Where(edge => Rows.SlotOf(graph.Edges[edge].From).Row == row && IsBeside(edge) && Words(edge).Length > 0);

    private ImmutableArray<string> AsideWords(int edge) => DiagramWords.Lines(string.Join(' ', Words(edge)), BroadestAside, DiagramLabel.Size);

    /// <summary>How many boxes fit beside each other in each lane: one at least, the rest where most are wanted.</summary>
    private static ImmutableArray<int> Capacities(DiagramGraph graph, int room)
    {
        var wanted = Enumerable.Range(0, graph.LaneCount).Select(lane => graph.Levels.Where((_, node) => graph.Lanes[node] == lane).GroupBy(level => level).Select(level => level.Count()).DefaultIfEmpty(1).Max()).ToArray();
        var capacities = Enumerable.Repeat(1, graph.LaneCount).ToArray();
        for (var left = room - graph.LaneCount; left > 0; left--)
        {
            var lane = Enumerable.Range(0, graph.LaneCount).MaxBy(place => wanted[place] - capacities[place]);
            capacities[lane] += wanted[lane] > capacities[lane] ? 1 : 0;
        }

        return [.. capacities];
    }

    private double GutterOf(int edge) => Gutter + (Words(edge, upright: true).Length * DiagramLabel.Leading);

    private DiagramGap GapAbove(int row) => new(
        [.. from edge in Enumerable.Range(0, graph.Edges.Length)
            let chain = Rows.Chains[edge]
            where !chain.IsEmpty && chain[0].Row == row - 1
            let words = Words(edge)
            where words.Length > 0
            select (edge, Columns.X(chain[0]), Columns.X(chain[1]), words)],
        [.. Loops.Where(edge => Rows.SlotOf(graph.Edges[edge].From).Row == row - 1 && !IsLast(graph.Edges[edge].From))],
        [.. Loops.Where(edge => Rows.SlotOf(graph.Edges[edge].To).Row == row && !IsLast(graph.Edges[edge].To))],
        Breadth - Loops.Sum(GutterOf));

    /// <summary>Puts the boxes of a row in place.</summary>
    /// <returns>The row's height.</returns>
    private double PutRow(int row)
    {
        var slots = Rows.Rows[row].Where(slot => !slot.IsPassage).ToList();
        foreach (var slot in slots)
        {
            var y = tops[row];
            foreach (var node in slot.Nodes)
            {
                var set = slot.IsStack ? Indent : 0;
                boxes[node] = Boxed(node, Columns.X(slot) + (set / 2), Columns.Width(slot) - set) with { Top = y };
                y = boxes[node].Bottom + StackGap;
            }
        }

        var height = slots.SelectMany(slot => slot.Nodes).Select(node => boxes[node].Bottom - tops[row])
            .Concat(Aside(row).SelectMany(edge => AsideWords(edge)).Select(line => TextMeasure.Width(line, DiagramLabel.Size) + 4))
            .DefaultIfEmpty(0).Max();
        if (!slots.Exists(slot => slot.IsStack))
        {
            foreach (var node in slots.SelectMany(slot => slot.Nodes))
            {
                boxes[node] = boxes[node] with { Top = tops[row] + ((height - boxes[node].Height) / 2) };
            }
        }

        return height;
    }

    /// <summary>A node's second text, and what stands at its line to those above.</summary>
    private IEnumerable<string> Details(int node) => graph.Plot.Edges
        .Where((edge, place) => edge.Kind == EdgeKind.ReportsTo && graph.Edges[place].To == node)
        .Select(edge => edge.Label)
        .Prepend(graph.Plot.Nodes[node].Detail)
        .OfType<BilingualText>()
        .Select(text => text.In(language));

    private DiagramBox Boxed(int node, double x, double width)
    {
        var one = graph.Plot.Nodes[node];
        return new DiagramBox(x, 0, width,
            DiagramWords.Lines(one.Label.In(language), width - 10, DiagramBox.TextSize),
            [.. Details(node).SelectMany(detail => DiagramWords.Lines(detail, width - 10, DiagramBox.TextSize))]);
    }
}
