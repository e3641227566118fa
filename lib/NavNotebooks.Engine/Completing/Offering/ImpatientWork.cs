namespace NavNotebooks.Engine.Completing.Offering;

/// <summary>Does work that nobody waits for longer than a moment.</summary>
/// <remarks>One piece at a time, on a thread that yields to all others. What takes longer goes on by itself; until it has ended, other work is refused.</remarks>
internal sealed class ImpatientWork
{
    /// <summary>How long someone waits who has pressed a key. Only the first names of a kind take a part of it, as long as they are read: an empty list would say that there are none.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private string runningKey = "";
    private Task? running;

    /// <summary>The result, if it is there within a moment; else, and where the work fails, the default.</summary>
    /// <param name="key">What the work is about: asked again while it still runs, it is not begun a second time.</param>
    /// <param name="work">What gives the result.</param>
    public T? Get<T>(string key, Func<T> work)
    {
        Task<T>? task;
        lock (gate)
        {
            if (running is { IsCompleted: false })
            {
                task = runningKey == key ? running as Task<T> : null;
            }
            else
            {
                (runningKey, running) = (key, task = Begin(work));
            }
        }

        try
        {
            return task is not null && task.Wait(Patience) ? task.Result : default;
        }
        catch (AggregateException)
        {
            return default;
        }
    }

    private static Task<T> Begin<T>(Func<T> work)
    {
        var result = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => Run(work, result)) { IsBackground = true, Name = "names at the cursor", Priority = ThreadPriority.BelowNormal }.UnsafeStart();
        return result.Task;
    }

    private static void Run<T>(Func<T> work, TaskCompletionSource<T> result)
    {
        try
        {
            result.SetResult(work());
        }
        catch (Exception exception)
        {
            result.SetException(exception);
        }
    }
}
