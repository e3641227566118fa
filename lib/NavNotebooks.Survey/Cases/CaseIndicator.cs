using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>An operational question, or a group of findings, that findings of a study bear on.</summary>
public sealed record CaseIndicator
{
    /// <summary>Two letters and a number, as in <see cref="Claims.JointDisplays.Indicators"/>, or a name of our own.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>Whether it is one of the document’s own questions.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
