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

    /// <summary>What studies are put in order of time by: when the fieldwork began, else when it had ended, else the year of the document.</summary>
    public string? OrderInTime => FieldworkFrom ?? FieldworkTo ?? Year;

    /// <summary>When people were heard, as far as it is known: <c>2014-10 – 2015-02</c>, <c>by 2008</c>; else the year of the document.</summary>
    public BilingualText Period => (FieldworkFrom, FieldworkTo) switch
    {
        ({ } from, { } to) => from == to ? new(from, from) : new($"{from} – {to}", $"{from} – {to}"),
        ({ } from, null) => new("from " + from, "fra " + from),
        (null, { } to) => new("by " + to, "innen " + to),
        _ => Year is null ? new("undated", "udatert") : new("document of " + Year, "dokument fra " + Year),
    };

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
