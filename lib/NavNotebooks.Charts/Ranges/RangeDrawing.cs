using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Ranges;

/// <summary>Bars and dots in rows, on an axis that is made for them.</summary>
internal sealed class RangeDrawing : IDrawing
{
    private const double LineHeight = 20;
    private const double Thickness = 12;
    private const double RowGap = 6;
    private const double TickSize = 11;

    private readonly RangePlot plot;
    private readonly RangeScale scale;
    private readonly ImmutableArray<BilingualText?> series;

    public RangeDrawing(RangePlot plot)
    {
        var marks = plot.Rows.SelectMany(row => row.Marks).ToList();
        var values = marks.SelectMany(mark => new[] { mark.Low, mark.High }).OfType<double>().ToList();
        if (values.Count == 0 || values.Exists(value => !double.IsFinite(value)))
        {
            throw new ArgumentException("A range plot takes at least one value, and every value finite. Leave out what is undefined, or show the rows as a table.", nameof(plot));
        }

        if (marks.Find(mark => mark.High < mark.Low) is { } turned)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A range ends at {turned.High} before it begins at {turned.Low}. Exchange its ends, or leave out the one that is open."), nameof(plot));
        }

        this.plot = plot;
        scale = new RangeScale(plot.Axis, marks);
        series = [.. marks.Select(mark => mark.Series).Distinct()];
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var labels = RowPlan.Of([.. plot.Rows.Select(row => new PlannedRow(row.Heading?.In(language), row.Label.In(language), LineHeight))], RowStyle.Dense);
        var layout = RangeLayout.Of(plot, scale, Page.NarrowestWidth - labels.Left - Page.Edge - 8, language);
        var plan = RowPlan.Of([.. plot.Rows.Select((row, i) => new PlannedRow(row.Heading?.In(language), row.Label.In(language), layout.Height(i) + RowGap))], RowStyle.Dense);
        var text = new PageText(plot.Title.In(language), [plot.Measure.In(language)], [.. Notes(language)]);
        var margin = layout.Units(8);
        var traces = new RangeTraces(plot, layout, language, mark => plan.Centres[mark.Row] + layout.Middle(mark));
        var drawn = new Plot
        {
            Height = plan.Height,
            Left = plan.Left,
            Right = Page.Edge,
            Foot = 24,
            XAxis = new PlotlyAxis(layout.From - margin, layout.To + margin) { TickValues = scale.Ticks, TickTexts = [.. Ticks(layout, language)], TickSize = TickSize, Grid = true },
            YAxis = plan.Axis(),
            Legend = [.. Legend(language)],
            Traces = [.. traces.Bars(series, Thickness), .. traces.Points(series), .. traces.Arrows()],
            Annotations = [.. plan.Headings, .. traces.Labels(), .. Remarks(plan, layout, language)],
            Shapes = [.. Stripes(plan)],
        };
        return new DrawnFigure(Page.Compose(text, drawn, language), new RangeTable(plot, scale, text).Of(language));
    }

    /// <summary>The ticks' texts; where they would touch, only every second, third … has one.</summary>
    private IEnumerable<string> Ticks(RangeLayout layout, Language language)
    {
        var texts = scale.Ticks.Select(tick => scale.Text(tick, language)).ToList();
        var apart = (scale.Ticks[1] - scale.Ticks[0]) / layout.Units(1);
        var every = (int)Math.Ceiling((texts.Max(text => TextMeasure.Width(text, TickSize)) + 6) / apart);
        return texts.Select((text, place) => place % every == 0 ? text : string.Empty);
    }

    private IEnumerable<string> Notes(Language language)
    {
        yield return plot.Source.Sentence(language);
        if (plot.Rows.Any(row => row.Marks.Any(mark => mark.IsPlaced && (mark.Low is null || mark.High is null))))
        {
            yield return language.Pick("An arrow: the end is open.", "En pil: enden er åpen.");
        }

        foreach (var note in plot.Notes)
        {
            yield return note.In(language);
        }
    }

    private IEnumerable<LegendEntry> Legend(Language language)
    {
        var marks = plot.Rows.SelectMany(row => row.Marks).Where(mark => mark.IsPlaced).ToList();
        foreach (var (one, number) in series.Select((one, number) => (one, number)).Where(pair => pair.one is not null))
        {
            var own = marks.Where(mark => mark.Series == one).ToList();
            yield return Entry(one!.In(language), number, own.Exists(mark => mark.IsExact), isImplied: false);
        }

        if (marks.Find(mark => mark.IsImplied) is { } implied)
        {
            yield return Entry(language.Pick("hollow: implied, not stated", "hul: går fram, står ikke"), 0, implied.IsExact, isImplied: true);
        }
    }

    private static LegendEntry Entry(string name, int number, bool isExact, bool isImplied) => isExact
        ? new LegendEntry(name, Point: RangeLook.Point(number, isImplied))
        : new LegendEntry(name, Bar: RangeLook.Bar(number, isImplied));

    /// <summary>What stands in rows without a mark, and texts that have no place on the axis.</summary>
    private IEnumerable<Annotation> Remarks(RowPlan plan, RangeLayout layout, Language language) =>
        from pair in plot.Rows.Select((row, i) => (Row: row, Y: plan.Centres[i]))
        where !pair.Row.Marks.Any(mark => mark.IsPlaced)
        select new Annotation
        {
            Text = "<i>" + TextMeasure.Plain(string.Join("; ", pair.Row.Marks.Select(mark => mark.Text?.In(language)).OfType<string>().DefaultIfEmpty(pair.Row.Remark.In(language)))) + "</i>",
            X = layout.From,
            XRef = "x",
            Y = pair.Y,
            YRef = "y",
            Size = RangeLayout.LabelSize,
            Color = Palette.Soft,
            Background = Palette.Paper,
        };

    private static IEnumerable<Shape> Stripes(RowPlan plan) => plan.Centres.Zip(plan.Heights, (centre, height) => centre + (height / 2))
        .Select(y => new Shape("line", (0, 1), (y, y)) { XRef = "paper", Color = Palette.Grid, Below = true });
}
