using System.Diagnostics;
using NavNotebooks.Engine.Capturing;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>Runs code that may never end, and ends it: <c>while (true) {}</c>, a sleep, an await that nobody answers.</summary>
/// <remarks>
/// The cell's own code hears of it by <see cref="CellCheck"/>, also inside <c>Task.Run</c>; a thread that sleeps or waits is
/// woken. A library that computes on is left behind after <see cref="Grace"/>, without a voice: its output goes nowhere.
/// A thread of its own watches, so that a cell that holds all threads of the pool delays nothing.
/// </remarks>
internal sealed class InterruptibleRun
{
    /// <summary>How long code that was told to end may take over it. Whoever interrupts is to have an answer within a second.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(600);

    private readonly object gate = new();
    private readonly TaskCompletionSource outcome = new();
    private readonly OutputSink sink;
    private readonly CancellationToken stop;
    private Task? body;

    private InterruptibleRun(OutputSink sink, CancellationToken stop)
    {
        this.sink = sink;
        this.stop = stop;
    }

    /// <summary>Runs <paramref name="body"/> to its end, or until the cell is to end.</summary>
    /// <exception cref="OperationCanceledException">That was asked for before the body had ended.</exception>
    public static Task RunAsync(RunningCell cell, Func<Task> body)
    {
        if (cell.Stop.IsCancellationRequested)
        {
            return Task.FromCanceled(cell.Stop);
        }

        var run = new InterruptibleRun(cell.Sink, cell.Stop);
        var threads = new CellThreads(cell.Stop);
        threads.Start(() => run.Begin(body));
        new Thread(() => run.Watch(threads)) { IsBackground = true, Name = "notebook cell's watch" }.UnsafeStart();
        return run.outcome.Task;
    }

    private void Begin(Func<Task> run)
    {
        Task task;
        try
        {
            task = run();
        }
        catch (Exception exception)
        {
            task = Task.FromException(exception);
        }

        lock (gate)
        {
            body = task;
            Monitor.PulseAll(gate);
        }

        task.ContinueWith(_ => Wake(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private void Wake()
    {
        lock (gate)
        {
            Monitor.PulseAll(gate);
        }
    }

    private void Watch(CellThreads threads)
    {
        using (stop.UnsafeRegister(static run => ((InterruptibleRun)run!).Stop(), this))
        {
            WaitForEnd();
        }

        threads.End();
        Complete();
    }

    private void Complete()
    {
        if (body is not { IsCompleted: true } task)
        {
            outcome.SetCanceled(stop);
            return;
        }

        try
        {
            task.GetAwaiter().GetResult();
            outcome.SetResult();
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            outcome.SetCanceled(stop);
        }
        catch (Exception exception)
        {
            outcome.SetException(exception);
        }
    }

    private void Stop()
    {
        CellCheck.Announce();
        Wake();
    }

    /// <summary>Waits for the end, handing on what is printed; once the cell is to end, as long as it is on its first thread, but no longer than its grace.</summary>
    private void WaitForEnd()
    {
        var pause = sink.FlushEvery ?? Timeout.InfiniteTimeSpan;
        while (!IsOver(pause))
        {
            sink.HandOn();
        }

        var stopped = Stopwatch.GetTimestamp();
        lock (gate)
        {
            while (body is null && Stopwatch.GetElapsedTime(stopped) is var taken && taken < Grace)
            {
                Monitor.Wait(gate, Grace - taken);
            }
        }
    }

    private bool IsOver(TimeSpan pause)
    {
        lock (gate)
        {
            return IsOver() || (Monitor.Wait(gate, pause) && IsOver());
        }
    }

    private bool IsOver() => body is { IsCompleted: true } || stop.IsCancellationRequested;
}
