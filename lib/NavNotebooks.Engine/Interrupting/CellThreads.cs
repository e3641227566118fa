using System.Globalization;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>The threads that one run of a cell uses: the first for its beginning, others for what follows its awaits.</summary>
/// <remarks>
/// They are never pool threads. The runtime keeps a mark on a thread that was once aborted, and a tight loop that runs on it later can
/// hold up every garbage collection. These threads end with the cell.
/// What touches the queue does so in a <c>finally</c> block, where no abort strikes.
/// </remarks>
internal sealed class CellThreads(CancellationToken stop) : SynchronizationContext
{
    private const int StackBytes = 16 * 1024 * 1024;

    private readonly object gate = new();
    private readonly Queue<Action> waiting = [];
    private int idle;
    private bool ended;

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Continuations never wait for one thread, so <c>task.Result</c> in a cell does not lock up.</summary>
    public override void Post(SendOrPostCallback d, object? state) => Start(() => d(state));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <summary>Runs code on a thread that can be ended.</summary>
    public void Start(Action action)
    {
        try
        {
            // Nothing: the work is done where no abort strikes.
        }
        finally
        {
            var context = ExecutionContext.Capture();
            Enqueue(context is null ? action : () => ExecutionContext.Run(context, static run => ((Action)run!)(), action));
        }
    }

    /// <summary>Lets the threads go that have nothing to do. Code that comes later, from a task left running, still gets one.</summary>
    public void End()
    {
        lock (gate)
        {
            ended = true;
            Monitor.PulseAll(gate);
        }
    }

    private void Enqueue(Action action)
    {
        lock (gate)
        {
            waiting.Enqueue(action);
            if (idle > 0)
            {
                idle--;
                Monitor.Pulse(gate);
                return;
            }
        }

        new Thread(Work, StackBytes) { IsBackground = true, Name = "notebook cell" }.UnsafeStart();
    }

    private void Work()
    {
        Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
        while (Next() is { } action)
        {
            try
            {
                Controlled.Run(() => Enter(action), stop);
            }
            catch (Exception) when (stop.IsCancellationRequested)
            {
                // The cell was ended, and this thread with it; whoever waits has been told by the same token.
                return;
            }
        }
    }

    private void Enter(Action action)
    {
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        catch (Exception exception) when (!stop.IsCancellationRequested)
        {
            // Thrown by an async void method: nobody can catch it, and it must not end the process.
            Console.Error.WriteLine(exception.GetType().Name + ": " + exception.Message);
        }
    }

    private Action? Next()
    {
        lock (gate)
        {
            while (waiting.Count == 0)
            {
                if (ended || stop.IsCancellationRequested)
                {
                    return null;
                }

                idle++;
                Monitor.Wait(gate);
            }

            return waiting.Dequeue();
        }
    }
}
