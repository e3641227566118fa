using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>A grid of symbols, one column a case, role or voice.</summary>
internal sealed class MatrixDrawing : IDrawing
{
    private const double RowHeight = 24;
    private const int MostColumns = 24;
    private const string Shade = "#56b4e9";

    private static readonly ImmutableArray<CellState> Order = [CellState.Says, CellState.SaysNot, CellState.Both, CellState.Silent];

    private readonly MatrixPlot plot;

    public MatrixDrawing(MatrixPlot plot)
    {
        this.plot = plot;
        if (plot.Rows.IsEmpty || plot.Columns.IsEmpty)
        {
            throw new ArgumentException("A matrix without rows or without columns cannot be drawn. Give at least one of each.", nameof(plot));
        }

        if (plot.Columns.Length > MostColumns)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"A matrix of {plot.Columns.Length} columns does not fit a page; {MostColumns} do. Exchange rows and columns, or leave some out."), nameof(plot));
        }

        if (plot.Rows.FirstOrDefault(row => row.Cells.Length != plot.Columns.Length) is { } uneven)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The row '{uneven.Label.En}' has {uneven.Cells.Length} cells and the matrix {plot.Columns.Length} columns. Give every row one cell a column; MatrixPlotCell.Silent where nothing is said."),
                nameof(plot));
        }

        if (plot.Rows.FirstOrDefault(row => row.Cells.Any(cell => cell.Findings.IsEmpty != (cell.Stance == CellState.Silent))) is { } empty)
        {
            throw new ArgumentException(
                $"The row '{empty.Label.En}' has a silent cell with findings, or one that says something without any. A cell is silent exactly where it has no finding.", nameof(plot));
        }
    }

    /// <inheritdoc/>
    public DrawnFigure Draw(Language language)
    {
        var style = RowStyle.Dense;
        var plan = RowPlan.Of([.. plot.Rows.Select(row => new PlannedRow(row.Heading?.In(language), row.Label.In(language), RowHeight))], style);
        var headings = new MatrixHeadings([.. plot.Columns.Select(column => column.In(language))], (Page.NarrowestWidth - plan.Left - Page.Edge) / plot.Columns.Length);
        var text = new PageText(plot.Title.In(language), [.. plot.Subtitle is { } subtitle ? [subtitle.In(language)] : Array.Empty<string>()], [.. Notes(language)]);
        var places = Places(plan);
        var drawn = new Plot
        {
            Height = plan.Height,
            Left = plan.Left,
            Right = Page.Edge,
            Header = headings.Height + 8,
            Foot = 4,
            XAxis = new PlotlyAxis(0, plot.Columns.Length),
            YAxis = plan.Axis(),
            Legend = [.. Order.Select(stance => new LegendEntry(StanceLook.Name(stance, language), Point: StanceLook.Point(stance), Over: stance == CellState.Both ? (x, y) => StanceLook.Half(x, y, null) : null))],
            Traces = [.. Order.Select(stance => Points(stance, places, language))],
            Annotations = [.. plan.Headings, .. headings.Annotations],
            Shapes = [.. Shades(plan), .. Lines(plan), .. places.Where(place => place.Cell.Stance == CellState.Both).Select(place => StanceLook.Half(place.X, place.Y))],
        };
        return new DrawnFigure(Page.Compose(text, drawn, language), Twin(text, language));
    }

    private IEnumerable<string> Notes(Language language)
    {
        yield return plot.Source.Sentence(language);
        if (HasShades)
        {
            yield return language.Pick(
                "A darker cell holds more findings. That is how much is written, not how many say it.",
                "En mørkere rute har flere funn. Det er hvor mye som er skrevet, ikke hvor mange som sier det.");
        }

        foreach (var note in plot.Notes)
        {
            yield return note.In(language);
        }
    }

    private bool HasShades => plot.IsShaded && plot.Rows.Any(row => row.Cells.Any(cell => cell.Findings.Length > 1));

    private ImmutableArray<(int Row, double X, double Y, MatrixPlotCell Cell)> Places(RowPlan plan) =>
    [
        .. from row in Enumerable.Range(0, plot.Rows.Length)
           from column in Enumerable.Range(0, plot.Columns.Length)
           select (row, column + 0.5, plan.Centres[row], plot.Rows[row].Cells[column]),
    ];

    private ScatterTrace Points(CellState stance, ImmutableArray<(int Row, double X, double Y, MatrixPlotCell Cell)> places, Language language)
    {
        var own = places.Where(place => place.Cell.Stance == stance).ToList();
        return new ScatterTrace
        {
            Name = StanceLook.Name(stance, language),
            Marker = StanceLook.Point(stance),
            X = [.. own.Select(place => (double?)place.X)],
            Y = [.. own.Select(place => (double?)place.Y)],
            Hover = [.. own.Select(place => Hover(place.Row, (int)place.X, language))],
            Doors = [.. own.Select(place => Doors.Of(place.Cell.Findings))],
        };
    }

    private string Hover(int row, int column, Language language)
    {
        var cell = plot.Rows[row].Cells[column];
        string[] head = ["<b>" + TextMeasure.Plain(plot.Rows[row].Label.In(language)) + "</b>", TextMeasure.Plain(plot.Columns[column].In(language) + ": " + StanceLook.Name(cell.Stance, language))];
        return string.Join("<br>", [.. head, .. HoverList.Of(cell.Findings, language)]);
    }

    /// <summary>Rectangles behind cells with two findings or more, in three steps.</summary>
    private IEnumerable<Shape> Shades(RowPlan plan) =>
        from row in Enumerable.Range(0, plot.Rows.Length)
        from column in Enumerable.Range(0, plot.Columns.Length)
        let count = plot.Rows[row].Cells[column].Findings.Length
        where plot.IsShaded && count > 1
        let half = plan.Heights[row] / 2
        let color = Palette.Lighter(Shade, count < 4 ? 0.85 : count < 8 ? 0.7 : 0.5)
        select new Shape("rect", (column + 0.03, column + 0.97), (plan.Centres[row] - half + 0.5, plan.Centres[row] + half - 0.5)) { Fill = color, Color = color, Width = 0, Below = true };

    private IEnumerable<Shape> Lines(RowPlan plan) => Enumerable.Range(0, plot.Rows.Length)
        .SelectMany(row => new[] { plan.Centres[row] - (plan.Heights[row] / 2), plan.Centres[row] + (plan.Heights[row] / 2) })
        .Distinct()
        .Select(y => new Shape("line", (0, plot.Columns.Length), (y, y)) { Color = Palette.Grid, Below = true });

    private Table Twin(PageText text, Language language)
    {
        var hasHeadings = plot.Rows.Any(row => row.Heading is not null);
        return new Table(
            string.Join(" – ", [text.Title, .. text.Subtitle]),
            [.. hasHeadings ? [language.Pick("Under", "Under")] : Array.Empty<string>(), language.Pick("Row", "Rad"), .. plot.Columns.Select(column => column.In(language))],
            [.. plot.Rows.Select(row => ImmutableArray.CreateRange<string>(
                [.. hasHeadings ? [row.Heading?.In(language) ?? "–"] : Array.Empty<string>(), row.Label.In(language), .. row.Cells.Select(cell => Cell(cell, language))]))],
            text.Notes);
    }

    private static string Cell(MatrixPlotCell cell, Language language) => cell.Findings.IsEmpty
        ? StanceLook.Sign(cell.Stance) + " " + language.Pick("silent", "taus")
        : StanceLook.Sign(cell.Stance) + " " + StanceLook.Name(cell.Stance, language) + ": " + string.Join("; ", cell.Findings);
}
