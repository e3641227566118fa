namespace NavNotebooks.Documents.Html;

/// <summary>What a page numbers, each kind by itself.</summary>
public enum ExhibitKind
{
    /// <summary>A Plotly figure; the table that is its twin has no number of its own.</summary>
    Figure,

    /// <summary>A table with a caption.</summary>
    Table,
}
