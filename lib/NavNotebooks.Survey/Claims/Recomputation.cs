using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims;

/// <summary>Which printed numbers follow from which others, and by what arithmetic.</summary>
public sealed record Recomputation
{
    /// <summary>Permanent id, such as <c>S0-R-012</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The arithmetic.</summary>
    public required RecomputationKind Kind { get; init; }

    /// <summary>Ids of the claims it starts from, in the order of the kind.</summary>
    public required ImmutableArray<string> From { get; init; }

    /// <summary>Ids of the claims that a sum subtracts. Default: none.</summary>
    public ImmutableArray<string> Less { get; init; } = [];

    /// <summary>Ids of the claims that it must agree with; empty where the document did not print the result.</summary>
    public ImmutableArray<string> Gives { get; init; } = [];

    /// <summary>A constant that a sum adds, its reason being in the note. Default: 0.</summary>
    public decimal Offset { get; init; }

    /// <summary>Whether a difference is compared without its sign. Default: false.</summary>
    public bool Absolute { get; init; }

    /// <summary>The level of a test. Default: <see cref="Hedges.SignificanceLevel"/>.</summary>
    public double SignificanceLevel { get; init; } = Hedges.SignificanceLevel;

    /// <summary>Degrees of freedom of F, between and within; empty for other kinds, or where the F claim prints them.</summary>
    public ImmutableArray<int> DegreesOfFreedom { get; init; } = [];

    /// <summary>What a reader should know.</summary>
    public string? Note { get; init; }
}
