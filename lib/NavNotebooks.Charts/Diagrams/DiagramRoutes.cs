using NavNotebooks.Charts.Plotly;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>The lines of a diagram and the places of their heads.</summary>
internal sealed class DiagramRoutes(DiagramGraph graph, DiagramLayout layout)
{
    private const double Head = 9;
    private const double Port = 14;
    private const double Round = 8;

    /// <summary>An edge as a path, in units of the axes.</summary>
    public string Path(int edge)
    {
        var chain = layout.Rows.Chains[edge];
        return !chain.IsEmpty ? Downwards(edge, chain)
            : layout.IsBeside(edge) ? Sideways(edge)
            : Rounded(Loop(edge));
    }

    /// <summary>Where an edge's head lies, and Plotly's name of its form; null for lines without one.</summary>
    public (double X, double Y, string Symbol)? HeadOf(int edge)
    {
        if (graph.Plot.Edges[edge].Kind == EdgeKind.ReportsTo)
        {
            return null;
        }

        var to = layout.Box(graph.Edges[edge].To);
        if (!layout.Rows.Chains[edge].IsEmpty)
        {
            return layout.Rows.SlotOf(graph.Edges[edge].To).IsStack
                ? (to.Left - (Head / 2), to.Middle, "triangle-right")
                : (EntryOf(edge), to.Top - (Head / 2), "triangle-down");
        }

        var isFromLeft = layout.IsBeside(edge) && layout.Box(graph.Edges[edge].From).X < to.X;
        return isFromLeft ? (to.Left - (Head / 2), to.Middle, "triangle-right")
            : layout.IsBeside(edge) ? (to.Right + (Head / 2), to.Middle, "triangle-left")
            : layout.IsLast(graph.Edges[edge].To) ? (to.Right + (Head / 2), to.Middle + Aside(edge), "triangle-left")
            : (to.X + Aside(edge), to.Top - (Head / 2), "triangle-down");
    }

    private bool IsElbow(int edge) => graph.Plot.Edges[edge].Kind == EdgeKind.ReportsTo;

    private string Downwards(int edge, IReadOnlyList<DiagramSlot> chain)
    {
        var (from, to) = (layout.Box(graph.Edges[edge].From), layout.Box(graph.Edges[edge].To));
        var isStack = chain[^1].IsStack;
        var x = IsElbow(edge) ? from.X : Spread(from, edge, graph.Edges.Select((one, place) => (one, place)).Where(pair => pair.one.From == graph.Edges[edge].From && !layout.Rows.Chains[pair.place].IsEmpty).OrderBy(pair => layout.Columns.X(layout.Rows.Chains[pair.place][1])).Select(pair => pair.place));
        var path = "M" + At(x, from.Bottom);
        var y = from.Bottom;
        foreach (var slot in chain.Skip(1))
        {
            var isEnd = slot == chain[^1];
            var trunk = layout.Columns.X(slot) - (layout.Columns.Width(slot) / 2) + 4;
            var nextX = !isEnd ? layout.Columns.X(slot) : isStack ? trunk : IsElbow(edge) ? to.X : EntryOf(edge);
            var nextY = !isEnd ? layout.GapFoot(slot.Row) : isStack ? layout.GapFoot(slot.Row) : to.Top - (IsElbow(edge) ? 0 : Head / 2);
            path += Step(edge, (x, Math.Max(y, layout.GapTop(slot.Row))), (nextX, nextY), layout.GapFoot(slot.Row));
            (x, y) = (nextX, nextY);
            if (!isEnd)
            {
                y = layout.GapTop(slot.Row + 1);
                path += "L" + At(x, y);
            }
        }

        return isStack ? path + "L" + At(x, to.Middle) + "L" + At(to.Left, to.Middle) : path;
    }

    /// <summary>From the foot of one row to the head of the next: bent, or at right angles in an organisation.</summary>
    private string Step(int edge, (double X, double Y) from, (double X, double Y) to, double foot)
    {
        var middle = IsElbow(edge) ? foot - 10 : (from.Y + to.Y) / 2;
        return IsElbow(edge)
            ? $"L{At(from.X, middle)}L{At(to.X, middle)}L{At(to.X, to.Y)}"
            : $"L{At(from.X, from.Y)}C{At(from.X, middle)} {At(to.X, middle)} {At(to.X, to.Y)}";
    }

