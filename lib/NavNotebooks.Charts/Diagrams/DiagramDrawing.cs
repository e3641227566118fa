using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>Boxes and lines, laid out for the narrowest page and stretched on broader ones.</summary>
internal sealed class DiagramDrawing : IDrawing
{
    private const string Fill = "#eef5fa";
    private const double HeadingSize = 12;

    private readonly DiagramGraph graph;

    public DiagramDrawing(DiagramPlot plot) => graph = DiagramGraph.Of(plot);

    private DiagramPlot Plot => graph.Plot;

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var layout = new DiagramLayout(graph, language);
        var routes = new DiagramRoutes(graph, layout);
        var text = new PageText(
            Plot.Title.In(language),
            [.. Plot.Subtitle is { } subtitle ? [subtitle.In(language)] : Array.Empty<string>()],
            [Plot.Source.Sentence(language), .. Plot.Notes.Select(note => note.In(language))]);
        var kinds = Plot.Edges.Select(edge => edge.Kind).Distinct().Order().ToList();
        var drawn = new Plot
        {
            Height = layout.Height,
            Left = Page.Edge,
            Right = Page.Edge,
            Header = LaneHeadings(layout, language).Select(heading => (heading.Text.Split("<br>").Length * 15) + 10).DefaultIfEmpty(6).Max(),
            Foot = 2,
            XAxis = new PlotlyAxis(0, DiagramLayout.Breadth),
            YAxis = new PlotlyAxis(layout.Height, 0),
            Legend = kinds.Contains(EdgeKind.Exception) || kinds.Contains(EdgeKind.Counteracts) ? [.. kinds.Select(kind => EdgeLook.Entry(kind, kinds.Contains(EdgeKind.Counteracts), language))] : [],
            Traces = [.. Heads(routes, language)],
            Annotations = [.. LaneHeadings(layout, language), .. Boxes(layout, language), .. Labels(layout, language)],
            Shapes = [.. LaneLines(layout), .. Lines(routes), .. Enumerable.Range(0, Plot.Nodes.Length).Select(node => Frame(layout.Box(node)))],
        };
        return new DrawnFigure(Page.Compose(text, drawn, language), new DiagramTable(graph, text).Of(language));
    }

    private IEnumerable<Annotation> LaneHeadings(DiagramLayout layout, Language language) => Plot.Lanes.Zip(layout.Columns.Lanes, (lane, place) => new Annotation
    {
        Text = "<b>" + string.Join("<br>", DiagramWords.Lines(lane.Label.In(language), (place.Right - place.Left - 8) / 1.12, HeadingSize).Select(TextMeasure.Plain)) + "</b>",
        X = (place.Left + place.Right) / 2,
        XRef = "x",
        XAnchor = "center",
        Y = 1,
        YAnchor = "bottom",
        YShift = 4,
        Size = HeadingSize,
    });

    private static IEnumerable<Shape> LaneLines(DiagramLayout layout) => layout.Columns.Lanes.Skip(1).Select(lane =>
        new Shape("line", (lane.Left, lane.Left), (0, layout.Height)) { Color = Palette.Grey, Dash = "dot", Below = true });

    private IEnumerable<Shape> Lines(DiagramRoutes routes) => Plot.Edges.Select((edge, place) => new Shape("path", default, default)
    {
        Path = routes.Path(place),
        Color = EdgeLook.Color(edge.Kind),
        Width = 1.6,
        Dash = EdgeLook.Dash(edge.Kind),
        Below = true,
    });

    private static Shape Frame(DiagramBox box) => new("rect", (box.Left, box.Right), (box.Top, box.Bottom)) { Color = Palette.Ink, Width = 1.2, Fill = Fill, Below = true };

    /// <summary>The heads of the lines; those of one form and colour together.</summary>
    private IEnumerable<PlotlyTrace> Heads(DiagramRoutes routes, Language language) =>
        from edge in Enumerable.Range(0, Plot.Edges.Length)
        let head = routes.HeadOf(edge)
        where head is not null
        group (edge, head.Value.X, head.Value.Y) by (head.Value.Symbol, EdgeLook.Color(Plot.Edges[edge].Kind)) into look
        select new ScatterTrace
        {
            Name = language.Pick("heads", "piler"),
            Marker = new PointMarker(look.Key.Symbol, 9, look.Key.Item2, look.Key.Item2, 0),
            X = [.. look.Select(one => (double?)one.X)],
            Y = [.. look.Select(one => (double?)one.Y)],
            Hover = [.. look.Select(one => EdgeHover(one.edge, language))],
            Doors = [.. look.Select(one => Doors.Of(Plot.Edges[one.edge].Sources))],
        };

    private IEnumerable<Annotation> Boxes(DiagramLayout layout, Language language) => Plot.Nodes.Select((node, place) =>
    {
        var box = layout.Box(place);
        return new Annotation
        {
            Text = string.Join("<br>", [.. box.Lines.Select(TextMeasure.Plain), .. box.Details.Select(line => "<i>" + TextMeasure.Plain(line) + "</i>")]),
            X = box.X,
            XRef = "x",
            XAnchor = "center",
            Y = box.Middle,
            YRef = "y",
            Size = DiagramBox.TextSize,
            Hover = Hover(node.Label.In(language), node.Sources, language),
            Door = Doors.Of(node.Sources),
        };
    });

    private IEnumerable<Annotation> Labels(DiagramLayout layout, Language language) => layout.Labels().Select(label => new Annotation
    {
        Text = string.Join("<br>", label.Lines.Select(TextMeasure.Plain)),
        X = label.X,
        XRef = "x",
        XAnchor = "center",
        Y = label.Y,
        YRef = "y",
        Size = DiagramLabel.Size,
        Color = EdgeLook.Color(Plot.Edges[label.Edge].Kind),
        Background = Palette.Paper,
        Angle = label.IsUpright ? -90 : 0,
        Hover = EdgeHover(label.Edge, language),
        Door = Doors.Of(Plot.Edges[label.Edge].Sources),
    });

    private string EdgeHover(int edge, Language language)
    {
        var (from, to) = graph.Edges[edge];
        var one = Plot.Edges[edge];
        var ends = Plot.Nodes[from].Label.In(language) + (Plot.Edges[edge].Kind == EdgeKind.ReportsTo ? " ← " : " → ") + Plot.Nodes[to].Label.In(language);
        return Hover(ends, [.. new[] { EdgeLook.Name(one.Kind, language), one.Label?.In(language) }.OfType<string>(), .. one.Sources], language);
    }

    private static string Hover(string head, ImmutableArray<string> items, Language language) =>
        string.Join("<br>", ["<b>" + TextMeasure.Plain(head) + "</b>", .. HoverList.Of(items, language)]);
}
