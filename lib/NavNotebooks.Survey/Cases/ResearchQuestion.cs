using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A question that a study asks, in this project’s words.</summary>
public sealed record ResearchQuestion : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-RQ0</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    public required string Text { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }
}
