using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Capturing;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Interrupting;

namespace NavNotebooks.Engine.Sessions;

/// <summary>The cells that a session has run, each seeing what those before it declared, with the values of their variables.</summary>
/// <param name="compiler">Compiles the next cell.</param>
/// <param name="opened">Told of the data that a cell gets hold of.</param>
internal sealed class SubmissionChain(SubmissionCompiler compiler, Action<OpenedData> opened)
{
    private ScriptState state = ScriptState.Initial;
    private object?[] slots = new object?[32];
    private int runs;

    /// <summary>What the next cell sees.</summary>
    public ScriptState State => Volatile.Read(ref state);

    /// <summary>How often code has run: as long as it stays the same, no variable has another value than before, but for what runs on in the background.</summary>
    public int Runs => Volatile.Read(ref runs);

    /// <summary>The cells that have run, as objects whose fields are their variables; <see langword="null"/> for one without.</summary>
    public IEnumerable<object?> Values => slots.Take(state.Slots);

    /// <summary>Finds what its references mean.</summary>
    public ReferenceResolver References => compiler.References;

    /// <summary>Compiles a cell to come next.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="code">C#, magic commands taken out.</param>
    /// <param name="stop">Gives up.</param>
    public Submission Compile(CodePlace place, string code, CancellationToken stop) => compiler.Compile(state, place, code, stop);

    /// <summary>Makes the types of a source file known to the cells that follow.</summary>
    /// <param name="place">The file.</param>
    /// <param name="code">Its text.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>Why it does not compile; empty when it does.</returns>
    public ImmutableArray<CellProblem> AddLibrary(CodePlace place, string code, CancellationToken stop)
    {
        (state, var problems) = compiler.Libraries.Compile(state, place, code, stop);
        return problems;
    }

    /// <summary>Computes a short expression beside the cells, at any time: it sees their variables, and nobody sees what it leaves behind.</summary>
    /// <returns>Its value; <see langword="null"/> also where it does not compile.</returns>
    public object? Compute(string expression)
    {
        var (before, values) = (State, Volatile.Read(ref slots));
        var submission = compiler.Compile(before, CodePlace.OfCell(CodePlace.NoNumber, directory: ""), expression, CancellationToken.None);
        var copied = new object?[before.Slots + 1];
        values.AsSpan(0, before.Slots).CopyTo(copied);
        return submission.Run?.Invoke(copied).GetAwaiter().GetResult();
    }

    /// <summary>Runs a cell that was compiled to come next; those that follow see it, also when it throws half way.</summary>
    /// <param name="submission">The compiled cell.</param>
    /// <param name="cell">What its code is given.</param>
    /// <param name="show">Given its value, where it has one, on the thread of the cell.</param>
    public Task RunAsync(Submission submission, RunningCell cell, Action<object> show) => RunAsync(submission, cell, show, isApart: false);

    /// <summary>Runs a cell whose declarations nobody is to see.</summary>
    /// <inheritdoc cref="RunAsync(Submission, RunningCell, Action{object})"/>
    public Task RunApartAsync(Submission submission, RunningCell cell, Action<object> show) => RunAsync(submission, cell, show, isApart: true);

    private async Task RunAsync(Submission submission, RunningCell cell, Action<object> show, bool isApart)
    {
        if (submission.Run is null)
        {
            state = isApart ? state : submission.State;
            Interlocked.Increment(ref runs);
            return;
        }

        var slot = submission.Slot;
        if (slot >= slots.Length)
        {
            Array.Resize(ref slots, slots.Length * 2);
        }

        var before = slots[slot];
        slots[slot] = null;
        try
        {
            await InterruptibleRun.RunAsync(cell, () => RunAndShowAsync(submission.Run, cell, show)).ConfigureAwait(false);
        }
        finally
        {
            // A cell that threw half way has declared its variables all the same.
            var isSeen = slots[slot] is not null && !isApart;
            state = isSeen ? submission.State : state;
            slots[slot] = isSeen && submission.IsKept ? slots[slot] : before;
            Interlocked.Increment(ref runs);
        }
    }

    /// <summary>Does work that belongs to a running cell without being its code, such as showing variables: it can be interrupted like that.</summary>
    public Task DoAsync(RunningCell cell, Action work) => InterruptibleRun.RunAsync(
        cell,
        () =>
        {
            Enter(cell);
            work();
            return Task.CompletedTask;
        });

    private async Task RunAndShowAsync(Func<object?[], Task<object?>> run, RunningCell cell, Action<object> show)
    {
        Enter(cell);

        // A thread that comes too late must not fill the slot, which is another cell's again.
        cell.Stop.ThrowIfCancellationRequested();
        if (await run(slots) is { } value)
        {
            show(value);
        }
    }

    private void Enter(RunningCell cell)
    {
        CurrentCell.Enter(cell);
        DataTrail.Follow(opened);
    }
}
