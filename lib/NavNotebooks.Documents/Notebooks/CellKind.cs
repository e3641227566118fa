namespace NavNotebooks.Documents.Notebooks;

/// <summary>What a cell holds.</summary>
public enum CellKind
{
    /// <summary>Source that an engine runs; the only kind with outputs.</summary>
    Code,

    /// <summary>Narrative.</summary>
    Markdown,

    /// <summary>Text for a converter; neither run nor rendered.</summary>
    Raw,

    /// <summary>A kind of a later format; kept as it was read, never run.</summary>
    Unknown,
}
