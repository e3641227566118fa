using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Says that there is no debugger, in the debug adapter protocol's own form.</summary>
internal sealed class DebugHandler : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "debug_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var asked = request.Content;
        request.Reply(JsonFields.Empty
            .With("type", "response")
            .With("request_seq", asked.Whole("seq") ?? 0)
            .With("success", value: false)
            .With("command", asked.Text("command") ?? "")
            .With("message", "This kernel has no debugger. Print values in the cell, or debug the library's tests in an editor."));
    }
}
