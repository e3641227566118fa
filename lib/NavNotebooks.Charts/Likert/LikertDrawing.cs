using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Likert;


/// <summary>Distributions as stacked bars centred on the midpoint of the scale; those who do not know stand apart at the right.</summary>
internal sealed class LikertDrawing : IDrawing
{
    private const double RowHeight = 30;
    private const double BracketHeight = 20;
    private const double Thickness = 20;
    private const double NColumn = 62;
    private const double SmallestLabelled = 0.05;
    private const double UnsureFrom = 0.75;
    private const double PlotTo = 0.71;

    private readonly ImmutableArray<LikertRow> rows;
    private readonly ImmutableArray<BilingualText> gaps;
    private readonly FigureRequest request;

    /// <summary>A drawing of distributions.</summary>
    /// <param name="estimates">One estimate a point of the scale, for every item, group and wave.</param>
    /// <param name="unsure">Those who do not know, by item and group.</param>
    /// <param name="request">Figure and title.</param>
    public LikertDrawing(EstimateTable estimates, Func<EstimateSubject, UnsureCount?> unsure, FigureRequest request)
    {
        var all = LikertRow.From(estimates, unsure);
        rows = [.. all.Where(row => row.IsDrawn || row.IsHidden)];
        if (rows.IsEmpty)
        {
            throw new ArgumentException("No whole distribution is known: only single shares are printed. Draw them with BarChart.", nameof(estimates));
        }

        NotDrawn = [.. all.Except(rows)];
        gaps = estimates.Gaps;
        this.request = request;
    }

    private ImmutableArray<LikertRow> NotDrawn { get; }

    private Scale Scale => (rows.FirstOrDefault(row => row.IsDrawn) ?? rows[0]).Of.Scale;

    private bool HasUnsure => rows.Any(row => row.Unsure is { IsHidden: true } or { Count: > 0 });

