using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Bars;


/// <summary>Shares as lying bars: a row for each group and wave, under a heading for each item.</summary>
internal sealed class BarDrawing : IDrawing
{
    private const double RowHeight = 26;
    private const double Thickness = 17;
    private const double NColumn = 62;

    private static readonly PointMarker TogetherLook = new("line-ns-open", 16, Palette.Ink, Palette.Ink, 3);

    private static readonly ImmutableArray<double> Ticks = [0, 20, 40, 60, 80, 100];

    private readonly ImmutableArray<MarkedEstimate> marks;
    private readonly ImmutableArray<BilingualText> gaps;
    private readonly FigureRequest request;

    /// <summary>A drawing of shares.</summary>
    /// <param name="estimates">Shares; never means.</param>
    /// <param name="request">Figure and title.</param>
    /// <param name="sorted">Whether the item with the highest share comes first; otherwise the order given.</param>
    /// <exception cref="ArgumentException">An estimate is a mean.</exception>
    public BarDrawing(EstimateTable estimates, FigureRequest request, bool sorted)
    {
        if (estimates.Any(estimate => estimate.Of.Statistic != EstimatedStatistic.Share))
        {
            throw new ArgumentException("Bars draw shares, and these are means. Draw means with MeansChart.", nameof(estimates));
        }

        var marked = PrintedOverlay.Of(estimates);
        marks = sorted ? Sorted(marked) : marked;
        gaps = estimates.Gaps;
        this.request = request;
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var rows = marks.Select(mark => mark.Subject).ToImmutableArray();
        var plan = RowPlan.Of(rows, RowHeight, withWaves: true, language);
        var series = MarkSeries.Of(marks, language);
        var text = Text(rows, language);
        var plot = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = NColumn,
            Foot = 24,
            XAxis = Axis(plan.Left, language),
            YAxis = plan.Axis(),
            Legend = Legend(series, language),
            Traces = [.. series.Select(one => Bars(one, plan, language)), .. Together(plan, language), Labels(plan, language)],
            Annotations = [.. plan.Headings, .. plan.Column("n", marks.Select(mark => MarkText.Valid(mark, language)), shift: 12)],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), MarkTable.Of(marks, text, language));
    }

    private static ImmutableArray<MarkedEstimate> Sorted(ImmutableArray<MarkedEstimate> marks)
    {
        var means = marks.GroupBy(mark => mark.Estimate.Of.Variable.Name).ToDictionary(
            item => item.Key,
            item => item.Where(mark => !mark.IsHidden).Select(mark => mark.Value).DefaultIfEmpty(-1).Average(),
            StringComparer.Ordinal);
        return [.. marks.OrderByDescending(mark => means[mark.Estimate.Of.Variable.Name])];
    }

    private PageText Text(ImmutableArray<RowSubject> rows, Language language)
    {
        var subjects = rows.Select(row => row.Of).ToList();
        return new PageText(
            request.Title(subjects, language),
            [MeasureText.Sentence(subjects, language), BaseText.Of(rows, request.Figure, language)],
            [.. MarkNotes.Of(marks, gaps, language), request.Source(subjects, language)]);
    }

    private BarTrace Bars(MarkSeries series, RowPlan plan, Language language) => new()
    {
        Name = series.Name,
        Width = Thickness,
        Marker = MarkLook.Bar(series.Basis, series.Color),
        X = [.. series.Places.Select(row => (double?)marks[row].Value * 100)],
        Y = [.. series.Places.Select(row => (double?)plan.Centres[row])],
        Hover = [.. series.Places.Select(row => MarkText.Hover(marks[row], language))],
        Doors = [.. series.Places.Select(row => Doors.Of(marks[row]))],
        ErrorX = series.Basis == DataBasis.Published ? null : Whiskers(series.Places),
    };

    private ErrorBars Whiskers(ImmutableArray<int> rows) => new(
        [.. rows.Select(row => (marks[row].Estimate.Interval?.High - marks[row].Value) * 100)],
        [.. rows.Select(row => (marks[row].Value - marks[row].Estimate.Interval?.Low) * 100)],
        Palette.Ink);

    /// <summary>What is printed of several groups together, as an upright mark on the row of each.</summary>
    private IEnumerable<PlotlyTrace> Together(RowPlan plan, Language language)
    {
        var rows = Enumerable.Range(0, marks.Length).Where(row => marks[row].Together is not null && !marks[row].IsHidden).ToList();
        if (rows.Count > 0)
        {
            yield return new ScatterTrace
            {
                Name = TogetherName(language),
                Marker = TogetherLook,
                X = [.. rows.Select(row => (double?)marks[row].Together!.Value * 100)],
                Y = [.. rows.Select(row => (double?)plan.Centres[row])],
                Hover = [.. rows.Select(row => MarkText.Hover(marks[row], language))],
                Doors = [.. rows.Select(row => Doors.Of(marks[row]))],
            };
        }
    }

    private ImmutableArray<LegendEntry> Legend(ImmutableArray<MarkSeries> series, Language language) =>
    [
        .. series.Select(one => new LegendEntry(one.Name, Bar: MarkLook.Bar(one.Basis, one.Color))),
        .. marks.Any(mark => mark.Together is not null && !mark.IsHidden) ? [new LegendEntry(TogetherName(language), Point: TogetherLook)] : ImmutableArray<LegendEntry>.Empty,
    ];

    private static string TogetherName(Language language) => language.Pick("printed for both together †", "trykt for begge samlet †");

    private ScatterTrace Labels(RowPlan plan, Language language) => new()
    {
        Name = string.Empty,
        X = [.. marks.Select(mark => (double?)End(mark) + 0.6)],
        Y = [.. plan.Centres.Select(y => (double?)y)],
        Text = [.. marks.Select(mark => MarkText.Label(mark, language))],
    };

    /// <summary>Where a row's ink ends, in per cent.</summary>
    private static double End(MarkedEstimate mark)
    {
        if (mark.IsHidden)
        {
            return 0;
        }

        var whisker = mark.Basis == DataBasis.Published ? mark.Value : mark.Estimate.Interval?.High ?? mark.Value;
        return Math.Max(whisker, mark.Together?.Value ?? 0) * 100;
    }

    /// <summary>From 0 to 100 per cent, and as much more as the labels need on the narrowest page.</summary>
    private PlotlyAxis Axis(double left, Language language)
    {
        var breadth = Page.NarrowestWidth - left - NColumn;
        var to = LabelRoom.To(0, marks.Select(mark => (End(mark), MarkText.Label(mark, language))), breadth);
        return new PlotlyAxis(0, Math.Max(100.5, to))
        {
            TickValues = Ticks,
            TickTexts = [.. Ticks.Select(tick => NumberText.Percent(tick / 100, 0, language))],
            Grid = true,
        };
    }
}
