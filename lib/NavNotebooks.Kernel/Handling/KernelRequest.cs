using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Serving;

namespace NavNotebooks.Kernel.Handling;

/// <summary>A request that is being answered: what was asked, and the ways to answer.</summary>
/// <param name="message">What came.</param>
/// <param name="channel">Where it came, and its reply goes.</param>
/// <param name="outbox">Takes what is sent.</param>
/// <param name="interrupted">Tells that its client would rather not wait.</param>
internal sealed class KernelRequest(JupyterMessage message, Channel channel, Outbox outbox, CancellationToken interrupted)
{
    private bool replied;

    /// <summary>What was asked.</summary>
    public JsonFields Content { get; } = message.ReadContent();

    /// <summary>The <c>msg_type</c> of the request.</summary>
    public string Type => message.Header.MessageType;

    /// <summary>Tells that the answer is to end soon.</summary>
    public CancellationToken Interrupted => interrupted;

    /// <summary>The <c>msg_type</c> of its reply; <see langword="null"/> for a message that asks for none.</summary>
    public string? ReplyType => Type.EndsWith("_request", StringComparison.Ordinal)
        ? Type[..^"request".Length] + "reply"
        : null;

    /// <summary>Sends the reply; a second one is not sent, whichever thread it comes from.</summary>
    public void Reply(JsonFields content)
    {
        if (ReplyType is { } type && !Interlocked.Exchange(ref replied, true))
        {
            outbox.Send(channel, message, type, content);
        }
    }

    /// <summary>Replies that the request could not be carried out.</summary>
    public void ReplyError(ErrorOutput error) => Reply(Contents.Failed(error));

    /// <summary>Tells all clients something that came of this request.</summary>
    public void Publish(string type, JsonFields content) => outbox.Publish(message, type, content);

    /// <summary>Tells all clients what a cell shows, but for what only the reply tells.</summary>
    public void Publish(CellEvent happened)
    {
        if (Contents.Of(happened) is var (type, content))
        {
            Publish(type, content);
        }
    }

    /// <summary>Tells all clients whether the kernel works on this request.</summary>
    public void PublishStatus(string state) => Publish("status", JsonFields.Empty.With("execution_state", state));

    /// <summary>Asks the person at the client that sent this request for a line, and waits for it.</summary>
    /// <exception cref="OperationCanceledException">The cell is to end.</exception>
    public Task<string> AskAsync(InputRequest input, CancellationToken stop) => outbox.AskAsync(message, input, stop);
}
