using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Running;

/// <summary>One callback a moment of a run. They are called from the run's own threads, those of one notebook never at the same time.</summary>
public sealed record RunHooks
{
    /// <summary>Before the first cell.</summary>
    public Action<NotebookSource>? OnNotebookStart { get; init; }

    /// <summary>Before a code cell: its index in the notebook that is run, from 0.</summary>
    public Action<NotebookSource, int, Cell>? OnCellStart { get; init; }

    /// <summary>After a code cell, whether it succeeded or not.</summary>
    public Action<NotebookSource, int, CellResult>? OnCellEnd { get; init; }

    /// <summary>When all of a notebook is done; the place to write it and let go of it.</summary>
    public Action<NotebookRun>? OnNotebookEnd { get; init; }
}