    private double Reach
    {
        get
        {
            var reach = rows.Where(row => row.IsDrawn).Select(row => Math.Max(row.Left, 1 - row.Left)).DefaultIfEmpty(1).Max();
            return Math.Min(100, Math.Ceiling(reach * 100 / 20 - 1e-9) * 20);
        }
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var hasPrinted = rows.Any(row => row.Printed().Any());
        var plan = RowPlan.Of([.. rows.Select(row => row.Subject)], RowHeight + (hasPrinted ? BracketHeight : 0), withWaves: true, language);
        var segments = new LikertSegments(rows, plan, Scale, language) { Lift = hasPrinted ? BracketHeight / 2 : 0, Thickness = Thickness };
        var text = new LikertText(rows, NotDrawn, gaps, request).Of(language);
        var plot = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = NColumn,
            Header = HasUnsure ? 36 : 22,
            Foot = 24,
            XAxis = Axis(language),
            XAxis2 = HasUnsure ? UnsureAxis((Page.NarrowestWidth - plan.Left - NColumn) * (1 - UnsureFrom), language) : null,
            YAxis = plan.Axis(segments.Lift),
            Legend = [.. segments.Legend()],
            Traces = [.. segments.Bars(), .. segments.Together(), .. Unsure(plan, segments.Lift)],
            Annotations =
            [
                .. plan.Headings,
                .. segments.Labels(SmallestLabelled),
                .. segments.Brackets(breadth: (Page.NarrowestWidth - plan.Left - NColumn) * (HasUnsure ? PlotTo : 1) / (Axis(language).To - Axis(language).From)).Labels,
                .. Hidden(plan, language),
                .. UnsureTexts(plan, segments.Lift, language),
                .. plan.Column("n", rows.Select(row => Valid(row, language)), shift: 12).Select(cell => cell.YRef == "y" ? cell with { Y = cell.Y - segments.Lift } : cell),
            ],
            Shapes =
            [
                .. rows[0].HasTwoPoles ? plan.Centres.Select(y => new Shape("line", (0, 0), (y - segments.Lift - 15, y - segments.Lift + 15)) { Color = Palette.Soft, Dash = "dot" }) : [],
                .. segments.Brackets(breadth: 1).Lines,
            ],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), new LikertTable(rows, NotDrawn, text).Of(language));
    }

    private static string Valid(LikertRow row, Language language) =>
        row.IsHidden ? HiddenValid(row) : row.Cells[0].Base.Valid is { } n ? NumberText.Format(n, 0, language) : "–";

    /// <summary>"&lt; 5", or "*" where many answered and their number would give others away.</summary>
    public static string HiddenValid(LikertRow row) => row.Cells[0].IsBaseSuppressed ? "< 5" : "*";

    private PlotlyAxis Axis(Language language)
    {
        var reach = Reach;
        var from = rows[0].HasTwoPoles ? -reach : 0;
        var step = reach > 60 ? 50 : 20;
        var ticks = Enumerable.Range(0, (int)(reach / step) + 1).SelectMany(tick => from < 0 && tick > 0 ? [-tick * step, tick * step] : new[] { tick * step })
            .Order().Select(tick => (double)tick).ToImmutableArray();
        return new PlotlyAxis(from * 1.01, reach * 1.01)
        {
            TickValues = ticks,
            TickTexts = [.. ticks.Select(tick => NumberText.Percent(Math.Abs(tick) / 100, 0, language))],
            Grid = true,
            Domain = (0, HasUnsure ? PlotTo : 1),
        };
    }

    private IEnumerable<PlotlyTrace> Unsure(RowPlan plan, double lift)
    {
        var places = Enumerable.Range(0, rows.Length).Where(row => !rows[row].IsHidden && rows[row].Unsure is { Count: > 0 }).ToList();
        if (places.Count > 0)
        {
            yield return new BarTrace
            {
                Name = string.Empty,
                XAxis = "x2",
                Width = Thickness,
                Marker = MarkLook.Bar(rows[places[0]].Basis, Palette.Grey),
                X = [.. places.Select(row => (double?)rows[row].Unsure!.Share)],
                Y = [.. places.Select(row => (double?)plan.Centres[row] - lift)],
            };
        }
    }

    private IEnumerable<Annotation> UnsureTexts(RowPlan plan, double lift, Language language)
    {
        if (!HasUnsure)
        {
            yield break;
        }

        yield return new Annotation
        {
            Text = language.Pick("Do not<br>know (n)", "Vet ikke<br>(n)"),
            X = UnsureFrom,
            Y = 1,
            YAnchor = "bottom",
            YShift = 3,
            Color = Palette.Soft,
        };
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row] is { IsHidden: false, Unsure: { } unsure })
            {
                yield return new Annotation
                {
                    Text = UnsureText(unsure, language),
                    X = unsure.Share,
                    XRef = "x2",
                    XShift = 3,
                    Y = plan.Centres[row] - lift,
                    YRef = "y",
                    Size = 11,
                };
            }
        }
    }

    private static string UnsureText(UnsureCount unsure, Language language) => unsure.IsHidden
        ? "&lt; 5"
        : NumberText.Percent(unsure.Share, 0, language) + " (" + NumberText.Format(unsure.Count, 0, language) + ")";

    /// <summary>Long enough for the longest bar and its number.</summary>
    private PlotlyAxis UnsureAxis(double breadth, Language language) => new(
        0,
        Math.Max(1, LabelRoom.To(0, rows.Where(row => row is { IsHidden: false, Unsure: not null }).Select(row => (row.Unsure!.Share, UnsureText(row.Unsure, language))), breadth)))
    {
        Domain = (UnsureFrom, 1),
    };

    private IEnumerable<Annotation> Hidden(RowPlan plan, Language language) =>
        from row in Enumerable.Range(0, rows.Length)
        where rows[row].IsHidden
        select new Annotation { Text = TextMeasure.Plain(ChartWords.Hidden(language, rows[row].Cells[0])), X = 0, XRef = "x", Y = plan.Centres[row], YRef = "y", XAnchor = rows[row].HasTwoPoles ? "center" : "left", Color = Palette.Soft, Background = Palette.Paper };
}
