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
    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) =>
        new MimeBundle(TableText.Of(this)).With(MimeTypes.Html, TableHtml.Of(this));

    /// <summary>The table as an HTML fragment: caption, scoped headings, notes.</summary>
    public string ToHtml() => TableHtml.Of(this);

    /// <summary>The table as aligned plain text.</summary>
    public override string ToString() => TableText.Of(this);
}
