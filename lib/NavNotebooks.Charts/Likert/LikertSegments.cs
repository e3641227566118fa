using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Likert;


/// <summary>The stacked segments of the rows, their labels, and brackets where print tells of answers together.</summary>
internal sealed class LikertSegments(ImmutableArray<LikertRow> rows, RowPlan plan, Scale scale, Language language)
{
    private const double BracketSize = 10;

    /// <summary>Percentage points by which a bracket is shorter than its segments at either end, so that neighbours stay apart.</summary>
    private const double Inset = 0.5;

    private static readonly BarMarker HiddenLook = new(Palette.Grid, Palette.Soft, 0.5, new FillPattern("x", Palette.Paper, Palette.Grey, 6, 0.2));

    /// <summary>Pixels by which bars lie above the middle of their rows.</summary>
    public double Lift { get; init; }

    /// <summary>Thickness of the bars in pixels.</summary>
    public double Thickness { get; init; }

    /// <summary>Every point of the scale, used or not, and then what hatching and outline mean.</summary>
    public IEnumerable<LegendEntry> Legend()
    {
        for (var point = 0; point < scale.Points.Length; point++)
        {
            yield return new LegendEntry(scale.Points[point].Label.In(language), new BarMarker(Color(point), Palette.Soft, 0.5));
        }

        foreach (var basis in rows.Where(row => row.IsDrawn).Select(row => row.Basis).Distinct().Order())
        {
            yield return new LegendEntry(ChartWords.Capital(ChartWords.Basis(basis, language)), MarkLook.Bar(basis, Palette.Grey));
        }

        if (Hidden().Any())
        {
            yield return new LegendEntry(language.Pick("Hidden together (< 5)", "Skjult sammen (< 5)"), HiddenLook);
        }

        if (rows.Any(row => row.Printed().Any()))
        {
            yield return new LegendEntry(language.Pick("Bracket: printed", "Klamme: trykt"), Point: new PointMarker("line-ew", 14, Palette.Ink, Palette.Ink, 2));
        }
    }

    /// <summary>A trace for each point of the scale and basis.</summary>
    public IEnumerable<PlotlyTrace> Bars() =>
        from basis in rows.Select(row => row.Basis).Distinct().Order()
        from point in Enumerable.Range(0, scale.Points.Length)
        let places = Enumerable.Range(0, rows.Length).Where(row => rows[row].IsDrawn && rows[row].Basis == basis && !rows[row].Cells[point].IsSuppressed).ToList()
        where places.Count > 0
        select new BarTrace
        {
            Name = scale.Points[point].Label.In(language),
            Width = Thickness,
            Marker = Look(basis, Color(point)),
            X = [.. places.Select(row => (double?)rows[row].Shares[point] * 100)],
            Base = [.. places.Select(row => (double?)From(row, point))],
            Y = [.. places.Select(row => (double?)Y(row))],
            Hover = [.. places.Select(row => Hover(row, point))],
            Doors = [.. places.Select(row => Door(row, point))],
        };

    /// <summary>One segment for answers that must not be told apart.</summary>
    public IEnumerable<PlotlyTrace> Together()
    {
        var hidden = Hidden().ToList();
        if (hidden.Count > 0)
        {
            yield return new BarTrace
            {
                Name = language.Pick("Hidden together (< 5)", "Skjult sammen (< 5)"),
                Width = Thickness,
                Marker = HiddenLook,
                X = [.. hidden.Select(at => (double?)rows[at.Row].Shares[at.Point] * 100)],
                Base = [.. hidden.Select(at => (double?)From(at.Row, at.Point))],
                Y = [.. hidden.Select(at => (double?)Y(at.Row))],
                Hover = [.. hidden.Select(at => HiddenHover(rows[at.Row], at.Point))],
                Doors = [.. hidden.Select(at => Doors.Of([], rows[at.Row].Of))],
            };
        }
    }

    /// <summary>The percentages in the segments, rounded so that a row adds up to 100; small segments bear none.</summary>
    public IEnumerable<Annotation> Labels(double smallest) =>
        from row in Enumerable.Range(0, rows.Length)
        where rows[row].IsDrawn
        let percents = WholePercents.Of(rows[row].Shares, 0)
        from point in Enumerable.Range(0, scale.Points.Length)
        where rows[row].Shares[point] >= smallest
        select new Annotation
        {
            Text = NumberText.Format(percents[point], 0, language),
            X = From(row, point) + (rows[row].Shares[point] * 50),
            XRef = "x",
            Y = Y(row),
            YRef = "y",
            XAnchor = "center",
            Size = 11,
            Background = Palette.Paper,
        };

