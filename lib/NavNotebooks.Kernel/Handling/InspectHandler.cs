using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Tells what the name at the cursor is.</summary>
internal sealed class InspectHandler(Session session) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "inspect_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var code = request.Content.Text("code") ?? "";
        var position = CodePoints.ToIndex(code, request.Content.Whole("cursor_pos") ?? code.Length);
        var found = session.InspectAsync(code, position, request.Interrupted).GetAwaiter().GetResult();
        request.Reply(Contents.Ok
            .With("found", found is not null)
            .With("data", found is null ? JsonFields.Empty : Contents.Data(found))
            .With("metadata", JsonFields.Empty));
    }
}
