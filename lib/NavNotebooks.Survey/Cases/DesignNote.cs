using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>One fact on how a study was made.</summary>
public sealed record DesignNote
{
    /// <summary>What it is about.</summary>
    public required DesignTopic Topic { get; init; }

    /// <summary>The fact, in this project’s words.</summary>
    public required string Text { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }
}
