using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>One code given to a passage or to a whole source.</summary>
/// <param name="Id">The coding's own id.</param>
/// <param name="Code">Id of the code, kept also where the codebook does not have it. NVivo gives the id of a case for the text of a case.</param>
/// <param name="Coder">Id of the user who gave it; <see langword="null"/> where the program does not tell.</param>
public sealed record QdaCoding(QdaId Id, QdaId Code, QdaId? Coder)
{
    /// <summary>When, as written; <see langword="null"/> where the program does not tell.</summary>
    public string? Created { get; init; }

    /// <summary>Ids of the notes on it.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];
}
