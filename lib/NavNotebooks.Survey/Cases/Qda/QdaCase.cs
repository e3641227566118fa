using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A unit that is studied: a person, an office.</summary>
/// <param name="Id">The case's id; NVivo also gives it as the code of passages that are the case's.</param>
/// <param name="Name">The name; <see langword="null"/> where it has none.</param>
public sealed record QdaCase(QdaId Id, string? Name)
{
    /// <summary>What is said of it; <see langword="null"/> where nothing is.</summary>
    public string? Description { get; init; }

    /// <summary>Ids of the codes that stand for it.</summary>
    public ImmutableArray<QdaId> Codes { get; init; } = [];

    /// <summary>Values of variables, in the file's order.</summary>
    public ImmutableArray<QdaValue> Values { get; init; } = [];

    /// <summary>Ids of the sources that are its own.</summary>
    public ImmutableArray<QdaId> Sources { get; init; } = [];

    /// <summary>Ids of the selections that are its own.</summary>
    public ImmutableArray<QdaId> Selections { get; init; } = [];
}
