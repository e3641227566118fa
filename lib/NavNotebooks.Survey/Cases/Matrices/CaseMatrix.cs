using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>Findings by two axes. A cell says, says not, says both or is silent, and leads to its findings and their lines.</summary>
public sealed class CaseMatrix : IDisplayable
{
    private readonly CaseFindings findings;

    internal CaseMatrix(CaseFindings findings, MatrixAxis rows, MatrixAxis columns)
    {
        this.findings = findings;
        (RowAxis, ColumnAxis) = (rows, columns);
        (Rows, Columns) = (rows.Lines, columns.Lines);
    }

    /// <summary>The rows from top to bottom.</summary>
    public ImmutableArray<MatrixLine> Rows { get; private init; }

    /// <summary>The columns from left to right.</summary>
    public ImmutableArray<MatrixLine> Columns { get; private init; }

    /// <summary>Whether each tile bears the sign of its direction.</summary>
    public bool IsSigned { get; private init; }

    /// <summary>What the rows are.</summary>
    public MatrixAxis RowAxis { get; }

    /// <summary>What the columns are.</summary>
    public MatrixAxis ColumnAxis { get; }

    /// <summary>The findings that have a place in the matrix, in order.</summary>
    public CaseFindings Findings => findings.Where(finding => Rows.Any(row => row.Holds(finding)) && Columns.Any(column => column.Holds(finding)));

    /// <summary>How many findings have no place in it, as they belong to no row or to no column.</summary>
    public int Unplaced => findings.Count - Findings.Count;

    /// <summary>One cell.</summary>
    /// <param name="row">One of <see cref="Rows"/>.</param>
    /// <param name="column">One of <see cref="Columns"/>.</param>
    public MatrixCell this[MatrixLine row, MatrixLine column] => new([.. findings.Where(finding => row.Holds(finding) && column.Holds(finding))]);

    /// <summary>One cell by its headings.</summary>
    /// <param name="row">The row's English label.</param>
    /// <param name="column">The column's English label.</param>
    /// <exception cref="UnknownNameException">There is no such row or column; the nearest is named.</exception>
    public MatrixCell this[[Offers(nameof(RowLabels))] string row, [Offers(nameof(ColumnLabels))] string column] => this[Line(Rows, "row", row), Line(Columns, "column", column)];

    /// <summary>The matrix without rows and columns that hold no finding. What is left out is silent throughout.</summary>
    public CaseMatrix Filled() => new(findings, RowAxis, ColumnAxis)
    {
        Rows = [.. Rows.Where(row => Columns.Any(column => this[row, column].State != CellState.Silent))],
        Columns = [.. Columns.Where(column => Rows.Any(row => this[row, column].State != CellState.Silent))],
        IsSigned = IsSigned,
    };

    /// <summary>The matrix with the sign of its direction on each tile.</summary>
    public CaseMatrix Signed() => new(findings, RowAxis, ColumnAxis) { Rows = Rows, Columns = Columns, IsSigned = true };

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(ToTable(context.Language).ToString()).With(MimeTypes.Html, CaseMatrixHtml.Of(this, context.Language));

    /// <summary>A sign and the ids of the findings in every cell.</summary>
    /// <param name="language">The language of headings.</param>
    public Table ToTable(Language language = Language.English) => new(
        Caption(language),
        [RowAxis.Heading.In(language), .. Columns.Select(column => column.Label.In(language))],
        [.. Rows.Select(row => ImmutableArray.CreateRange([row.Label.In(language), .. Columns.Select(column => CaseMatrixHtml.Text(this, row, column))]))],
        CaseMatrixHtml.Notes(this, language));

    /// <summary>How many findings each cell holds: how far the coded material reaches in each column, and where it is thin. Columns are never added.</summary>
    /// <param name="language">The language of headings.</param>
    public Table Counts(Language language = Language.English) => new(
        language.In("Coverage: ", "Dekning: ") + Caption(language),
        [RowAxis.Heading.In(language), .. Columns.Select(column => column.Label.In(language))],
        [.. Rows.Select(row => ImmutableArray.CreateRange([row.Label.In(language), .. Columns.Select(column => this[row, column].Findings.Length.ToString(CultureInfo.InvariantCulture))]))],
        [language.In("Coded passages, not persons: how much is written, not how many say it. A finding may stand in several cells.", "Kodede avsnitt, ikke personer: hvor mye som er skrevet, ikke hvor mange som sier det. Et funn kan stå i flere celler.")]);

    /// <summary>The matrix as aligned plain text, in English.</summary>
    public override string ToString() => ToTable().ToString();

    internal string Caption(Language language) =>
        language.In($"{RowAxis.Heading.En} by {ColumnAxis.Heading.En.ToLowerInvariant()}", $"{RowAxis.Heading.Nb} etter {ColumnAxis.Heading.Nb.ToLowerInvariant()}")
        + " · " + findings.Documents
        + language.In(" · coded by us", " · kodet av oss");

    private static MatrixLine Line(ImmutableArray<MatrixLine> lines, string kind, string label) =>
        lines.FirstOrDefault(line => line.Label.En == label) ?? throw new UnknownNameException(kind, label, lines.Select(line => line.Label.En), "the matrix");

    internal IEnumerable<OfferedName> RowLabels => OfferedRows.Labels(Rows.Select(line => line.Label));

    internal IEnumerable<OfferedName> ColumnLabels => OfferedRows.Labels(Columns.Select(line => line.Label));
}
