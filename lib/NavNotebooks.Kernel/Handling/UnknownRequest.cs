using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Answers what no other handler answers, so that no client waits for ever.</summary>
internal sealed class UnknownRequest : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var message = $"This kernel does not know the request {request.Type} (it speaks protocol {HeaderSource.ProtocolVersion}). Use a client of that protocol.";
        request.ReplyError(new ErrorOutput("UnknownRequest", message, ["UnknownRequest: " + message]));
    }
}
