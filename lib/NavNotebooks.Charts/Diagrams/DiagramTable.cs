using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>The data table behind a diagram: its nodes, then its edges.</summary>
internal sealed class DiagramTable(DiagramGraph graph, PageText text)
{
    public Table Of(Language language) => new(
        string.Join(" – ", [text.Title, .. text.Subtitle]),
        [language.Pick("Part", "Del"), language.Pick("Node, or from", "Boks, eller fra"), language.Pick("To", "Til"), language.Pick("What", "Hva"), language.Pick("Where", "Hvor")],
        [.. graph.Plot.Nodes.Select((node, place) => Node(node, place, language)), .. graph.Plot.Edges.Select((edge, place) => Edge(edge, place, language))],
        text.Notes);

    private ImmutableArray<string> Node(DiagramNode node, int place, Language language)
    {
        var lane = graph.Plot.Lanes.IsEmpty ? null : graph.Plot.Lanes[graph.Lanes[place]].Label.In(language);
        return [language.Pick("node", "boks"), node.Label.In(language), "–", Joined([lane, node.Detail?.In(language)]), Joined(node.Sources)];
    }

    private ImmutableArray<string> Edge(DiagramEdge edge, int place, Language language)
    {
        var (first, second) = graph.Edges[place];
        var (from, to) = edge.Kind == EdgeKind.ReportsTo ? (second, first) : (first, second);
        return
        [
            language.Pick("edge", "linje"), graph.Plot.Nodes[from].Label.In(language), graph.Plot.Nodes[to].Label.In(language),
            Joined([EdgeLook.Name(edge.Kind, language), edge.Label?.In(language)]), Joined(edge.Sources),
        ];
    }

    private static string Joined(IEnumerable<string?> parts) => string.Join("; ", parts.OfType<string>().DefaultIfEmpty("–"));
}
