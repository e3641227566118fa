namespace NavNotebooks.Kernel.Handling;

/// <summary>Ends the running cell; what it changed stays changed.</summary>
/// <param name="interrupt">Tells whatever runs to end.</param>
internal sealed class InterruptHandler(Action interrupt) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "interrupt_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        interrupt();
        request.Reply(Contents.Ok);
    }
}
