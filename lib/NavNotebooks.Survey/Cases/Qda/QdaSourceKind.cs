namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What a source is.</summary>
public enum QdaSourceKind
{
    /// <summary>A text: an interview, field notes, a document.</summary>
    Text,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>A recording.</summary>
    Audio,

    /// <summary>A film; MAXQDA also writes recordings so.</summary>
    Video,

    /// <summary>A note (memo) of those who code: by the standard a text like any other.</summary>
    Note,
}
