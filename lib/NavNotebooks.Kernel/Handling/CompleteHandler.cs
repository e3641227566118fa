using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Offers names that fit at the cursor.</summary>
internal sealed class CompleteHandler(Session session) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "complete_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var code = request.Content.Text("code") ?? "";
        var position = CodePoints.ToIndex(code, request.Content.Whole("cursor_pos") ?? code.Length);
        var list = session.CompleteAsync(code, position, request.Interrupted).GetAwaiter().GetResult();
        var start = CodePoints.ToPosition(code, list.Start);
        var end = CodePoints.ToPosition(code, list.End);
        request.Reply(Contents.Ok
            .With("matches", list.Items.Select(item => item.Text).Distinct(StringComparer.Ordinal))
            .With("cursor_start", start)
            .With("cursor_end", end)
            .With("metadata", JsonFields.Empty.With("_jupyter_types_experimental", list.Items.Select(item => Typed(item, start, end)))));
    }

    /// <summary>What JupyterLab and VS Code read beside the bare matches: kind, signature and documentation.</summary>
    private static JsonFields Typed(CompletionItem item, int start, int end) => JsonFields.Empty
        .With("text", item.Text)
        .With("type", item.Kind)
        .With("signature", item.Signature)
        .With("documentation", item.Documentation)
        .With("start", start)
        .With("end", end);
}
