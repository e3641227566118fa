using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>One error, ready to be put in: the claims and the figure as they read with it.</summary>
/// <param name="Kind">What is made wrong.</param>
/// <param name="Claims">The changed claims; the first is the place of the error.</param>
/// <param name="Change">What it says now, in place of what.</param>
internal sealed record ErrorSeed(SeededErrorKind Kind, ImmutableArray<Claim> Claims, string Change)
{
    /// <summary>The changed figure; <see langword="null"/> where the caption is as it was.</summary>
    public FigureDefinition? Figure { get; init; }
}
