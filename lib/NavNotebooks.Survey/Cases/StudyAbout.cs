using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>What a study is.</summary>
public sealed record StudyAbout
{
    /// <summary>The title; <see langword="null"/> where the document has none.</summary>
    public BilingualText? Title { get; init; }

    /// <summary>The year as known; <see langword="null"/> where it is not told.</summary>
    public string? Year { get; init; }

    /// <summary>Whether the year is stated, implied or not stated.</summary>
    public AttributeStatus YearStatus { get; init; }

    /// <summary>How the year is known.</summary>
    public string? YearNote { get; init; }

    /// <summary>When the fieldwork began, as precise as it is known: <c>2014-10</c>; <see langword="null"/> where it is not told.</summary>
    public string? FieldworkFrom { get; init; }

    /// <summary>When the fieldwork ended, in the same form.</summary>
    public string? FieldworkTo { get; init; }

    /// <summary>What kind of document it is.</summary>
    public required string Genre { get; init; }

    /// <summary>What it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>How many lines the document has: no passage lies beyond.</summary>
    public required int DocumentLines { get; init; }

    /// <summary>What the direction of a finding is relative to.</summary>
    public required string Outcome { get; init; }

    /// <summary>What it asks.</summary>
    public ImmutableArray<ResearchQuestion> Questions { get; init; } = [];

    /// <summary>How it was made, in the order of the data dictionary.</summary>
    public ImmutableArray<DesignNote> Design { get; init; } = [];
}
