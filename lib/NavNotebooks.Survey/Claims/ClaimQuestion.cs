using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>What a claim asks of the data: the quantities and how they should relate, without any printed value.</summary>
/// <param name="Relation">How the quantities should relate.</param>
/// <param name="Quantities">In the order that the relation reads them.</param>
public sealed record ClaimQuestion(ClaimRelation Relation, ImmutableArray<Quantity> Quantities)
{
    /// <summary>For <see cref="ClaimRelation.First"/>: how many lead. Default: 1.</summary>
    public int First { get; init; } = 1;

    /// <summary>For <see cref="ClaimRelation.NearestPoint"/>: the code that the mean rounds to; otherwise <see langword="null"/>.</summary>
    public int? Point { get; init; }
}
