using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>Something that cases, informants or codes can be described by.</summary>
public sealed record AttributeDimension
{
    /// <summary>In snake case: <c>leader_model</c>. The same in every study in which it means the same.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
