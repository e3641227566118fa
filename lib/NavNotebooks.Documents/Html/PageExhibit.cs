using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>A figure, or a table with a caption, of a notebook's page.</summary>
/// <param name="Kind">Which of the two.</param>
/// <param name="Number">
/// The notebook's number, a dot and the place among its kind, such as <c>21.3</c>: figures of the report itself have no dot. Only the place in a notebook without number.
/// </param>
/// <param name="Id">The anchor, unique in the page, such as <c>figure-21-3</c>.</param>
public sealed record PageExhibit(ExhibitKind Kind, string Number, string Id)
{
    /// <summary>What it shows, as plain English text.</summary>
    /// <value>Default: empty, for a figure without title.</value>
    public string Caption { get; init; } = "";

    /// <summary>The same in bokmål; in a page in one language the same as <see cref="Caption"/>.</summary>
    /// <value>Default: empty.</value>
    public string CaptionInBokmål { get; init; } = "";

    /// <summary>How many headings of the page stand before it.</summary>
    public int HeadingsBefore { get; init; }

    /// <summary>The id of the notebook's cell that shows it; <see langword="null"/> for a cell without one.</summary>
    public string? Cell { get; init; }

    /// <summary>The table, or the figure's twin, by itself and in the page's first language.</summary>
    /// <value>Default: empty.</value>
    public string TableHtml { get; init; } = "";

    /// <summary>What it is called, such as <c>Figure 21.3</c>.</summary>
    public string Name(Language language) => (Kind == ExhibitKind.Figure ? language.In("Figure", "Figur") : language.In("Table", "Tabell")) + " " + Number;
}
