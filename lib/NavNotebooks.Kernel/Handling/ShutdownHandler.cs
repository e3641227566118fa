using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Ends the kernel. Whether another is started in its place is its client's business.</summary>
/// <param name="shutDown">Begins to end the kernel; called when the reply is on its way.</param>
internal sealed class ShutdownHandler(Action shutDown) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "shutdown_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var content = Contents.Ok.With("restart", request.Content.Truth("restart") ?? false);
        request.Publish("shutdown_reply", content);
        request.Reply(content);
        shutDown();
    }
}
