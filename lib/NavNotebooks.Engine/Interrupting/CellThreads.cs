using System.Globalization;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>The threads that one run of a cell uses: the first for its beginning, others for what follows its awaits.</summary>
/// <remarks>
/// They are the cell's own, not pool threads, so that one that sleeps or waits can be woken when the cell is to end, and ends with it.
/// No thread is ever aborted: the runtime can end the whole process over that, or leave a library's lock taken.
/// </remarks>
internal sealed class CellThreads(CancellationToken stop) : SynchronizationContext
{
    /// <summary>Far more than <see cref="CellCheck"/> lets a cell's own functions use: libraries recur too, and exceptions that are thrown again and again take stack.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    private readonly object gate = new();
    private readonly Queue<Action> waiting = [];
    private int idle;
    private bool ended;

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Continuations never wait for one thread, so <c>task.Result</c> in a cell does not lock up.</summary>
    public override void Post(SendOrPostCallback d, object? state) => Start(() => d(state));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <summary>Runs code on a thread of the cell.</summary>
    public void Start(Action action)
    {
        var context = ExecutionContext.Capture();
        Action flowing = context is null ? () => Run(action) : () => ExecutionContext.Run(context, run => Run((Action)run!), action);
        lock (gate)
        {
            waiting.Enqueue(flowing);
            if (waiting.Count <= idle)
            {
                Monitor.Pulse(gate);
                return;
            }
        }

        new Thread(Work, StackBytes) { IsBackground = true, Name = "notebook cell" }.UnsafeStart();
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

    private void Work()
    {
        Thread.CurrentThread.CurrentCulture = CultureInfo.InvariantCulture;
        Thread.CurrentThread.CurrentUICulture = CultureInfo.InvariantCulture;
        try
        {
            // Inside: to end the registration may mean to wait for the waking, and to be woken by it.
            using var waking = stop.UnsafeRegister(static thread => ((Thread)thread!).Interrupt(), Thread.CurrentThread);
            while (Next() is { } action)
            {
                SetSynchronizationContext(this);
                action();
            }
        }
        catch (ThreadInterruptedException)
        {
            // This thread was woken while it had nothing to do.
        }
    }

    /// <summary>What the cell itself throws is in its task. This is an async void method's, which nobody can catch and which must not end the process.</summary>
    private void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception)
        {
            if (!stop.IsCancellationRequested)
            {
                UnhandledExceptions.Tell(exception);
            }
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
                try
                {
                    Monitor.Wait(gate);
                }
                finally
                {
                    idle--;
                }
            }

            return waiting.Dequeue();
        }
    }
}
