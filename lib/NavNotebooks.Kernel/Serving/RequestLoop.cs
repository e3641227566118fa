using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Kernel.Handling;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Serving;

/// <summary>Answers the requests of one channel, one after the other, on a thread of its own. Every request is between a <c>busy</c> and an <c>idle</c>.</summary>
/// <param name="channel">Where the requests come and the replies go.</param>
/// <param name="outbox">Takes what is sent.</param>
/// <param name="log">Told what the kernel itself did wrong.</param>
internal sealed class RequestLoop(Channel channel, Outbox outbox, KernelLog log)
{
    /// <summary>What may wait to be answered, in bytes, however many requests it is; beyond it the sockets hold back who sends.</summary>
    private const long WaitingBytes = 256L << 20;

    private readonly Queue<(long Order, JupyterMessage Message)> waiting = [];
    private readonly object gate = new();
    private CancellationTokenSource? running;
    private KernelRequest? answering;
    private bool ended;
    private long weight;
    private long received;
    private long aborted;

    /// <summary>Takes a request in; it waits for those before it. Who brings it waits too while too much is waiting.</summary>
    public void Receive(JupyterMessage message)
    {
        lock (gate)
        {
            while (weight > WaitingBytes && !ended)
            {
                Monitor.Wait(gate);
            }

            if (!ended)
            {
                weight += message.Weight;
                waiting.Enqueue((++received, message));
                Monitor.PulseAll(gate);
            }
        }
    }

    /// <summary>Tells the request that is being answered to end.</summary>
    public void Interrupt()
    {
        CancellationTokenSource? interrupted;
        lock (gate)
        {
            interrupted = running;
        }

        // Without the lock: who hears of it may take a while.
        interrupted?.Cancel();
    }

    /// <summary>Makes the cells that wait now be answered as aborted; those that come later run.</summary>
    public void AbortQueued()
    {
        lock (gate)
        {
            aborted = received;
        }
    }

    /// <summary>Answers the running request with an error, because the process is about to end under it.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Abandon(ErrorOutput error)
    {
        if (Volatile.Read(ref answering) is not { } request)
        {
            return false;
        }

        request.Publish("error", Contents.Told(error));
        request.ReplyError(error);
        request.PublishStatus("idle");
        return true;
    }

    /// <summary>Lets <see cref="Run"/> return when what it is at has ended; what waits is not answered.</summary>
    public void End()
    {
        lock (gate)
        {
            // The clients of what waits hear of the shutdown.
            ended = true;
            waiting.Clear();
            Monitor.PulseAll(gate);
        }

        Interrupt();
    }

    /// <summary>Answers until <see cref="End"/>.</summary>
    public void Run(HandlerTable handlers)
    {
        while (Next() is var (order, message))
        {
            // Not disposed of: it holds nothing, and an interrupt may come at its end.
            var interrupted = new CancellationTokenSource();
            var request = new KernelRequest(message, channel, outbox, interrupted.Token);
            Begin(interrupted, request);
            request.PublishStatus("busy");
            Answer(request, IsAborted(order, message) ? AbortedCell.Handler : handlers.For(request.Type));
            request.PublishStatus("idle");
            Begin(next: null, request: null);
        }
    }

    private void Answer(KernelRequest request, IRequestHandler handler)
    {
        try
        {
            handler.Handle(request);
        }
        catch (Exception exception)
        {
            // A fault of the kernel's own: its client is answered, and the next request too.
            var name = exception.GetType().Name;
            log.Tell($"{request.Type} failed: {exception}");
            request.ReplyError(new ErrorOutput(name, exception.Message, [name + ": " + exception.Message]));
        }
    }

    private void Begin(CancellationTokenSource? next, KernelRequest? request)
    {
        lock (gate)
        {
            running = next;
            answering = request;
            if (ended)
            {
                next?.Cancel();
            }
        }
    }

    private (long Order, JupyterMessage Message)? Next()
    {
        lock (gate)
        {
            while (waiting.Count == 0 && !ended)
            {
                Monitor.Wait(gate);
            }

            if (!waiting.TryDequeue(out var next))
            {
                return null;
            }

            weight -= next.Message.Weight;
            Monitor.PulseAll(gate);
            return next;
        }
    }

    private bool IsAborted(long order, JupyterMessage message)
    {
        lock (gate)
        {
            return order <= aborted && message.Header.MessageType == "execute_request";
        }
    }
}
