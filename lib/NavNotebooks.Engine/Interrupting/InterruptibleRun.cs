namespace NavNotebooks.Engine.Interrupting;

/// <summary>Runs code that may never end, and ends it: <c>while (true) {}</c>, a sleep, an await that nobody answers.</summary>
/// <remarks>
/// Loops of the cell's own code hear of it by <see cref="CellCheck"/>, also inside <c>Task.Run</c>; a thread that sleeps or waits is
/// woken. A library that computes on is left behind after <see cref="Grace"/>, without a voice: its output goes nowhere.
/// </remarks>
internal static class InterruptibleRun
{
    /// <summary>How long code that was told to end may take over it.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>Runs <paramref name="body"/> to its end, or until <paramref name="stop"/>.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for before the body had ended.</exception>
    public static async Task RunAsync(Func<Task> body, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var abandoned = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var threads = new CellThreads(stop);
        threads.Start(() => _ = FollowAsync(body, ended, stop));
        using var registration = stop.Register(() => EndSoon(abandoned));
        try
        {
            await await Task.WhenAny(ended.Task, abandoned.Task).ConfigureAwait(false);
        }
        finally
        {
            threads.End();
        }
    }

    private static void EndSoon(TaskCompletionSource abandoned)
    {
        CellCheck.Announce();
        _ = AbandonAfterGraceAsync(abandoned);
    }

    private static async Task AbandonAfterGraceAsync(TaskCompletionSource abandoned)
    {
        await Task.Delay(Grace).ConfigureAwait(false);
        abandoned.TrySetCanceled();
    }

    private static async Task FollowAsync(Func<Task> body, TaskCompletionSource ended, CancellationToken stop)
    {
        try
        {
            await body().WaitAsync(stop).ConfigureAwait(false);
            ended.TrySetResult();
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            ended.TrySetCanceled(stop);
        }
        catch (Exception exception)
        {
            ended.TrySetException(exception);
        }
    }
}
