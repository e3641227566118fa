using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Says whether a text could be run as it is, or the next line is still to come.</summary>
internal sealed class IsCompleteHandler(Session session) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "is_complete_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var completeness = session.CheckComplete(request.Content.Text("code") ?? "");
        var reply = Documents.Notebooks.JsonFields.Empty.With("status", Name(completeness.Status));
        request.Reply(completeness.Status == CompletenessStatus.Incomplete ? reply.With("indent", completeness.Indent) : reply);
    }

    private static string Name(CompletenessStatus status) => status switch
    {
        CompletenessStatus.Complete => "complete",
        CompletenessStatus.Incomplete => "incomplete",
        _ => "invalid",
    };
}
