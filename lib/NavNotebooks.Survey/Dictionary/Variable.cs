using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A question as one wave asked it.</summary>
public sealed record Variable
{
    /// <summary>The stable name, snake case, at most 32 characters, the same in every wave that asks the same thing.</summary>
    public required string Name { get; init; }

    /// <summary>A short label.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What it is in the questionnaire.</summary>
    public required VariableKind Kind { get; init; }

    /// <summary>The id of its scale within the survey wave.</summary>
    public required string Scale { get; init; }

    /// <summary>The id of its battery, or <see langword="null"/>.</summary>
    public string? Battery { get; init; }

    /// <summary>The populations that were asked; empty means all.</summary>
    public ImmutableArray<string> AskedOf { get; init; } = [];

    /// <summary>The filter before it, or <see langword="null"/>.</summary>
    public OnlyIf? OnlyIf { get; init; }

    /// <summary>Printed numbers of valid answers by population; empty where none is printed.</summary>
    public ImmutableSortedDictionary<string, int> Answered { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>The figures that show it: "F27".</summary>
    public ImmutableArray<string> Figures { get; init; } = [];

    /// <summary>First and last line of the document that tell of it.</summary>
    public ImmutableArray<int> Lines { get; init; } = [];

    /// <summary>What the document does not tell: "n", "distribution", "wording".</summary>
    public ImmutableArray<string> Unknown { get; init; } = [];

    /// <summary>How it compares with other waves and surveys.</summary>
    public ImmutableArray<Comparability> Comparability { get; init; } = [];

    /// <summary>A remark, in English; or <see langword="null"/>.</summary>
    public string? Note { get; init; }
}
