using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A document, picture, recording or note, with what was selected and coded in it.</summary>
/// <param name="Id">The id that cases, sets and links refer to.</param>
/// <param name="Kind">What it is.</param>
public sealed record QdaSource(QdaId Id, QdaSourceKind Kind)
{
    /// <summary>The name; <see langword="null"/> where it has none. Several sources may bear one name (MAXQDA writes a source for each answer).</summary>
    public string? Name { get; init; }

    /// <summary>A comment on it; <see langword="null"/> where there is none.</summary>
    public string? Description { get; init; }

    /// <summary>Who made it, when.</summary>
    public QdaStamp Stamp { get; init; } = QdaStamp.None;

    /// <summary>Of a text or note, its text; <see langword="null"/> for other kinds, or where it is not in the exchange file.</summary>
    public QdaText? Text { get; init; }

    /// <summary>Of a text or note, the file with the plain text; <see langword="null"/> where the text stands in the XML.</summary>
    public QdaPath? PlainTextPath { get; init; }

    /// <summary>Of a text or note, the file with the text as set (Word); <see langword="null"/> where there is none. Never read.</summary>
    public QdaPath? RichTextPath { get; init; }

    /// <summary>Of a picture, PDF, recording or film, its file; <see langword="null"/> where the file does not tell.</summary>
    public QdaPath? MediaPath { get; init; }

    /// <summary>Where the file was when the project was exported; <see langword="null"/> where the program leaves it out, as ATLAS.ti does.</summary>
    public QdaPath? CurrentPath { get; init; }

    /// <summary>The text of a PDF or the description of a picture; <see langword="null"/> where there is none.</summary>
    public QdaSource? Representation { get; init; }

    /// <summary>Of a recording or film, its transcripts.</summary>
    public ImmutableArray<QdaTranscript> Transcripts { get; init; } = [];

    /// <summary>Parts of it that codings or notes are about, in the file's order; they may overlap.</summary>
    public ImmutableArray<QdaSelection> Selections { get; init; } = [];

    /// <summary>Codes given to the whole of it.</summary>
    public ImmutableArray<QdaCoding> Codings { get; init; } = [];

    /// <summary>Ids of the notes on it.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];

    /// <summary>Values of variables that are tied to the source; MAXQDA and QualCoder write them here, others at the case.</summary>
    public ImmutableArray<QdaValue> Values { get; init; } = [];

    /// <summary>What a selection of this source says; <see langword="null"/> where it is no passage of a text that is at hand.</summary>
    public string? Passage(QdaSelection selection) =>
        selection is { Kind: QdaSelectionKind.Text, Start: { } start, End: { } end } ? Text?.Passage(start, end) : null;
}
