using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Running;

/// <summary>What running a notebook has given.</summary>
/// <param name="Source">What was run.</param>
/// <param name="Status">How it ended.</param>
/// <param name="Notebook">The notebook with its fresh outputs; <see langword="null"/> where it was not run.</param>
/// <param name="Failure">What stopped it, the first of several; <see langword="null"/> when it succeeded.</param>
/// <param name="Durations">One for every cell that ran, in order.</param>
public sealed record NotebookRun(
    NotebookSource Source,
    RunStatus Status,
    Notebook? Notebook,
    RunFailure? Failure,
    ImmutableArray<CellDuration> Durations);
