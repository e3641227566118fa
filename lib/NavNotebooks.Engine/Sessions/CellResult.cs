using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Sessions;

/// <summary>What running a cell has given.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="ExecutionCount">The number of the run in its session, from 1; for a run that is not counted, that of the last one that was.</param>
/// <param name="Outputs">In the order in which they came; an error is the last.</param>
/// <param name="Failure">What stopped it; <see langword="null"/> when it succeeded.</param>
public sealed record CellResult(CellStatus Status, int ExecutionCount, ImmutableArray<CellOutput> Outputs, CellFailure? Failure)
{
    /// <summary>How many things its outputs judge: claims held against data, numbers set beside another program's.</summary>
    /// <value>Default: 0; the cell checks nothing.</value>
    public int Judged { get; init; }

    /// <summary>Outputs of earlier cells that it changed, in order.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<OutputUpdated> Updated { get; init; } = [];
}
