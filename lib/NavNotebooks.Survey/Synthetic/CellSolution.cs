using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The cells that are closest to the prior among those that satisfy the constraints.</summary>
/// <param name="Counts">Respondents per cell, not yet whole; each block sums to its total.</param>
/// <param name="Multipliers">The pull of each constraint; 0 where the prior already satisfies it.</param>
/// <param name="Violations">How far each constraint is missed, in respondents; at most <see cref="MinimumCrossEntropy.Tolerance"/> where all can hold.</param>
public sealed record CellSolution(ImmutableArray<double[]> Counts, ImmutableArray<double> Multipliers, ImmutableArray<double> Violations)
{
    /// <summary>Whether every constraint holds within the tolerance.</summary>
    public bool IsFeasible => Violations.All(violation => violation <= MinimumCrossEntropy.Tolerance);
}
