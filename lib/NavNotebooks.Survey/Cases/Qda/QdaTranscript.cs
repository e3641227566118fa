using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What is said in a recording or film, as text tied to times.</summary>
/// <param name="Id">The transcript's id.</param>
public sealed record QdaTranscript(QdaId Id)
{
    /// <summary>The name; <see langword="null"/> where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>A comment on it; <see langword="null"/> where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it, when.</summary>
    public QdaStamp Stamp { get; init; } = QdaStamp.None;

    /// <summary>The text; <see langword="null"/> where it is not in the exchange file.</summary>
    public QdaText? Text { get; init; }

    /// <summary>The file with the plain text; <see langword="null"/> where the text stands in the XML.</summary>
    public QdaPath? PlainTextPath { get; init; }

    /// <summary>The file with the text as set; <see langword="null"/> where there is none.</summary>
    public QdaPath? RichTextPath { get; init; }

    /// <summary>Places tied to times.</summary>
    public ImmutableArray<QdaSyncPoint> SyncPoints { get; init; } = [];

    /// <summary>Parts of it that codings or notes are about.</summary>
    public ImmutableArray<QdaSelection> Selections { get; init; } = [];

    /// <summary>Ids of the notes on it.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];
}
