using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A question of an interview guide, in this project’s words.</summary>
public sealed record GuideQuestion : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-G1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the question that it belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>The heading that it stands under.</summary>
    public required string Topic { get; init; }

    /// <summary>The question.</summary>
    public required string Question { get; init; }

    /// <summary>Who is asked; <see langword="null"/> where the guide does not tell.</summary>
    public string? AskedOf { get; init; }

    /// <summary>The branch of the guide that it belongs to.</summary>
    public string? Branch { get; init; }

    /// <summary>Ids of codes whose findings answer it: our reading.</summary>
    public ImmutableArray<string> Codes { get; init; } = [];

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }
}
