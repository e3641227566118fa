using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A contradiction in the document, or between its parts: shown, never repaired.</summary>
public sealed record Anomaly : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-X1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What contradicts what.</summary>
    public required string What { get; init; }

    /// <summary>Ids of the rows that it touches.</summary>
    public ImmutableArray<string> Concerns { get; init; } = [];

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
