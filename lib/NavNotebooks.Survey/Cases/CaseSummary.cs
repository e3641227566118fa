using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases;

/// <summary>The framework method’s summary of what a case says on a theme: written once, and used wherever the two meet.</summary>
public sealed record CaseSummary
{
    /// <summary>Id of the case.</summary>
    public required string Case { get; init; }

    /// <summary>Id of the code.</summary>
    public required string Code { get; init; }

    /// <summary>Two or three sentences.</summary>
    public required string Text { get; init; }

    /// <summary>Ids of the findings that it rests on; at least one.</summary>
    public required ImmutableArray<string> Findings { get; init; }
}
