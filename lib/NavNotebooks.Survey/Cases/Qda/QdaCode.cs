using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A code with the codes beneath it.</summary>
/// <param name="Id">The id that codings refer to.</param>
/// <param name="Name">The name; never empty: where a file has none, the id stands in.</param>
public sealed record QdaCode(QdaId Id, string Name)
{
    /// <summary>Whether passages may bear it; a code that may not is a folder of others. Default, and where a file does not tell: true.</summary>
    public bool IsCodable { get; init; } = true;

    /// <summary>Colour as written, <c>#RRGGBB</c> or <c>#RGB</c> by the standard; <see langword="null"/> where there is none (ATLAS.ti leaves it out).</summary>
    public string? Color { get; init; }

    /// <summary>What the code means; <see langword="null"/> where nothing is said, empty where the file says so with an empty element.</summary>
    public string? Description { get; init; }

    /// <summary>Ids of the notes on it; only a project has notes, and so they are left out of a codebook file.</summary>
    public ImmutableArray<QdaId> Notes { get; init; } = [];

    /// <summary>The codes beneath it, in the file's order.</summary>
    public ImmutableArray<QdaCode> Codes { get; init; } = [];

    /// <summary>What the standard does not know, kept to be written back.</summary>
    public QdaExtras Extras { get; init; } = QdaExtras.None;

    /// <summary>This code and all beneath it, each before those under it.</summary>
    public IEnumerable<QdaCode> WithAllBeneath() => Codes.SelectMany(code => code.WithAllBeneath()).Prepend(this);
}
