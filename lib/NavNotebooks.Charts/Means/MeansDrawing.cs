using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Means;

/// <summary>Means as points with their intervals, on the whole length of the scale.</summary>
internal sealed class MeansDrawing : IDrawing
{
    private const double RowHeight = 26;
    private const double NColumn = 62;

    private readonly ImmutableArray<MarkedEstimate> marks;
    private readonly ImmutableArray<BilingualText> gaps;
    private readonly FigureRequest request;
    private readonly MeansScale scale;

    /// <summary>A drawing of means on one scale.</summary>
    /// <exception cref="ArgumentException">An estimate is a share, or the items have scales of different lengths.</exception>
    public MeansDrawing(EstimateTable estimates, FigureRequest request)
    {
        if (estimates.Any(estimate => estimate.Of.Statistic != EstimatedStatistic.Mean))
        {
            throw new ArgumentException("This chart draws means, and these are shares. Draw shares with BarChart.", nameof(estimates));
        }

        marks = PrintedOverlay.Of(estimates);
        gaps = estimates.Gaps;
        scale = MeansScale.Of(marks);
        this.request = request;
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var rows = marks.Select(mark => mark.Subject).ToImmutableArray();
        var plan = RowPlan.Of(rows, RowHeight, withWaves: true, language);
        var series = MarkSeries.Of(marks, language);
        var text = Text(rows, language);
        var labels = marks.Select(mark => (At: End(mark), Text: MarkText.Label(mark, language))).ToList();
        var plot = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = NColumn,
            Foot = scale.Foot(language),
            XAxis = scale.Axis(LabelRoom.To(scale.From, labels, Page.NarrowestWidth - plan.Left - NColumn), language),
            YAxis = plan.Axis(),
            Legend = [.. series.Select(one => new LegendEntry(one.Name, Point: MarkLook.Point(one.Basis, one.Color)))],
            Traces = [.. series.Select(one => Points(one, plan, language))],
            Annotations =
            [
                .. plan.Headings,
                .. labels.Zip(plan.Centres, LabelRoom.Behind),
                .. plan.Column("n", marks.Select(mark => MarkText.Valid(mark, language)), shift: 12),
            ],
            Shapes = scale.Midpoint is { } middle
                ? [.. plan.Centres.Select(y => new Shape("line", (middle, middle), (y - (RowHeight / 2), y + (RowHeight / 2))) { Color = Palette.Soft, Dash = "dot", Width = 1.5, Below = true })]
                : [],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), MarkTable.Of(marks, text, language));
    }

    private PageText Text(ImmutableArray<RowSubject> rows, Language language)
    {
        var subjects = rows.Select(row => row.Of).ToList();
        var middle = scale.Midpoint is null ? string.Empty : language.Pick(" The dotted line is the middle of the scale.", " Den prikkede linjen er midten av skalaen.");
        return new PageText(
            request.Title(subjects, language),
            [MeasureText.Of(subjects[0], language) + language.Pick(" with 95 % interval.", " med 95 % intervall.") + middle, BaseText.Of(rows, request.Figure, language)],
            [.. MarkNotes.Of(marks, gaps, language), request.Source(subjects, language)]);
    }

    private ScatterTrace Points(MarkSeries series, RowPlan plan, Language language) => new()
    {
        Name = series.Name,
        Marker = MarkLook.Point(series.Basis, series.Color),
        X = [.. series.Places.Select(row => (double?)marks[row].Value)],
        Y = [.. series.Places.Select(row => (double?)plan.Centres[row])],
        Hover = [.. series.Places.Select(row => MarkText.Hover(marks[row], language))],
        Doors = [.. series.Places.Select(row => Doors.Of(marks[row]))],
        ErrorX = series.Basis == DataBasis.Published ? null : Whiskers(series),
    };

    private ErrorBars Whiskers(MarkSeries series) => new(
        [.. series.Places.Select(row => marks[row].Estimate.Interval?.High - marks[row].Value)],
        [.. series.Places.Select(row => marks[row].Value - marks[row].Estimate.Interval?.Low)],
        series.Color);

    /// <summary>Where a row's ink ends, in units of the scale; its beginning where nothing may be shown.</summary>
    private double End(MarkedEstimate mark) => mark.IsHidden || !double.IsFinite(mark.Value)
        ? scale.From
        : mark.Basis == DataBasis.Published ? mark.Value : Math.Max(mark.Estimate.Interval?.High ?? mark.Value, mark.Value);
}
