using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A code: what findings are sorted by.</summary>
public sealed record Code : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-C-WORK</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>Id of the code above it; <see langword="null"/> at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>What it holds.</summary>
    public required string Definition { get; init; }

    /// <summary>What it sorts.</summary>
    public CodeStage Stage { get; init; }

    /// <summary>Theories that it belongs to, by their terms.</summary>
    public ImmutableArray<string> Theory { get; init; } = [];

    /// <summary>Ids of codes of a later stage that it feeds into.</summary>
    public ImmutableArray<string> MapsTo { get; init; } = [];

    /// <summary>Where the document speaks of it; empty where it merely groups others.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
