using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>
/// The room between two rows: labels of the edges that cross it, on as many lines as they need to keep apart, between the tracks of those
/// that loop back.
/// </summary>
internal sealed class DiagramGap
{
    private const double Least = 26;
    private const double Track = 10;
    private const double Between = 6;

    private readonly ImmutableArray<(int Edge, double From, double To, ImmutableArray<string> Lines)> texts;
    private readonly int labelRows;
    private readonly double rowHeight;

    /// <summary>A gap.</summary>
    /// <param name="texts">The labelled edges with the middles of their upper and lower ends.</param>
    /// <param name="leaving">The looping edges that leave the row above through it.</param>
    /// <param name="entering">The looping edges that enter the row below through it.</param>
    /// <param name="breadth">Pixels of the page.</param>
    public DiagramGap(ImmutableArray<(int Edge, double From, double To, ImmutableArray<string> Lines)> texts, ImmutableArray<int> leaving, ImmutableArray<int> entering, double breadth)
    {
        (this.texts, Leaving, Entering) = (texts, leaving, entering);
        rowHeight = texts.IsEmpty ? 0 : (texts.Max(text => text.Lines.Length) * DiagramLabel.Leading) + 4;
        (labelRows, Rows) = Arranged(breadth);
    }

    public ImmutableArray<int> Leaving { get; }

    public ImmutableArray<int> Entering { get; }

    /// <summary>Its height in pixels.</summary>
    public double Height => Least + (labelRows * rowHeight) + ((Leaving.Length + Entering.Length) * Track);

    private ImmutableArray<(double X, int Row)> Rows { get; }

    /// <summary>Where a looping edge runs, in pixels from the gap's upper edge.</summary>
    public double TrackOf(int edge)
    {
        var place = Leaving.IndexOf(edge);
        return place >= 0 ? (place + 0.8) * Track : Height - ((Entering.Length - Entering.IndexOf(edge) - 1 + 0.8) * Track) - 6;
    }

    /// <summary>The labels.</summary>
    /// <param name="top">The gap's upper edge.</param>
    public IEnumerable<DiagramLabel> Labels(double top) => texts.Zip(Rows, (text, place) => new DiagramLabel(
        text.Edge, place.X, top + (Leaving.Length * Track) + (Least * 0.35) + ((place.Row + 0.5) * rowHeight), text.Lines, IsUpright: false));

    /// <summary>The fewest lines on which no two labels touch; each label lies where its edge crosses its line.</summary>
    private (int Count, ImmutableArray<(double X, int Row)> Places) Arranged(double breadth)
    {
        for (var count = texts.IsEmpty ? 0 : 1; ; count++)
        {
            var taken = Enumerable.Range(0, count).Select(_ => new List<(double Left, double Right)>()).ToList();
            var places = texts.Select(text => Place(text, taken, breadth)).ToList();
            if (count >= texts.Length || places.TrueForAll(place => place.Row >= 0))
            {
                return (count, [.. places.Select((place, i) => place.Row >= 0 ? place : (At(texts[i], i, count, breadth).Middle, i))]);
            }
        }
    }

    private static (double X, int Row) Place((int Edge, double From, double To, ImmutableArray<string> Lines) text, List<List<(double Left, double Right)>> taken, double breadth)
    {
        for (var row = 0; row < taken.Count; row++)
        {
            var (middle, half) = At(text, row, taken.Count, breadth);
            if (taken[row].TrueForAll(other => middle + half + Between <= other.Left || other.Right + Between <= middle - half))
            {
                taken[row].Add((middle - half, middle + half));
                return (middle, row);
            }
        }

        return (0, -1);
    }

    private static (double Middle, double Half) At((int Edge, double From, double To, ImmutableArray<string> Lines) text, int row, int count, double breadth)
    {
        var part = (row + 0.5) / count;
        var bend = part * part * (3 - (2 * part));
        var half = text.Lines.Max(line => TextMeasure.Width(line, DiagramLabel.Size)) / 2;
        return (Math.Clamp(text.From + ((text.To - text.From) * bend), half, Math.Max(half, breadth - half)), half);
    }
}
