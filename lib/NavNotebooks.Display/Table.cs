using System.Collections.Immutable;

namespace NavNotebooks.Display;

/// <summary>A small table of text that shows itself as aligned plain text and as accessible HTML.</summary>
/// <remarks>All content is text: it is encoded on the way into HTML, so a label can never become markup.</remarks>
/// <param name="Caption">What the table shows, with its data basis.</param>
/// <param name="Headers">One heading a column; the first column holds the row headings.</param>
/// <param name="Rows">Cells, as many a row as there are headers.</param>
/// <param name="Notes">Lines below the table: base, method, source.</param>
public sealed record Table(
    string Caption,
    ImmutableArray<string> Headers,
    ImmutableArray<ImmutableArray<string>> Rows,
    ImmutableArray<string> Notes) : IDisplayable
{
    /// <summary>What cells can be looked up by, row by row as <see cref="Rows"/>; plain text does not show it.</summary>
    /// <value>Default: empty, and no cell leads anywhere.</value>
    public ImmutableArray<ImmutableArray<Mark?>> Marks { get; init; } = [];

    /// <summary>A table made column by column.</summary>
    /// <param name="caption">What the table shows, with its data basis.</param>
    /// <param name="columns">The columns, from the left.</param>
    /// <param name="rows">What the rows are of, from the top.</param>
    /// <param name="notes">Lines below the table.</param>
    public static Table Of<TRow>(string caption, IReadOnlyList<TableColumn<TRow>> columns, IReadOnlyCollection<TRow> rows, ImmutableArray<string> notes) => new(
        caption,
        [.. columns.Select(column => column.Heading)],
        [.. rows.Select(row => columns.Select(column => column.Cell(row)).ToImmutableArray())],
        notes)
    {
        Marks = columns.Any(column => column.Mark is not null) ? [.. rows.Select(row => columns.Select(column => column.Mark?.Invoke(row)).ToImmutableArray())] : [],
    };

    /// <summary>This table with something that one cell of each row can be looked up by; marks of its other cells are lost.</summary>
    /// <param name="column">The place of the cell, from 0.</param>
    /// <param name="marks">One a row, <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">There are not as many marks as rows, or no such column.</exception>
    public Table Marked(int column, params ImmutableArray<Mark?> marks) => marks.Length != Rows.Length || column < 0 || column >= Headers.Length
        ? throw new ArgumentException(
            $"{marks.Length} marks for column {column} do not fit {Rows.Length} rows of {Headers.Length} columns. Give one mark a row, and count columns from 0.", nameof(marks))
        : this with { Marks = [.. Rows.Zip(marks, (row, mark) => row.Select((_, place) => place == column ? mark : null).ToImmutableArray())] };

    /// <summary>The same, by what stands in each row.</summary>
    /// <param name="column">The place of the cell, from 0.</param>
    /// <param name="mark">What a row can be looked up by, <see langword="null"/> for nothing.</param>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public Table Marked(int column, Func<ImmutableArray<string>, Mark?> mark) => Marked(column, [.. Rows.Select(mark)]);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(TableText.Of(this)).With(MimeTypes.Html, TableHtml.Of(this));

    /// <summary>The table as an HTML fragment: caption, scoped headings, notes.</summary>
    public string ToHtml() => TableHtml.Of(this);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => TableText.Of(this);
}
