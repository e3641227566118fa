using System.Net;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;

/// <summary>The range of what a plot shows, in words: what its lowest and its highest mark say of themselves.</summary>
internal static class RangeText
{
    /// <summary>A mark's lines that count: what it is of, of whom and when, its value, and the answer of a distribution.</summary>
    private const int Lines = 4;

    /// <summary>Two sentences, one where there is one mark; empty where the plot measures nothing.</summary>
    public static string Of(Plot plot, Language language)
    {
        var marks = plot.TellsRange ? plot.Traces.SelectMany(Marks).OrderBy(mark => mark.Value).ToList() : [];
        return marks.Count switch
        {
            0 => string.Empty,
            1 => Sentence(marks[0].Hover),
            _ => language.Pick("Lowest: ", "Lavest: ") + Sentence(marks[0].Hover) + language.Pick(" Highest: ", " Høyest: ") + Sentence(marks[^1].Hover),
        };
    }

    private static IEnumerable<(double Value, string Hover)> Marks(PlotlyTrace trace) =>
        trace.X.Zip(trace.Hover).Where(mark => mark.First is { } value && double.IsFinite(value)).Select(mark => (mark.First!.Value, mark.Second));

    private static string Sentence(string hover) =>
        string.Join(", ", hover.Split("<br>").Take(Lines).Select(line => WebUtility.HtmlDecode(line.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal)))).TrimEnd('.') + ".";
}
