using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Means;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Changes;

/// <summary>Changes as arrows from wave to wave, with an interval at both ends and the difference at the right.</summary>
internal sealed class ChangeDrawing : IDrawing
{
    private const double RowHeight = 50;
    private const double HalfStep = 9;
    private const double DifferenceColumn = 126;
    private const double LabelSize = 12;

    private static readonly ImmutableArray<double> Ticks = [0, 20, 40, 60, 80, 100];

    private readonly ImmutableArray<ChangeRow> rows;
    private readonly FigureRequest request;
    private readonly MeansScale? scale;
    private readonly bool betweenWaves;

    /// <summary>A drawing of contrasts of one statistic.</summary>
    public ChangeDrawing(ContrastTable contrasts, FigureRequest request)
    {
        rows = [.. contrasts.Select(ChangeRow.Of)];
        this.request = request;
        betweenWaves = rows.Any(row => row.From.Estimate.Of.Wave != row.To.Estimate.Of.Wave);
        scale = rows[0].To.Estimate.Of.Statistic == EstimatedStatistic.Mean ? MeansScale.Of([.. rows.Select(row => row.From), .. rows.Select(row => row.To)]) : null;
    }

    private double Factor => scale is null ? 100 : 1;

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var plan = RowPlan.Of([.. rows.Select(row => row.Subject)], RowHeight, withWaves: false, language);
        var breadth = Page.NarrowestWidth - plan.Left - DifferenceColumn;
        var from = scale?.From ?? 0;
        var to = LabelRoom.To(from, rows.Where(row => !row.IsHidden).SelectMany(row => new[] { row.From, row.To }.Select(end => (High(end), EndText(end, language)))), breadth);
        var axis = scale?.Axis(to, language) ?? new PlotlyAxis(0, Math.Max(100.5, to))
        {
            TickValues = Ticks,
            TickTexts = [.. Ticks.Select(tick => NumberText.Percent(tick / 100, 0, language))],
            Grid = true,
        };
        var ends = Ends();
        var series = MarkSeries.Of(ends, language);
        var text = new ChangeText(rows, request, betweenWaves).Of(language);
        var plot = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = DifferenceColumn,
            Foot = scale?.Foot(language) ?? 24,
            XAxis = axis,
            YAxis = plan.Axis(),
            Legend = [.. series.Select(one => new LegendEntry(one.Name, Point: MarkLook.Point(one.Basis, one.Color)))],
            Traces = [.. series.Select(one => Points(one, ends, plan, language))],
            Annotations =
            [
                .. plan.Headings,
                .. Arrows(plan),
                .. Labels(plan, breadth / (axis.To - axis.From), axis.From, language),
                .. Differences(plan, language),
            ],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), new ChangeTable(rows, text).Of(language));
    }

    /// <summary>Both ends of every arrow, those of a row after each other; nothing of a row that must not be shown.</summary>
    private ImmutableArray<MarkedEstimate> Ends() => [.. rows.Where(row => !row.IsHidden).SelectMany(row => new[] { row.From, row.To })];

    private IEnumerable<double> Heights(RowPlan plan) => rows.Zip(plan.Centres).Where(pair => !pair.First.IsHidden)
        .SelectMany(pair => new[] { pair.Second - HalfStep, pair.Second + HalfStep });

    private ScatterTrace Points(MarkSeries series, ImmutableArray<MarkedEstimate> ends, RowPlan plan, Language language)
    {
        var heights = Heights(plan).ToList();
        return new ScatterTrace
        {
            Name = series.Name,
            Marker = MarkLook.Point(series.Basis, series.Color),
            X = [.. series.Places.Select(place => (double?)ends[place].Value * Factor)],
            Y = [.. series.Places.Select(place => (double?)heights[place])],
            Hover = [.. series.Places.Select(place => MarkText.Hover(ends[place], language))],
            Doors = [.. series.Places.Select(place => Doors.Of(ends[place]))],
            ErrorX = new ErrorBars(
                [.. series.Places.Select(place => (ends[place].Estimate.Interval?.High - ends[place].Value) * Factor)],
                [.. series.Places.Select(place => (ends[place].Value - ends[place].Estimate.Interval?.Low) * Factor)],
                series.Color),
        };
    }

    private IEnumerable<Annotation> Arrows(RowPlan plan) =>
        from pair in rows.Zip(plan.Centres)
        where !pair.First.IsHidden
        select new Annotation
        {
            X = pair.First.To.Value * Factor,
            Y = pair.Second + HalfStep,
            XRef = "x",
            YRef = "y",
            ArrowFrom = (pair.First.From.Value * Factor, pair.Second - HalfStep),
        };

    /// <summary>Each end's label stands on the side away from the arrow, if there is room.</summary>
    private IEnumerable<Annotation> Labels(RowPlan plan, double pixels, double start, Language language)
    {
        foreach (var (row, y) in rows.Zip(plan.Centres).Where(pair => !pair.First.IsHidden))
        {
            var rises = row.To.Value >= row.From.Value;
            foreach (var (end, height, toLeft) in new[] { (row.From, y - HalfStep, rises), (row.To, y + HalfStep, !rises) })
            {
                var text = EndText(end, language);
                var left = toLeft && (Low(end) - start) * pixels > TextMeasure.Width(text, LabelSize) + (2 * LabelRoom.PointGap);
                yield return new Annotation
                {
                    Text = text,
                    X = left ? Low(end) : High(end),
                    XRef = "x",
                    XAnchor = left ? "right" : "left",
                    XShift = left ? -LabelRoom.PointGap : LabelRoom.PointGap,
                    Y = height,
                    YRef = "y",
                    Size = LabelSize,
                };
            }
        }
    }

    private IEnumerable<Annotation> Differences(RowPlan plan, Language language)
    {
        var cells = plan.Column(
            betweenWaves ? language.Pick("Change (95 %)", "Endring (95 %)") : language.Pick("Difference (95 %)", "Forskjell (95 %)"),
            rows.Select(_ => string.Empty),
            shift: 10).ToList();
        yield return cells[0];
        foreach (var (row, cell) in rows.Zip(cells.Skip(1)))
        {
            var lines = row.IsHidden
                ? TextMeasure.Plain(row.Difference(language))
                : "<b>" + row.Difference(language) + "</b><br>" + (row.Contrast.Interval is null ? language.Pick("no n printed", "n er ikke trykt") : row.Interval(language))
                    + (row.From.Valid is null && row.To.Valid is null ? string.Empty : "<br>n " + MarkText.Valid(row.From, language) + " → " + MarkText.Valid(row.To, language));
            yield return cell with { Text = lines, Size = 11, Color = Palette.Ink };
        }
    }

    private string EndText(MarkedEstimate end, Language language) =>
        (betweenWaves ? RowLabel.Wave(end.Estimate.Of.Wave) : TextMeasure.Plain(RowLabel.Group(end.Estimate.Of, end.Group, language))) + ": " + MarkText.Label(end, language);

    private double Low(MarkedEstimate end) => Math.Min(end.Estimate.Interval?.Low ?? end.Value, end.Value) * Factor;

    private double High(MarkedEstimate end) => Math.Max(end.Estimate.Interval?.High ?? end.Value, end.Value) * Factor;
}
