using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A group of codes, sources or notes: a code group of ATLAS.ti, a static set of NVivo, a document group of MAXQDA.</summary>
/// <param name="Id">The set's id.</param>
/// <param name="Name">The name; where a file has none, the id stands in.</param>
public sealed record QdaSet(QdaId Id, string Name)
{
    /// <summary>What the set is for; <see langword="null"/> where nothing is said.</summary>
    public string? Description { get; init; }

    /// <summary>Ids of the codes in it.</summary>
    public ImmutableArray<QdaId> Codes { get; init; } = [];

    /// <summary>Ids of the sources in it; always empty in a codebook.</summary>
    public ImmutableArray<QdaId> Sources { get; init; } = [];

    /// <summary>Ids of the notes in it; always empty in a codebook.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];

    /// <summary>What the standard does not know, kept to be written back.</summary>
    public QdaExtras Extras { get; init; } = QdaExtras.None;
}
