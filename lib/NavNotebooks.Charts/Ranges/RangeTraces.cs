using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Ranges;

/// <summary>The marks of a range plot as Plotly draws them, with their labels and what the pointer shows.</summary>
internal sealed class RangeTraces(RangePlot plot, RangeLayout layout, Language language, Func<PlacedMark, double> y)
{
    private static readonly ImmutableArray<bool> Both = [false, true];

    public IEnumerable<PlotlyTrace> Bars(ImmutableArray<BilingualText?> series, double thickness) =>
        from look in Looks(series, isExact: false)
        select new BarTrace
        {
            Name = look.Name,
            Width = thickness,
            Marker = RangeLook.Bar(look.Number, look.IsImplied),
            X = [.. look.Marks.Select(mark => (double?)Math.Max(layout.High(mark.Mark) - layout.Low(mark.Mark), layout.Units(RangeLayout.LeastBar)))],
            Base = [.. look.Marks.Select(mark => (double?)layout.Low(mark.Mark))],
            Y = [.. look.Marks.Select(mark => (double?)y(mark))],
            Hover = [.. look.Marks.Select(Hover)],
            Doors = [.. look.Marks.Select(mark => Doors.Of(mark.Mark.Sources))],
        };

    public IEnumerable<PlotlyTrace> Points(ImmutableArray<BilingualText?> series) =>
        from look in Looks(series, isExact: true)
        select new ScatterTrace
        {
            Name = look.Name,
            Marker = RangeLook.Point(look.Number, look.IsImplied),
            X = [.. look.Marks.Select(mark => mark.Mark.Low)],
            Y = [.. look.Marks.Select(mark => (double?)y(mark))],
            Hover = [.. look.Marks.Select(Hover)],
            Doors = [.. look.Marks.Select(mark => Doors.Of(mark.Mark.Sources))],
        };

    public IEnumerable<PlotlyTrace> Arrows()
    {
        foreach (var isLow in Both)
        {
            var open = layout.Marks.Where(mark => (isLow ? mark.Mark.Low : mark.Mark.High) is null).ToList();
            if (open.Count > 0)
            {
                yield return new ScatterTrace
                {
                    Name = language.Pick("open end", "åpen ende"),
                    Marker = RangeLook.Arrow(isLow),
                    X = [.. open.Select(mark => (double?)(isLow ? layout.Low(mark.Mark) : layout.High(mark.Mark)))],
                    Y = [.. open.Select(mark => (double?)y(mark))],
                };
            }
        }
    }

    public IEnumerable<Annotation> Labels() => layout.Marks.Where(mark => !mark.Label.IsEmpty).Select(mark => new Annotation
    {
        Text = string.Join("<br>", mark.Label.Select(TextMeasure.Plain)),
        X = mark.LabelIsLeft ? layout.Low(mark.Mark) : Math.Max(layout.High(mark.Mark), layout.Low(mark.Mark) + (mark.Mark.IsExact ? 0 : layout.Units(RangeLayout.LeastBar))),
        XRef = "x",
        XAnchor = mark.LabelIsLeft ? "right" : "left",
        XShift = (mark.LabelIsLeft ? -1 : 1) * (mark.Mark.IsExact || mark.Mark.High is null ? 9 : 4),
        Y = y(mark),
        YRef = "y",
        Size = RangeLayout.LabelSize,
        Background = Palette.Paper,
    });

    private IEnumerable<(string Name, int Number, bool IsImplied, List<PlacedMark> Marks)> Looks(ImmutableArray<BilingualText?> series, bool isExact) =>
        from number in Enumerable.Range(0, series.Length)
        from isImplied in Both
        let marks = layout.Marks.Where(mark => mark.Mark.IsExact == isExact && mark.Mark.Series == series[number] && mark.Mark.IsImplied == isImplied).ToList()
        where marks.Count > 0
        select (series[number]?.In(language) ?? (isExact ? language.Pick("exact values", "eksakte verdier") : language.Pick("ranges", "spenn")), number, isImplied, marks);

    private string Hover(PlacedMark mark)
    {
        var row = plot.Rows[mark.Row];
        var lines = new List<string> { "<b>" + TextMeasure.Plain(row.Label.In(language)) + "</b>" };
        lines.AddRange(new[] { mark.Mark.Series, mark.Mark.Text }.OfType<BilingualText>().Select(text => TextMeasure.Plain(text.In(language))));
        lines.AddRange(HoverList.Of(mark.Mark.Sources, language));
        return string.Join("<br>", lines);
    }
}
