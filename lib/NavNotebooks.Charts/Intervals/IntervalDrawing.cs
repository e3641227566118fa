using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;

namespace NavNotebooks.Charts.Intervals;

/// <summary>Points with intervals on an axis that is made for them.</summary>
internal sealed class IntervalDrawing : IDrawing
{
    private const double RowHeight = 26;
    private const double DenseHeight = 6;

    private static readonly RowStyle Style = RowStyle.Usual with { NarrowestLeft = 24, BroadestLabel = 220 };

    private static readonly ImmutableArray<double> Steps = [0.1, 0.2, 0.5, 1.0, 2.0];

    private readonly IntervalPlot plot;
    private readonly ImmutableArray<double> ticks;

    public IntervalDrawing(IntervalPlot plot)
    {
        if (plot.Marks.IsEmpty || plot.Marks.Any(mark => !double.IsFinite(mark.Value)))
        {
            throw new ArgumentException("A chart of intervals takes at least one number, and every number finite. Leave out what is undefined.", nameof(plot));
        }

        this.plot = plot;
        ticks = Ticks([.. plot.Marks.SelectMany(mark => new[] { Low(mark), High(mark) }), .. plot.Reference is { } line ? [line] : Array.Empty<double>()]);
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var plan = RowPlan.Of(
            [.. plot.Marks.Select(mark => plot.IsDense ? new PlannedRow(null, string.Empty, DenseHeight) : new PlannedRow(null, mark.Label.In(language), RowHeight))], Style);
        var text = Text(language);
        var ends = plot.Marks.Select(mark => (At: High(mark), Text: Number(mark.Value, language))).ToList();
        var breadth = Page.NarrowestWidth - plan.Left - Page.Edge;
        var to = plot.IsDense ? ticks[^1] : Math.Max(ticks[^1], LabelRoom.To(ticks[0], ends, breadth));
        var margin = (ticks[^1] - ticks[0]) * 0.02;
        var drawn = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = Page.Edge,
            Foot = 24,
            XAxis = new PlotlyAxis(ticks[0] - margin, to + margin) { TickValues = ticks, TickTexts = [.. ticks.Select(tick => Number(tick, language))], Grid = true },
            YAxis = plan.Axis(),
            Legend = [new LegendEntry(ChartWords.Capital(ChartWords.Basis(plot.Basis, language)), Point: Look)],
            Traces = [Points(plan.Centres, language)],
            Annotations = plot.IsDense ? [] : [.. ends.Zip(plan.Centres, LabelRoom.Behind)],
            Shapes = plot.Reference is { } line ? [new Shape("line", (line, line), (0, plan.Height)) { Color = Palette.Soft, Dash = "dot", Width = 1.5, Below = true }] : [],
        };
        return new DrawnFigure(Page.Compose(text, drawn, language), Twin(text, language));
    }

    private PointMarker Look => plot.IsDense ? MarkLook.Point(plot.Basis, Palette.Of(0)) with { Size = 5, LineWidth = 1 } : MarkLook.Point(plot.Basis, Palette.Of(0));

    private static double Low(IntervalMark mark) => mark.Interval.IsDefined ? Math.Min(mark.Interval.Low, mark.Value) : mark.Value;

    private static double High(IntervalMark mark) => mark.Interval.IsDefined ? Math.Max(mark.Interval.High, mark.Value) : mark.Value;

    /// <summary>Four to nine ticks a round number apart, all data between the first and the last.</summary>
    private static ImmutableArray<double> Ticks(ImmutableArray<double> values)
    {
        double low = values.Min(), high = values.Max();
        var span = high > low ? high - low : Math.Max(1, Math.Abs(high));
        var power = Math.Pow(10, Math.Floor(Math.Log10(span)));
        var step = Steps.Select(factor => factor * power).First(candidate => span / candidate <= 7);
        var (first, last) = ((int)Math.Floor((low / step) + 1e-9), (int)Math.Ceiling((high / step) - 1e-9));
        return [.. Enumerable.Range(first, Math.Max(2, last - first + 1)).Select(tick => Math.Round(tick * step, 12))];
    }

    private ScatterTrace Points(ImmutableArray<double> centres, Language language) => new()
    {
        Name = ChartWords.Capital(ChartWords.Basis(plot.Basis, language)),
        Marker = Look,
        X = [.. plot.Marks.Select(mark => (double?)mark.Value)],
        Y = [.. centres.Select(centre => (double?)centre)],
        Hover = [.. plot.Marks.Select(mark => TextMeasure.Plain(mark.Label.In(language)) + "<br>" + Number(mark.Value, language) + (mark.Interval.IsDefined ? " (" + (IsOfRanges ? string.Empty : "95\u00a0%: ") + Range(mark, language) + ")" : string.Empty))],
        Doors = [.. plot.Marks.Select(mark => mark.Mark?.Id ?? string.Empty)],
        ErrorX = new ErrorBars(
            [.. plot.Marks.Select(mark => (double?)(High(mark) - mark.Value))], [.. plot.Marks.Select(mark => (double?)(mark.Value - Low(mark)))], Palette.Of(0)),
    };

    private PageText Text(Language language) => new(
        plot.Title.In(language),
        [plot.Measure.In(language) + Lines(language)],
        [BasisSentence(language), .. plot.Notes.Select(note => note.In(language))]);

    /// <summary>A number that is not printed itself, but rests on printed ones alone, is not "as printed".</summary>
    private string BasisSentence(Language language) => plot.Basis == DataBasis.Published
        ? language.Pick("Computed from printed numbers alone.", "Regnet av trykte tall alene.")
        : ChartWords.BasisSentence(plot.Basis, language);

    /// <summary>What the lines are: intervals of a level, or all that a number can be; nothing where there is none.</summary>
    private string Lines(Language language) => !plot.Marks.Any(mark => mark.Interval.IsDefined) ? string.Empty
        : IsOfRanges ? language.Pick(" Lines hold all that the number can be.", " Linjer holder alt tallet kan være.")
        : language.Pick(" With 95 % intervals.", " Med 95 % intervaller.");

    private bool IsOfRanges => plot.Marks.All(mark => !mark.Interval.IsDefined || mark.Interval.Level == 1);

    private Table Twin(PageText text, Language language) => new Table(
        text.Title + " – " + string.Join(" ", text.Subtitle),
        [language.Pick("Row", "Rad"), language.Pick("Value", "Verdi"), IsOfRanges ? language.Pick("All it can be", "Alt det kan være") : language.Pick("95 % interval", "95 % intervall"), language.Pick("Basis", "Grunnlag")],
        [.. plot.Marks.Select(mark => ImmutableArray.Create(mark.Label.In(language), Number(mark.Value, language), Range(mark, language), ChartWords.Basis(plot.Basis, language)))],
        text.Notes).Marked(column: 0, [.. plot.Marks.Select(mark => mark.Mark)]);

    private string Range(IntervalMark mark, Language language) => mark.Interval.IsDefined
        ? Number(mark.Interval.Low, language) + language.Pick(" to ", " til ") + Number(mark.Interval.High, language)
        : "–";

    private string Number(double value, Language language) => NumberText.Format(value, plot.Decimals, language);
}
