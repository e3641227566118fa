using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A relation between two things: a note and its passage in NVivo, two codes in ATLAS.ti. Links may form circles.</summary>
/// <param name="Id">The link's id.</param>
/// <param name="Origin">Id of the thing that it goes from; <see langword="null"/> where it is missing.</param>
/// <param name="Target">Id of the thing that it goes to; <see langword="null"/> where it is missing.</param>
public sealed record QdaLink(QdaId Id, QdaId? Origin, QdaId? Target)
{
    /// <summary>What the relation is called; <see langword="null"/> where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>Which way it goes; <see langword="null"/> where the file does not tell.</summary>
    public QdaDirection? Direction { get; init; }

    /// <summary>Colour as written; <see langword="null"/> where there is none.</summary>
    public string? Color { get; init; }

    /// <summary>Ids of the notes on it.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];
}
