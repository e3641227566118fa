using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Running;

/// <summary>Runs the cells of one notebook in one session, and keeps what came of it.</summary>
internal sealed class CellSequence(NotebookSource source, RunOptions options, Session session)
{
    private readonly List<CellDuration> durations = [];
    private readonly SortedDictionary<int, int> judged = [];
    private RunFailure? failure;
    private RunStatus status = RunStatus.Succeeded;

    /// <summary>Runs until the end or the first failing cell. Cells that were not reached have no outputs.</summary>
    public async Task<NotebookRun> RunAsync(Notebook notebook, CancellationToken interrupt)
    {
        var cells = notebook.Cells.ToArray();
        for (var index = 0; index < cells.Length; index++)
        {
            if (cells[index].Tags.Contains(CellTags.SkipExecution))
            {
                continue;
            }

            var stopped = status == RunStatus.Interrupted || (failure is not null && !options.ContinuesOnError);
            cells[index] = stopped || !IsRun(cells[index])
                ? cells[index].Cleared()
                : await RunAsync(notebook, cells, index, interrupt).ConfigureAwait(false);
        }

        return new(source, status, RestsOn.Told(notebook.WithCells(cells), session.Opened), failure, [.. durations])
        {
            Judged = judged.ToImmutableSortedDictionary(),
            Opened = session.Opened,
            Unsupported = failure is null ? [] : UnsupportedCell.In(notebook),
        };
    }

    private static bool IsRun(Cell cell) =>
        cell.Kind == CellKind.Code && !string.IsNullOrWhiteSpace(cell.Source);

    private async Task<Cell> RunAsync(Notebook notebook, Cell[] cells, int index, CancellationToken interrupt)
    {
        var cell = cells[index];
        options.Hooks.OnCellStart?.Invoke(source, index, cell);
        var started = options.Clock.GetTimestamp();
        var request = new CellRequest(CellText.Of(cell, notebook)) { Timeout = options.CellTimeout };
        var result = await session.ExecuteAsync(request, interrupt).ConfigureAwait(false);
        durations.Add(new(index, options.Clock.GetElapsedTime(started)));
        if (result.Judged > 0)
        {
            judged[index] = result.Judged;
        }

        foreach (var change in result.Updated)
        {
            Update(cells.AsSpan(0, index), change);
        }

        Judge(result, index, cell.Tags.Contains(CellTags.RaisesException));
        options.Hooks.OnCellEnd?.Invoke(source, index, result);
        return cell.WithOutputs(result.Outputs).WithExecutionCount(result.ExecutionCount);
    }

    private static void Update(Span<Cell> earlier, OutputUpdated change)
    {
        foreach (ref var cell in earlier)
        {
            if (cell.Outputs.Any(IsMeant))
            {
                cell = cell.WithOutputs(cell.Outputs.Select(output => IsMeant(output) ? (DisplayDataOutput)output with { Data = change.Data } : output));
            }
        }

        bool IsMeant(CellOutput output) => output is DisplayDataOutput shown && shown.DisplayId == change.DisplayId;
    }

    private void Judge(CellResult result, int index, bool isToRaise)
    {
        if (result.Status == CellStatus.Interrupted)
        {
            status = RunStatus.Interrupted;
            failure ??= Failure(result, index, result.Failure!);
        }
        else if (result.Status != (isToRaise ? CellStatus.Failed : CellStatus.Succeeded))
        {
            status = RunStatus.Failed;
            failure ??= Failure(result, index, result.Failure ?? NothingRaised());
        }
    }

    private static CellFailure NothingRaised() => new(
        "NothingRaised",
        $"The cell is tagged \"{CellTags.RaisesException}\" but threw nothing. Remove the tag, or let the cell show the error that it promises.",
        Line: null);

    private static RunFailure Failure(CellResult result, int index, CellFailure failure) =>
        new(index, result.ExecutionCount, failure.Line, failure.Name, failure.Message);
}
