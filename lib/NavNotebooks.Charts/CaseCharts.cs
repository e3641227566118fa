using NavNotebooks.Charts.CaseMatrices;
using NavNotebooks.Charts.Cases;
using NavNotebooks.Charts.Diagrams;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Charts.Timelines;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>Charts of coded case material. Each gives a record that shows itself; change title, rows or notes with <c>with</c>.</summary>
public static class CaseCharts
{
    private const int MostColumns = 14;

    /// <summary>A matrix of findings as symbols: says, says not, says both, silent. One that is far broader than high is turned.</summary>
    /// <param name="matrix">Findings by two axes.</param>
    /// <param name="title">What it shows. Default: what rows and columns are.</param>
    public static MatrixPlot Chart(this CaseMatrix matrix, BilingualText? title = null)
    {
        var documents = matrix.Findings.Select(finding => CasePlace.Document(finding.Id)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var (rows, columns) = (matrix.Rows, matrix.Columns);
        var isTurned = columns.Length > MostColumns && rows.Length < columns.Length;
        return new MatrixPlot
        {
            Title = title ?? new BilingualText(
                $"{matrix.RowAxis.Heading.En} by {ChartCase(matrix.ColumnAxis.Heading.En)}", $"{matrix.RowAxis.Heading.Nb} etter {ChartCase(matrix.ColumnAxis.Heading.Nb)}"),
            Source = new CaseSource(string.Join(", ", documents)),
            Columns = [.. (isTurned ? rows : columns).Select(line => line.Label)],
            Rows = isTurned
                ? [.. columns.Select(column => new MatrixPlotRow(column.Label, [.. rows.Select(row => Cell(matrix[row, column]))]))]
                : [.. rows.Select(row => new MatrixPlotRow(row.Label, [.. columns.Select(column => Cell(matrix[row, column]))]))],
        };
    }

    /// <summary>A figure of nodes and edges: an organisation in its lanes, a process, what leads to what.</summary>
    /// <param name="figure">One with nodes.</param>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static DiagramPlot Diagram(this CaseFigure figure) => new FigurePlots(figure).Diagram();

    /// <summary>A figure of events, in a lane a case.</summary>
    /// <param name="figure">One with events.</param>
    /// <exception cref="ArgumentException">It has none.</exception>
    public static TimelinePlot Timeline(this CaseFigure figure) => new FigurePlots(figure).Timeline();

    /// <summary>Measured columns of a table as bars and dots: one column gives a row a table row, several give each table row a heading and a row a column.</summary>
    /// <param name="figure">A table.</param>
    /// <param name="columns">Ids of the measured columns.</param>
    /// <param name="series">Ids of columns whose words tell the bars apart, one for each of the measured columns or one for all. Default: none.</param>
    /// <exception cref="UnknownNameException">There is no such column; the nearest is named.</exception>
    public static RangePlot RangePlot(this CaseFigure figure, string[] columns, string[]? series = null) => new FigurePlots(figure).Ranges(columns, series ?? []);

    /// <summary>
    /// What cases or informants are described by, as bars and dots. Informants stand under their case and are told apart by who employs them; several
    /// dimensions are told apart instead. Contradicting values stand below each other.
    /// </summary>
    /// <param name="study">A study.</param>
    /// <param name="dimensions">Ids of dimensions of one unit, such as <c>seniority</c>.</param>
    /// <exception cref="UnknownNameException">There is no such dimension; the nearest is named.</exception>
    public static RangePlot RangePlot(this CaseStudy study, params string[] dimensions) => new AttributePlot(study, dimensions).Plot();

    private static MatrixPlotCell Cell(MatrixCell cell) => new(cell.State, [.. cell.Findings.Select(finding => CasePlace.Of(finding))]);

    private static string ChartCase(string heading) => Drawing.ChartWords.Small(heading);
}
