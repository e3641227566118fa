using System.Collections.Immutable;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Html;

/// <summary>A notebook as the inside of a page.</summary>
/// <param name="Title">The notebook's first heading of level one, or the title it was given.</param>
/// <param name="Html">The cells; a heading of level one is put before them where the narrative has none.</param>
/// <param name="Headings">Every heading of the narrative, in order, for a table of contents.</param>
/// <param name="Summary">The first paragraph below the title as plain text; empty where there is none.</param>
/// <param name="FigureCount">The number of Plotly figures; a page without any needs no plotly.js.</param>
public sealed record NotebookBody(string Title, string Html, ImmutableArray<PageHeading> Headings, string Summary, int FigureCount)
{
    /// <summary>The figures, and the tables with captions, in the order of the page.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<PageExhibit> Exhibits { get; init; } = [];

    /// <summary>The files that the page shows its figures from.</summary>
    /// <value>Default: none; the page carries its pictures in itself, or has none.</value>
    public ImmutableArray<PictureFile> Pictures { get; init; } = [];
}
