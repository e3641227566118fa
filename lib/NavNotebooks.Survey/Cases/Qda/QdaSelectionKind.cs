namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What a selection selects, and so what its places mean.</summary>
public enum QdaSelectionKind
{
    /// <summary>A passage of a text: positions.</summary>
    Text,

    /// <summary>A part of a picture: an area.</summary>
    Picture,

    /// <summary>A part of a page: an area.</summary>
    Pdf,

    /// <summary>A part of a recording: milliseconds.</summary>
    Audio,

    /// <summary>A part of a film: milliseconds.</summary>
    Video,

    /// <summary>A part of a transcript between two of its synchronisation points.</summary>
    Transcript,
}
