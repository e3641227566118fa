using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

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

    private readonly DiagramGraph graph;
    private readonly Language language;
    private readonly bool hasSigns;
    private readonly double[] tops;
    private readonly DiagramBox[] boxes;

    public DiagramLayout(DiagramGraph graph, Language language)
    {
        (this.graph, this.language) = (graph, language);
        hasSigns = graph.Plot.Edges.Any(edge => edge.Kind == EdgeKind.Counteracts);
        var gap = graph.LaneCount > 1 ? 30.0 : 16.0;
        Rows = new DiagramRows(graph, (int)Math.Max(1, Breadth / graph.LaneCount / (NarrowestBox + gap)));
        Loops = [.. Enumerable.Range(0, graph.Edges.Length).Where(edge => Rows.Chains[edge].IsEmpty && !IsBeside(edge)).OrderBy(Span)];
        Columns = new DiagramColumns(Rows, graph.LaneCount, Breadth - Loops.Sum(GutterOf), gap);
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
           where Rows.Chains[edge].IsEmpty && IsBeside(edge)
           let lines = Words(edge, upright: true)
           where lines.Length > 0
           select Beside(edge, lines),
    ];

    /// <summary>What stands at an edge: its sign where the diagram has signs, and its label.</summary>
    public ImmutableArray<string> Words(int edge, bool upright = false)
    {
        var one = graph.Plot.Edges[edge];
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
        return new DiagramLabel(edge, (left.Right + right.Left) / 2, (a.Middle + b.Middle) / 2, lines, IsUpright: true);
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

        var height = slots.SelectMany(slot => slot.Nodes).Select(node => boxes[node].Bottom - tops[row]).DefaultIfEmpty(0).Max();
        if (!slots.Exists(slot => slot.IsStack))
        {
            foreach (var node in slots.SelectMany(slot => slot.Nodes))
            {
                boxes[node] = boxes[node] with { Top = tops[row] + ((height - boxes[node].Height) / 2) };
            }
        }

        return height;
    }

    private DiagramBox Boxed(int node, double x, double width)
    {
        var one = graph.Plot.Nodes[node];
        return new DiagramBox(x, 0, width,
            DiagramWords.Lines(one.Label.In(language), width - 10, DiagramBox.TextSize),
            one.Detail is { } detail ? DiagramWords.Lines(detail.In(language), width - 10, DiagramBox.DetailSize) : []);
    }
}
