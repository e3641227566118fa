using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A number that a study gives.</summary>
public sealed record CitedNumber : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-N001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required NumberKind Kind { get; init; }

    /// <summary>What is counted or dated.</summary>
    public required string Item { get; init; }

    /// <summary>As printed; <see langword="null"/> where the document has only words for it.</summary>
    public MeasuredText? Value { get; init; }

    /// <summary>The word that softens or replaces it.</summary>
    public string? Hedge { get; init; }

    /// <summary>The year or date that it holds for.</summary>
    public string? When { get; init; }

    /// <summary>Where the study has it from.</summary>
    public string? Source { get; init; }

    /// <summary>Ids of the cases that it is about.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>Ids of the informants that it is about.</summary>
    public ImmutableArray<string> Informants { get; init; } = [];

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The number as printed, behind the word that softens it: <c>over 22 000</c>; the word alone where there is no number.</summary>
    public override string ToString() => string.Join(" ", new[] { Hedge?.Replace('_', ' '), Value?.Text }.OfType<string>());
}
