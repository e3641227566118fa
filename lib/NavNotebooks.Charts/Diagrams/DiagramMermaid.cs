using System.Globalization;
using System.Text;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A diagram as a Mermaid flowchart. Labels are quoted and encoded, so that none can become markup.</summary>
internal sealed class DiagramMermaid(DiagramPlot plot, Language language)
{
    private readonly DiagramGraph graph = DiagramGraph.Of(plot);

    public string Text()
    {
        var text = new StringBuilder("flowchart TD\n");
        foreach (var (lane, place) in plot.Lanes.Select((lane, place) => (lane, place)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph L{place + 1}[\"{Plain(lane.Label.In(language))}\"]\n");
            Nodes(text, place, "    ");
            text.Append("  end\n");
        }

        if (plot.Lanes.IsEmpty)
        {
            Nodes(text, 0, "  ");
        }

        foreach (var (edge, place) in plot.Edges.Select((edge, place) => (edge, place)))
        {
            var (from, to) = graph.Edges[place];
            var label = Label(edge);
            text.Append(CultureInfo.InvariantCulture, $"  n{from + 1} {Arrow(edge.Kind)}{(label.Length == 0 ? string.Empty : $"|\"{label}\"|")} n{to + 1}\n");
        }

        return text.ToString();
    }

    private void Nodes(StringBuilder text, int lane, string indent)
    {
        foreach (var (node, place) in plot.Nodes.Select((node, place) => (node, place)).Where(pair => graph.Lanes[pair.place] == lane))
        {
            var detail = node.Detail is { } more ? "<br/>" + Plain(more.In(language)) : string.Empty;
            text.Append(CultureInfo.InvariantCulture, $"{indent}n{place + 1}[\"{Plain(node.Label.In(language))}{detail}\"]\n");
        }
    }

    private string Label(DiagramEdge edge)
    {
        var sign = edge.Kind == EdgeKind.Counteracts ? "−" : edge.Kind == EdgeKind.LeadsTo && plot.Edges.Any(other => other.Kind == EdgeKind.Counteracts) ? "+" : null;
        var exception = edge.Kind == EdgeKind.Exception ? language.Pick("by exception", "unntaksvis") : null;
        return Plain(string.Join(' ', new[] { sign, edge.Label?.In(language) ?? exception }.OfType<string>()));
    }

    private static string Arrow(EdgeKind kind) => kind switch
    {
        EdgeKind.ReportsTo => "---",
        EdgeKind.Counteracts or EdgeKind.Exception => "-.->",
        _ => "-->",
    };

    private static string Plain(string text) => text
        .Replace("#", "#35;", StringComparison.Ordinal)
        .Replace("&", "#amp;", StringComparison.Ordinal)
        .Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "#lt;", StringComparison.Ordinal)
        .Replace(">", "#gt;", StringComparison.Ordinal)
        .Replace("\n", " ", StringComparison.Ordinal);
}