    /// <summary>Where an edge enters the upper side of its box: heads stand beside each other in the order their edges come.</summary>
    private double EntryOf(int edge) => Spread(layout.Box(graph.Edges[edge].To), edge, graph.Edges
        .Select((one, place) => (one, place))
        .Where(pair => pair.one.To == graph.Edges[edge].To && !layout.Rows.Chains[pair.place].IsEmpty)
        .OrderBy(pair => layout.Columns.X(layout.Rows.Chains[pair.place][^2]))
        .Select(pair => pair.place));

    private static double Spread(DiagramBox box, int edge, IEnumerable<int> edges)
    {
        var all = edges.ToList();
        var step = Math.Min(Port, box.Width / (all.Count + 1));
        return box.X + ((all.IndexOf(edge) - ((all.Count - 1) / 2.0)) * step);
    }

    private string Sideways(int edge)
    {
        var (from, to) = (layout.Box(graph.Edges[edge].From), layout.Box(graph.Edges[edge].To));
        var (start, end) = from.X < to.X ? (from.Right, to.Left) : (from.Left, to.Right);
        var middle = (start + end) / 2;
        return $"M{At(start, from.Middle)}L{At(middle, from.Middle)}L{At(middle, to.Middle)}L{At(end, to.Middle)}";
    }

    /// <summary>How far a looping edge enters beside the middle of its box: several enter side by side, none where another edge leaves.</summary>
    private double Aside(int edge) => (layout.Loops.Where(other => graph.Edges[other].To == graph.Edges[edge].To).ToList().IndexOf(edge) * -Head) - 2;

    private List<(double X, double Y)> Loop(int edge)
    {
        var (from, to) = graph.Edges[edge];
        var (start, end) = (layout.Box(from), layout.Box(to));
        var gutter = layout.GutterAt(edge);
        var (below, above) = (layout.Rows.SlotOf(from).Row + 1, layout.Rows.SlotOf(to).Row);
        List<(double X, double Y)> points = [];
        if (layout.IsLast(from))
        {
            points.AddRange([(start.Right, start.Middle + 6), (gutter, start.Middle + 6)]);
        }
        else
        {
            var track = layout.GapTop(below) + layout.Gaps[below].TrackOf(edge);
            var x = start.X + (start.Width * 0.3);
            points.AddRange([(x, start.Bottom), (x, track), (gutter, track)]);
        }

        if (layout.IsLast(to))
        {
            points.AddRange([(gutter, end.Middle + Aside(edge)), (end.Right + (Head / 2), end.Middle + Aside(edge))]);
        }
        else
        {
            var track = layout.GapTop(above) + layout.Gaps[above].TrackOf(edge);
            points.AddRange([(gutter, track), (end.X + Aside(edge), track), (end.X + Aside(edge), end.Top - (Head / 2))]);
        }

        return points;
    }

    /// <summary>A line through points with its corners rounded.</summary>
    private static string Rounded(List<(double X, double Y)> points)
    {
        var path = "M" + At(points[0].X, points[0].Y);
        for (var i = 1; i < points.Count - 1; i++)
        {
            var (before, after) = (Towards(points[i], points[i - 1]), Towards(points[i], points[i + 1]));
            path += $"L{At(before.X, before.Y)}Q{At(points[i].X, points[i].Y)} {At(after.X, after.Y)}";
        }

        return path + "L" + At(points[^1].X, points[^1].Y);
    }

    private static (double X, double Y) Towards((double X, double Y) corner, (double X, double Y) other)
    {
        var (x, y) = (other.X - corner.X, other.Y - corner.Y);
        var length = Math.Max(1e-9, Math.Sqrt((x * x) + (y * y)));
        var reach = Math.Min(Round, length / 2) / length;
        return (corner.X + (x * reach), corner.Y + (y * reach));
    }

    private static string At(double x, double y) => PlotlyNumber.Text(x) + "," + PlotlyNumber.Text(y);
}
