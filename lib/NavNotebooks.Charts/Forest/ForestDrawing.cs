using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Forest;

/// <summary>Differences below each other on one axis, each with its interval, and at the right what print says of it.</summary>
internal sealed class ForestDrawing : IDrawing
{
    private const double RowHeight = 18;
    private const double ThinRow = 5;
    private const double NoteSize = 10;
    private const double NoteLine = 12.5;
    private const double SaidColumn = 10;
    private const double PColumn = 100;
    private const double Right = 152;
    private const string Band = "#f1f1f1";

    private readonly ImmutableArray<(ForestRow Row, BilingualText? Heading)> rows;
    private readonly FigureRequest request;
    private readonly ForestAxis axis;
    private readonly bool isLabelled;
    private readonly bool hasFamily;

    /// <summary>A drawing of contrasts of one statistic.</summary>
    /// <exception cref="ArgumentException">Shares and means are mixed.</exception>
    public ForestDrawing(ContrastTable contrasts, FigureRequest request, Func<EstimateSubject, EstimateSubject, BilingualText>? heading, bool isLabelled)
    {
        var all = ForestRow.Of(contrasts);
        if (all.Select(row => row.First.Statistic).Distinct().Skip(1).Any())
        {
            throw new ArgumentException("Differences of shares and of means have no common axis. Draw them in two figures.", nameof(contrasts));
        }

        var headed = all.Select(row => (Row: row, Heading: heading?.Invoke(row.First, row.Second))).ToList();
        rows = isLabelled
            ? [.. headed.GroupBy(pair => pair.Heading).SelectMany(group => group)]
            : [.. headed.Where(pair => pair.Row.Value is not null).OrderByDescending(pair => pair.Row.Value)];
        axis = new ForestAxis([.. rows.Select(pair => pair.Row)], all[0].First.Statistic == EstimatedStatistic.Share);
        (this.request, this.isLabelled) = (request, isLabelled);
        hasFamily = contrasts.Any(contrast => contrast.InFamily is not null);
    }

    private ImmutableArray<ForestRow> Rows => [.. rows.Select(pair => pair.Row)];

    private double RightRoom => isLabelled ? Right : Page.Edge;

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var naming = new ForestNaming(rows, language);
        var breadth = Page.NarrowestWidth - RowStyle.Dense.BroadestLabel - 18 - Right;
        var refusals = rows.Select(pair => isLabelled && pair.Row.Refusal is { } why ? TextMeasure.Lines(naming.Refusal(why), breadth, NoteSize) : []).ToList();
        var plan = RowPlan.Of(
            [.. rows.Select((pair, i) => new PlannedRow(
                isLabelled ? pair.Heading?.In(language) : null,
                isLabelled ? naming.Row(pair) : string.Empty,
                isLabelled ? Math.Max(RowHeight, (refusals[i].Length * NoteLine) + 6) : ThinRow))],
            RowStyle.Dense);
        var series = Series();
        var text = new ForestText(Rows, request, hasFamily).Of(language);
        var plot = new Plot
        {
            TellsRange = true,
            Height = plan.Height,
            Left = plan.Left,
            Right = RightRoom,
            Foot = ForestAxis.Foot,
            XAxis = axis.For(language),
            YAxis = plan.Axis(),
            Legend = [.. series.DistinctBy(one => ForestLook.Name(Rows[one[0]].Printed.Kind, language)).Select(one => Entry(Rows[one[0]], language))],
            Traces = [.. series.Select(places => Points(places, plan, language))],
            Annotations =
            [
                .. plan.Headings,
                .. naming.Directions(),
                .. isLabelled ? plan.Column(language.Pick("In print", "I rapporten"), Rows.Select(row => ForestLook.Said(row.Printed, language)), SaidColumn) : [],
                .. isLabelled ? plan.Column(hasFamily ? language.Pick("adj. p", "just. p") : "p", Rows.Select(row => P(row, language)), PColumn) : [],
                .. Refusals(refusals, plan),
            ],
            Shapes = [.. Bands(plan), new Shape("line", (0, 0), (0, plan.Height)) { Color = Palette.Soft, Below = true }],
        };
        return new DrawnFigure(Page.Compose(text, plot, language), new ForestTable(Rows, text).Of(language));
    }

    /// <summary>Places of rows that look alike, what print says most of last so that it lies on top.</summary>
    private List<List<int>> Series() =>
    [
        .. Enumerable.Range(0, rows.Length).Where(place => rows[place].Row.Value is not null)
            .GroupBy(place => (rows[place].Row.Printed.Kind, rows[place].Row.Basis))
            .OrderByDescending(group => group.Key.Kind).ThenBy(group => group.Key.Basis)
            .Select(group => group.ToList()),
    ];

    private static LegendEntry Entry(ForestRow row, Language language) =>
        new(ForestLook.Name(row.Printed.Kind, language), Point: ForestLook.Point(row.Printed.Kind, row.Basis));

    private ScatterTrace Points(List<int> places, RowPlan plan, Language language)
    {
        var looks = rows[places[0]].Row;
        var point = ForestLook.Point(looks.Printed.Kind, looks.Basis);
        return new ScatterTrace
        {
            Name = ForestLook.Name(looks.Printed.Kind, language) + ", " + ChartWords.Basis(looks.Basis, language),
            Marker = isLabelled ? point : point with { Size = Math.Min(point.Size, 7) },
            X = [.. places.Select(place => rows[place].Row.Value)],
            Y = [.. places.Select(place => (double?)plan.Centres[place])],
            Hover = [.. places.Select(place => ForestHover.Of(rows[place].Row, language))],
            Doors = [.. places.Select(place => Doors.Of(rows[place].Row.Claims, rows[place].Row.First))],
            ErrorX = new ErrorBars(
                [.. places.Select(place => rows[place].Row.Interval?.High - rows[place].Row.Value)],
                [.. places.Select(place => rows[place].Row.Value - rows[place].Row.Interval?.Low)],
                Palette.Lighter(ForestLook.Color(looks.Printed.Kind), isLabelled ? 0.3 : 0.6)),
        };
    }

    /// <summary>What lies between the differences that the sizes could have shown, behind each row.</summary>
    private IEnumerable<Shape> Bands(RowPlan plan)
    {
        foreach (var (row, y, height) in Rows.Zip(plan.Centres, plan.Heights))
        {
            if (row.Detectable is var (down, up))
            {
                yield return new Shape("rect", (Math.Max(down, axis.Range.Low), Math.Min(up, axis.Range.High)), (y - (height / 2), y + (height / 2)))
                {
                    Fill = Band,
                    Color = Band,
                    Width = 0,
                    Below = true,
                };
            }
        }
    }

    private static IEnumerable<Annotation> Refusals(List<ImmutableArray<string>> refusals, RowPlan plan) =>
        from pair in refusals.Zip(plan.Centres)
        where pair.First.Length > 0
        select new Annotation
        {
            Text = string.Join("<br>", pair.First.Select(TextMeasure.Plain)),
            X = 0,
            XShift = 4,
            Y = pair.Second,
            YRef = "y",
            Size = NoteSize,
            Color = Palette.Soft,
            Background = Palette.Paper,
        };

    private static string P(ForestRow row, Language language) =>
        row.IsHidden || row.Contrast is not { } contrast ? "–"
        : contrast.InFamily is { Undefined: null } member ? NumberText.PValue(member.AdjustedPValue, language)
        : contrast.PValue is { } p && double.IsFinite(p) ? NumberText.PValue(p, language) : "–";
}
