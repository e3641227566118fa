using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A statement of a study, in this project’s words: what is said, by whom, of where, in what words of quantity, and at which lines.</summary>
public sealed record CaseFinding : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-F001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of statement it is.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Id of its code.</summary>
    public required string Code { get; init; }

    /// <summary>Ids of the cases that it speaks of; none where it is tied to no case.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>Ids of the informants who say it; none where they are not told apart.</summary>
    public ImmutableArray<string> Informants { get; init; } = [];

    /// <summary>Who says it; at least one.</summary>
    public required ImmutableArray<Voice> Voices { get; init; }

    /// <summary>What is said.</summary>
    public required string Statement { get; init; }

    /// <summary>Whether it says that what the code names is so, or that it is not.</summary>
    public Stance Stance { get; init; }

    /// <summary>Which way it points.</summary>
    public required FindingDirection Direction { get; init; }

    /// <summary>The document’s word for how many; <see langword="null"/> where it uses none.</summary>
    public FindingQuantity? Quantity { get; init; }

    /// <summary>Id of the indicator that it bears on.</summary>
    public string? Indicator { get; init; }

    /// <summary>Codes that it helps to explain.</summary>
    public ImmutableArray<Explanation> Explains { get; init; } = [];

    /// <summary>A cited work, or where the statement comes from if not from an interview.</summary>
    public string? Source { get; init; }

    /// <summary>The section as printed.</summary>
    public string? Section { get; init; }

    /// <summary>Where the document says so; at least one passage.</summary>
    public required ImmutableArray<LineRange> Lines { get; init; }

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>What is doubtful about who says it.</summary>
    public string? Doubt { get; init; }

    /// <summary>Id of the contradiction that it is part of.</summary>
    public string? Anomaly { get; init; }
}
