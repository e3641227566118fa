using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>The headings above the columns: level where every word fits into its column on the narrowest page, else upright.</summary>
internal sealed class MatrixHeadings
{
    private const double Size = 11;
    private const double Leading = 13.5;
    private const double LongestUpright = 150;
    private const int MostLevelLines = 3;
    private const double Gap = 6;

    private readonly ImmutableArray<ImmutableArray<string>> lines;
    private readonly bool isUpright;

    /// <summary>Headings of columns of one breadth.</summary>
    /// <param name="texts">One text a column.</param>
    /// <param name="breadth">Pixels a column on the narrowest page.</param>
    public MatrixHeadings(ImmutableArray<string> texts, double breadth)
    {
        lines = [.. texts.Select(text => TextMeasure.Lines(text, breadth - Gap, Size))];
        isUpright = lines.Any(heading => heading.Length > MostLevelLines || heading.Any(line => TextMeasure.Width(line, Size) > breadth - Gap));
        if (isUpright)
        {
            lines = [.. texts.Select(text => Upright(text, (int)Math.Max(1, (breadth - 2) / Leading)))];
        }

        Height = isUpright
            ? lines.SelectMany(heading => heading).Max(line => TextMeasure.Width(line, Size)) + Gap
            : (lines.Max(heading => heading.Length) * Leading) + Gap;
    }

    /// <summary>Pixels above the plot.</summary>
    public double Height { get; }

    /// <summary>The texts, each above the middle of its column.</summary>
    public IEnumerable<Annotation> Annotations => lines.Select((heading, column) => new Annotation
    {
        Text = string.Join("<br>", heading.Select(TextMeasure.Plain)),
        X = column + 0.5,
        XRef = "x",
        XAnchor = "center",
        Y = 1,
        YAnchor = "bottom",
        YShift = 4,
        Size = Size,
        Angle = isUpright ? -90 : 0,
    });

    /// <summary>Broken as little as may be: into no more lines than have room beside each other, longer ones if even those do not suffice.</summary>
    private static ImmutableArray<string> Upright(string text, int most)
    {
        for (var length = LongestUpright; ; length += 40)
        {
            var broken = TextMeasure.Lines(text, length, Size);
            if (broken.Length <= most)
            {
                return broken;
            }
        }
    }
}
