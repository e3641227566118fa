using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A part of a source that codings or notes are about.</summary>
/// <param name="Id">The id that cases and links refer to.</param>
/// <param name="Kind">What it selects.</param>
public sealed record QdaSelection(QdaId Id, QdaSelectionKind Kind)
{
    /// <summary>As the program names it, often the passage's first words or a time; <see langword="null"/> where it has none.</summary>
    public string? Name { get; init; }

    /// <summary>A comment on the selection; ATLAS.ti and MAXQDA write memos here, without author or date.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it, when.</summary>
    public QdaStamp Stamp { get; init; } = QdaStamp.None;

    /// <summary>Of text, the position of its first character; of a recording, milliseconds. <see langword="null"/> for other kinds, or where it is missing.</summary>
    public long? Start { get; init; }

    /// <summary>Of text, the position after its last character; of a recording, milliseconds. May equal <see cref="Start"/>: a point.</summary>
    public long? End { get; init; }

    /// <summary>Of a picture or page, the part of it; <see langword="null"/> for other kinds.</summary>
    public QdaArea? Area { get; init; }

    /// <summary>Of a transcript, the synchronisation point at which the part begins.</summary>
    public QdaId? FromSyncPoint { get; init; }

    /// <summary>Of a transcript, the synchronisation point at which the part ends.</summary>
    public QdaId? ToSyncPoint { get; init; }

    /// <summary>The codes given to it, and by whom.</summary>
    public ImmutableArray<QdaCoding> Codings { get; init; } = [];

    /// <summary>Ids of the notes on it.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];

    /// <summary>Of a part of a PDF, its text; <see langword="null"/> for other kinds, or where there is none.</summary>
    public QdaSource? Representation { get; init; }
}
