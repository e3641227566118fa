using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Lists the open comms, all or those of one target.</summary>
internal sealed class CommInfoHandler(Session session) : IRequestHandler
{
    /// <inheritdoc/>
    public string RequestType => "comm_info_request";

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var target = request.Content.Text("target_name");
        var comms = session.OpenComms
            .Where(comm => target is null || comm.Value == target)
            .Aggregate(JsonFields.Empty, (fields, comm) => fields.With(comm.Key, JsonFields.Empty.With("target_name", comm.Value)));
        request.Reply(Contents.Ok.With("comms", comms));
    }
}
