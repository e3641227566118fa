using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>How the kinds of edges differ: by dash and sign, and then by colour.</summary>
internal static class EdgeLook
{
    private const string Against = "#b0460a";

    public static string Color(EdgeKind kind) => kind == EdgeKind.Counteracts ? Against : Palette.Soft;

    public static string Dash(EdgeKind kind) => kind switch
    {
        EdgeKind.Counteracts => "6px,4px",
        EdgeKind.Exception => "2px,3px",
        _ => "solid",
    };

    /// <summary>What a kind means; its sign is shown where others counteract.</summary>
    public static string Name(EdgeKind kind, Language language) => kind switch
    {
        EdgeKind.LeadsTo => language.Pick("leads to", "fører til"),
        EdgeKind.Counteracts => language.Pick("counteracts", "motvirker"),
        EdgeKind.Next => language.Pick("next", "neste"),
        EdgeKind.Exception => language.Pick("by exception", "unntaksvis"),
        _ => language.Pick("reports to", "rapporterer til"),
    };

    /// <summary>A short line for the legend of a diagram in which some edges counteract or are exceptions.</summary>
    public static LegendEntry Entry(EdgeKind kind, bool hasSigns, Language language) => new(Name(kind, language) + (hasSigns ? Sign(kind) : string.Empty), Over: (x, y) => new Shape("line", (x - 8, x + 8), (y, y))
    {
        InPixels = true,
        Color = Color(kind),
        Width = 2,
        Dash = Dash(kind),
    });

    private static string Sign(EdgeKind kind) => kind switch
    {
        EdgeKind.LeadsTo => " (+)",
        EdgeKind.Counteracts => " (−)",
        _ => string.Empty,
    };
}
