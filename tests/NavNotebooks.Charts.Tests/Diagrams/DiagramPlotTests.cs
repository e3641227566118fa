using System.Collections.Immutable;
using NavNotebooks.Charts.Diagrams;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Tests.Diagrams;

public sealed class DiagramPlotTests
{
    [Fact]
    public void An_organisation_is_as_approved() => Approved.Matches(MadeUpCases.Organisation.Chart().PlotlyJson(Language.Bokmål), "DiagramOrganisation");

    [Fact]
    public void A_causal_loop_is_as_approved() => Approved.Matches(MadeUpCases.Loop.Chart().PlotlyJson(Language.English), "DiagramLoop");

    [Fact]
    public void What_counteracts_differs_by_dash_and_sign()
    {
        var picture = Pictures.Of(MadeUpCases.Loop.Chart());
        var dashes = picture.GetProperty("layout").GetProperty("shapes").EnumerateArray().Where(shape => shape.GetProperty("type").GetString() == "path" && shape.GetProperty("xref").GetString() == "x").Select(shape => shape.GetProperty("line").GetProperty("dash").GetString());
        Assert.Equal(["solid", "solid", "solid", "6px,4px"], dashes);
        Assert.Contains("− holds the cone", picture.Words(), StringComparison.Ordinal);
        Assert.Contains("+ at once", picture.Words(), StringComparison.Ordinal);
        Assert.Contains("counteracts (−)", picture.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_runs_back_to_a_level_above()
    {
        var boxes = Frames(MadeUpCases.Loop);
        Assert.True(boxes[0].Top < boxes[1].Top && boxes[1].Top < boxes[2].Top);
        Assert.Equal(boxes[1].Top, boxes[3].Top, tolerance: 12);
    }

    [Fact]
    public void Findings_and_lines_are_at_the_pointer_and_in_the_table()
    {
        var hovers = Pictures.Of(MadeUpCases.Loop.Chart()).GetProperty("layout").GetProperty("annotations").EnumerateArray().Where(one => one.TryGetProperty("hovertext", out _)).Select(one => one.GetProperty("hovertext").GetString()!).ToList();
        Assert.Contains(hovers, text => text.Contains("S2-F012 (line 80)", StringComparison.Ordinal));
        Assert.Contains(hovers, text => text.Contains("A long \"queue\" &amp; little time → Haste", StringComparison.Ordinal) && text.Contains("S2-F013", StringComparison.Ordinal));
        var rows = MadeUpCases.Loop.Chart().DataTable(Language.English).Rows;
        Assert.Equal(["node", "Haste", "–", "–", "S2-F012 (line 80)"], rows[1]);
        Assert.Equal(["edge", "A helper", "Spilled ice cream", "counteracts; holds the cone", "–"], rows[^1]);
    }

    [Fact]
    public void Mermaid_has_every_node_and_edge_and_no_markup_of_the_labels()
    {
        Assert.Equal(
            """
            flowchart TD
              n1["A long #quot;queue#quot; #amp; little time"]
              n2["Haste"]
              n3["Spilled ice cream"]
              n4["A helper"]
              n1 -->|"+ at once"| n2
              n2 -->|"+"| n3
              n3 -->|"+ served again"| n1
              n4 -.->|"− holds the cone"| n3

            """.ReplaceLineEndings("\n"),
            MadeUpCases.Loop.Mermaid());
        var organisation = MadeUpCases.Organisation.Mermaid(Language.Bokmål);
        Assert.Contains("  subgraph L2[\"Begge\"]\n    n3[\"Selger\"]\n  end\n", organisation, StringComparison.Ordinal);
        Assert.Contains("  n1 --- n3\n", organisation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 620)]
    [InlineData(2, 620)]
    [InlineData(3, 1100)]
    [InlineData(4, 620)]
    [InlineData(5, 620)]
    public void Boxes_and_labels_keep_apart_whatever_the_edges(int seed, double breadth)
    {
        var plot = Tangle(seed, lanes: 0);
        Labels.DoNotOverlap(plot.Chart(), breadth);
        Apart(Frames(plot));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    [InlineData(3, 3)]
    public void Boxes_stay_in_their_lanes(int seed, int lanes)
    {
        var plot = Tangle(seed, lanes);
        Labels.DoNotOverlap(plot.Chart(), 620);
        var frames = Frames(plot);
        Apart(frames);
        var rights = Enumerable.Range(0, lanes).Select(lane => frames.Where((_, node) => node % lanes == lane).Max(frame => frame.Right)).ToList();
        var lefts = Enumerable.Range(0, lanes).Select(lane => frames.Where((_, node) => node % lanes == lane).Min(frame => frame.Left)).ToList();
        Assert.All(Enumerable.Range(1, lanes - 1), lane => Assert.True(rights[lane - 1] < lefts[lane]));
    }

    [Fact]
    public void More_followers_than_fit_hang_below_each_other()
    {
        var plot = new DiagramPlot
        {
            Title = MadeUpCases.Loop.Title,
            Source = MadeUpCases.Loop.Source,
            Nodes = [new("r", MadeUpCases.Text("Chain", "Kjede")), .. Enumerable.Range(0, 9).Select(i => new DiagramNode("k" + i, MadeUpCases.Text("Kiosk " + i, "Kiosk " + i)))],
            Edges = [.. Enumerable.Range(0, 9).Select(i => new DiagramEdge("k" + i, "r", EdgeKind.ReportsTo))],
        };
        Assert.Single(Frames(plot).Skip(1).Select(frame => frame.Left).Distinct());
        Labels.DoNotOverlap(plot.Chart(), 620);
    }

    [Fact]
    public void What_does_not_hold_together_is_refused_with_the_name()
    {
        var plot = MadeUpCases.Organisation;
        Assert.Throws<ArgumentException>(() => (plot with { Nodes = [] }).Chart());
        Assert.Contains("'a'", Refused(plot with { Nodes = plot.Nodes.Add(plot.Nodes[0]) }), StringComparison.Ordinal);
        Assert.Contains("'nobody'", Refused(plot with { Edges = [new("a", "nobody")] }), StringComparison.Ordinal);
        Assert.Contains("itself", Refused(plot with { Edges = [new("a", "a")] }), StringComparison.Ordinal);
        Assert.Contains("cones, both, cups", Refused(plot with { Nodes = [plot.Nodes[0] with { Lane = "sauce" }], Edges = [] }), StringComparison.Ordinal);

        static string Refused(DiagramPlot plot) => Assert.Throws<ArgumentException>(() => plot.Chart()).Message;
    }

    /// <summary>A diagram with edges in all directions, the same for a seed.</summary>
    private static DiagramPlot Tangle(int seed, int lanes)
    {
        const int Count = 14;
        var ends = Enumerable.Range(0, 22).Select(i => (From: ((i * 7 * seed) + (i / 3)) % Count, To: ((i * 5) + (seed * i * i) + 1) % Count)).Where(edge => edge.From != edge.To).Distinct();
        return new DiagramPlot
        {
            Title = MadeUpCases.Loop.Title,
            Source = MadeUpCases.Loop.Source,
            Lanes = [.. Enumerable.Range(0, lanes).Select(lane => new DiagramLane("l" + lane, MadeUpCases.Text("Lane " + lane, "Felt " + lane)))],
            Nodes = [.. Enumerable.Range(0, Count).Select(i => new DiagramNode("n" + i, MadeUpCases.Text($"Node {i} with Tjenesteområdeledere", $"Boks {i}")) { Lane = lanes == 0 ? null : "l" + (i % lanes) })],
            Edges = [.. ends.Select((edge, i) => new DiagramEdge("n" + edge.From, "n" + edge.To, (EdgeKind)(i % 4)) { Label = i % 3 == 0 ? null : MadeUpCases.Text($"label {i} of an edge", $"tekst {i}") })],
        };
    }

    private static void Apart(ImmutableArray<(double Left, double Top, double Right, double Bottom)> frames)
    {
        for (var i = 0; i < frames.Length; i++)
        {
            for (var j = i + 1; j < frames.Length; j++)
            {
                var (a, b) = (frames[i], frames[j]);
                Assert.False(a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom, $"boxes {i} and {j} overlap");
            }
        }
    }

    /// <summary>The boxes' frames in the order of the nodes.</summary>
    private static ImmutableArray<(double Left, double Top, double Right, double Bottom)> Frames(DiagramPlot plot) =>
    [
        .. Pictures.Of(plot.Chart()).GetProperty("layout").GetProperty("shapes").EnumerateArray()
            .Where(shape => shape.GetProperty("type").GetString() == "rect" && shape.GetProperty("xref").GetString() == "x")
            .Select(shape => (shape.GetProperty("x0").GetDouble(), shape.GetProperty("y0").GetDouble(), shape.GetProperty("x1").GetDouble(), shape.GetProperty("y1").GetDouble())),
    ];
}
