using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A case: an office, a county, a unit that the document does not name.</summary>
public sealed record StudyCase : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-O1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required CaseKind Kind { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>Id of the case that it belongs to; <see langword="null"/> where none is told. Never a named office where this one is unnamed.</summary>
    public string? Parent { get; init; }

    /// <summary>Whether the document names it. An unnamed unit may be a named one, or the same as another: nothing here says so, and nothing may be built on it.</summary>
    public required bool IsIdentifiable { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
