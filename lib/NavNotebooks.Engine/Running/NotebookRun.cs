using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Running;

/// <summary>What running a notebook has given.</summary>
/// <param name="Source">What was run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Notebook">The notebook with its fresh outputs, or with the stored ones where those were asked for; <see langword="null"/> where it could not be read.</param>
/// <param name="Failure">What stopped it, the first of several; <see langword="null"/> when it succeeded.</param>
/// <param name="Durations">One for every cell that ran, in order.</param>
public sealed record NotebookRun(
    NotebookSource Source,
    RunStatus Status,
    Notebook? Notebook,
    RunFailure? Failure,
    ImmutableArray<CellDuration> Durations)
{
    /// <summary>The cells that check something, by their place among all cells, from 0: how many things each judges.</summary>
    /// <value>Default: none.</value>
    public ImmutableSortedDictionary<int, int> Judged { get; init; } = ImmutableSortedDictionary<int, int>.Empty;

    /// <summary>The cells that ask for what there is not here, whether the run reached them or not.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<UnsupportedCell> Unsupported { get; init; } = [];

    /// <summary>The data that the notebook got hold of: what its outputs may rest on. The fresh notebook's metadata tell them too.</summary>
    /// <value>Default: none.</value>
    public ImmutableHashSet<OpenedData> Opened { get; init; } = [];
}
