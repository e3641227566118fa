using System.Runtime;

namespace NavNotebooks.Engine.Interrupting;

/// <summary>The one use of the runtime's thread abort, which is marked obsolete as a warning to library authors.</summary>
/// <remarks>
/// An abort may leave the interrupted code's own objects half changed. Here that code is a cell, and its author asked for it.
/// An abort reaches code that computes; a thread that sleeps or waits is woken by an interrupt first.
/// </remarks>
internal sealed class Controlled(Action abort)
{
    private readonly Lock gate = new();
    private readonly Thread thread = Thread.CurrentThread;
    private bool interrupted;
    private bool finished;

    /// <summary>Runs <paramref name="action"/> on this thread until it ends or <paramref name="stop"/> is asked for.</summary>
    /// <remarks>Code that is ended throws; what it throws is not told, for it depends on what the code was doing.</remarks>
    public static void Run(Action action, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var abort = new CancellationTokenSource();
        var controlled = new Controlled(abort.Cancel);
        var registration = stop.UnsafeRegister(static state => ((Controlled)state!).End(), controlled);
        try
        {
#pragma warning disable SYSLIB0046 // The alternative is a process per cell, and no state between cells.
            ControlledExecution.Run(action, abort.Token);
#pragma warning restore SYSLIB0046
        }
        finally
        {
            registration.Unregister();
            controlled.Finish();
        }
    }

    /// <summary>The abort itself waits for the thread to obey, so it must not hold up whoever asked.</summary>
    private void End()
    {
        lock (gate)
        {
            if (finished)
            {
                return;
            }

            interrupted = true;
            thread.Interrupt();
        }

        ThreadPool.UnsafeQueueUserWorkItem(static abort => abort(), abort, preferLocal: false);
    }

    private void Finish()
    {
        while (!finished)
        {
            try
            {
                lock (gate)
                {
                    finished = true;
                }
            }
            catch (ThreadInterruptedException)
            {
                interrupted = true;
            }
        }

        if (interrupted)
        {
            ConsumeInterrupt();
        }
    }

    /// <summary>An interrupt that nobody noticed would strike the next one to use this thread.</summary>
    private static void ConsumeInterrupt()
    {
        try
        {
            Thread.Sleep(1);
        }
        catch (ThreadInterruptedException)
        {
            // Consumed.
        }
    }
}