    /// <summary>A bracket below the segments that print tells of, and what it prints.</summary>
    /// <param name="breadth">Pixels a percentage point on the narrowest page, to keep labels apart.</param>
    public (ImmutableArray<Shape> Lines, ImmutableArray<Annotation> Labels) Brackets(double breadth)
    {
        var lines = ImmutableArray.CreateBuilder<Shape>();
        var labels = ImmutableArray.CreateBuilder<Annotation>();
        for (var row = 0; row < rows.Length; row++)
        {
            var taken = double.NegativeInfinity;
            foreach (var (places, mark) in rows[row].Printed().OrderBy(printed => printed.Places[0]).ThenBy(printed => printed.Places.Length))
            {
                var (from, to) = (From(row, places[0]), From(row, places[^1]) + (rows[row].Shares[places[^1]] * 100));
                var y = Y(row) + (Thickness / 2) + 3;
                lines.Add(new Shape("line", (from + Inset, to - Inset), (y, y)) { Width = 2 });
                var text = mark.Text(language);
                var half = TextMeasure.Width("<b>" + text, BracketSize) / 2 / breadth;
                var middle = Math.Max((from + to) / 2, taken + half);
                taken = middle + half + (4 / breadth);
                labels.Add(new Annotation
                {
                    Text = "<b>" + TextMeasure.Plain(text) + "</b>",
                    X = middle,
                    XRef = "x",
                    Y = y + 1,
                    YRef = "y",
                    XAnchor = "center",
                    YAnchor = "top",
                    Size = BracketSize,
                });
            }
        }

        return (lines.ToImmutable(), labels.ToImmutable());
    }

    private static BarMarker Look(DataBasis basis, string color) => basis == DataBasis.Synthetic
        ? new BarMarker(color, Palette.Soft, 0.5, new FillPattern("/", Palette.Lighter(color, 0.55), color, 6, 0.3))
        : MarkLook.Bar(basis, color) with { LineColor = Palette.Ink, LineWidth = basis == DataBasis.Published ? 1.5 : 0.5 };

    private IEnumerable<(int Row, int Point)> Hidden() =>
        from row in Enumerable.Range(0, rows.Length)
        where rows[row].IsDrawn
        from point in Enumerable.Range(0, scale.Points.Length)
        where rows[row].StandsForOthers(point)
        select (row, point);

    private string HiddenHover(LikertRow row, int point) =>
        MarkText.Hover(new MarkedEstimate(row.Cells[point], row.Of.Group), language) + "<br>"
        + TextMeasure.Plain(string.Join(" + ", row.Together(point).Select(place => scale.Points[place].Label.In(language))) + ": " + NumberText.Percent(row.Shares[point], 1, language));

    private string Color(int point) => Palette.Scale(point, scale.Points.Length, rows[0].HasTwoPoles);

    private double Y(int row) => plan.Centres[row] - Lift;

    private double From(int row, int point) => (rows[row].Shares.Take(point).Sum() - rows[row].Left) * 100;

    private string Hover(int row, int point)
    {
        var cell = rows[row].Cells[point];
        var text = MarkText.Hover(new MarkedEstimate(cell, cell.Of.Group), language) + "<br>" + TextMeasure.Plain(scale.Points[point].Label.In(language));
        var printed = rows[row].Printed().Where(printed => printed.Places.Contains(point))
            .Select(printed => language.Pick("Printed: ", "Trykt: ") + printed.Mark.Text(language) + " (" + printed.Mark.Place(language) + ")");
        return string.Join("<br>", printed.Select(TextMeasure.Plain).Prepend(text));
    }

    /// <summary>The claims that ask for the segment alone, then those that print it with its neighbours; else the variable.</summary>
    private string Door(int row, int point)
    {
        var cell = rows[row].Cells[point];
        return Doors.Of([.. cell.Statements, .. rows[row].Printed().Where(printed => printed.Places.Contains(point)).Select(printed => printed.Mark.Claim.Id)], cell.Of);
    }
}
