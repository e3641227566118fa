using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A person or a group that a study heard. No name, and nothing that is not in the document.</summary>
public sealed record Informant : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S2-I3</c>.</summary>
    public required string Id { get; init; }

    /// <summary>One person, or a group.</summary>
    public required InformantKind Kind { get; init; }

    /// <summary>Id of the case where; <see langword="null"/> where it is not told.</summary>
    public string? Case { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What the informant does.</summary>
    public InformantRole Role { get; init; }

    /// <summary>Which line employs.</summary>
    public Employer Employer { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
