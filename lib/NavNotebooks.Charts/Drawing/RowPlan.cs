using System.Collections.Immutable;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Drawing;


/// <summary>Where the rows of a chart lie and what they are called: items as headings, groups and waves as rows below them.</summary>
internal sealed class RowPlan
{
    private const double HeadingSize = 13;

    private readonly RowStyle style;
    private readonly ImmutableArray<ImmutableArray<string>> labels;
    private readonly ImmutableArray<(double Y, ImmutableArray<string> Lines)> headings;

    private RowPlan(RowStyle style, ImmutableArray<ImmutableArray<string>> labels, ImmutableArray<(double Y, ImmutableArray<string> Lines)> headings, (ImmutableArray<double> Centres, ImmutableArray<double> Heights, double Height) extent)
    {
        this.style = style;
        this.labels = labels;
        this.headings = headings;
        (Centres, Heights, Height) = extent;
        Left = Math.Clamp(labels.SelectMany(lines => lines).Select(line => TextMeasure.Width(line, style.LabelSize) + 18).DefaultIfEmpty(0).Max(), style.NarrowestLeft, style.BroadestLabel + 18);
    }

    /// <summary>The middle of every row, in pixels from the top.</summary>
    public ImmutableArray<double> Centres { get; }

    /// <summary>The height of every row in pixels.</summary>
    public ImmutableArray<double> Heights { get; }

    /// <summary>Height of all rows in pixels.</summary>
    public double Height { get; }

    /// <summary>Pixels that the labels take to the left of the plot.</summary>
    public double Left { get; }

    /// <summary>The vertical axis: one unit is one pixel, downwards.</summary>
    /// <param name="lift">Pixels by which the labels lie above the middle of their rows.</param>
    public PlotlyAxis Axis(double lift = 0) => new(Height, 0)
    {
        TickValues = [.. Centres.Select(centre => centre - lift)],
        TickTexts = [.. labels.Select(lines => string.Join("<br>", lines.Where(line => line.Length > 0).Select(line => TextMeasure.Plain(line) + "\u00a0\u00a0")))],
        TickSize = style.LabelSize,
    };

    /// <summary>The items' names above their rows.</summary>
    public ImmutableArray<Annotation> Headings =>
    [
        .. headings.Select(heading => new Annotation
        {
            Text = "<b>" + string.Join("<br>", heading.Lines.Select(TextMeasure.Plain)) + "</b>",
            X = 0,
            XShift = Page.Edge - Left,
            Y = heading.Y,
            YRef = "y",
            YAnchor = "top",
            Size = HeadingSize,
            Background = Palette.Paper,
        }),
    ];

    /// <summary>A plan of rows in the order given; rows of one item must follow each other.</summary>
    /// <param name="rows">What they are about.</param>
    /// <param name="rowHeight">Pixels a row.</param>
    /// <param name="withWaves">Whether rows differ by wave; false where a row spans two.</param>
    /// <param name="language">The reader's.</param>
    public static RowPlan Of(ImmutableArray<RowSubject> rows, double rowHeight, bool withWaves, Language language)
    {
        var naming = new RowNaming(rows, withWaves, language);
        return Of([.. rows.Select(row => new PlannedRow(naming.HasHeadings ? naming.Item(row) : null, naming.Row(row), rowHeight))], RowStyle.Usual);
    }

    /// <summary>A plan of rows in the order given; rows under one heading must follow each other.</summary>
    /// <param name="rows">Their names and least heights.</param>
    /// <param name="style">How large the labels are, and how much room they have.</param>
    public static RowPlan Of(ImmutableArray<PlannedRow> rows, RowStyle style)
    {
        var labels = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var headings = ImmutableArray.CreateBuilder<(double, ImmutableArray<string>)>();
        var centres = ImmutableArray.CreateBuilder<double>();
        var heights = ImmutableArray.CreateBuilder<double>();
        var y = 2.0;
        string? item = null;
        foreach (var row in rows)
        {
            if (row.Heading is not null && row.Heading != item)
            {
                item = row.Heading;
                y += headings.Count > 0 ? 12 : 0;
                var lines = TextMeasure.Lines(item, (Page.NarrowestWidth - (2 * Page.Edge)) / 1.08, HeadingSize);
                headings.Add((y, lines));
                y += (lines.Length * HeadingSize * 1.3) + 4;
            }

            var label = TextMeasure.Lines(row.Label, style.BroadestLabel, style.LabelSize);
            var height = row.Label.Length == 0 ? row.Height : Math.Max(row.Height, (label.Length * style.LineHeight) + style.Gap);
            labels.Add(label);
            centres.Add(y + (height / 2));
            heights.Add(height);
            y += height;
        }

        return new RowPlan(style, labels.ToImmutable(), headings.ToImmutable(), (centres.ToImmutable(), heights.ToImmutable(), y + 4));
    }

    /// <summary>A plan of rows that have names of their own, in the order given.</summary>
    /// <param name="names">The rows' names.</param>
    /// <param name="rowHeight">Pixels a row.</param>
    public static RowPlan Of(IEnumerable<string> names, double rowHeight) =>
        Of([.. names.Select(name => new PlannedRow(null, name, rowHeight))], RowStyle.Usual);

    /// <summary>A column of text to the right of the plot, one text a row, under a heading.</summary>
    /// <param name="heading">The column's heading.</param>
    /// <param name="texts">One text a row.</param>
    /// <param name="shift">Pixels from the plot's right edge to the column's left.</param>
    public IEnumerable<Annotation> Column(string heading, IEnumerable<string> texts, double shift)
    {
        var cell = new Annotation { X = 1, XShift = shift, Y = 0, YRef = "y", Color = Palette.Soft };
        yield return cell with { Text = heading, Y = 1, YRef = "paper", YAnchor = "bottom", YShift = 3 };
        foreach (var (y, text) in Centres.Zip(texts))
        {
            yield return cell with { Text = TextMeasure.Plain(text), Y = y };
        }
    }
}
