using System.Text.Json;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Handling;

/// <summary>Hands what a client sends on a comm to the cells that want it. Nobody replies to such a message.</summary>
/// <param name="session">Holds the comms.</param>
/// <param name="signal">Which of the three messages is handled.</param>
internal sealed class CommHandler(Session session, CommSignal signal) : IRequestHandler
{
    private static readonly JsonElement NoData = JsonElement.Parse("{}");

    /// <inheritdoc/>
    public string RequestType => Contents.TypeOf(signal);

    /// <inheritdoc/>
    public void Handle(KernelRequest request)
    {
        var content = request.Content;
        var message = new CommMessage(signal, content.Text("comm_id") ?? "", content.Text("target_name") ?? "", content["data"] ?? NoData);
        var watched = new CellRequest("") { OnEvent = request.Publish };
        session.ReceiveAsync(message, watched, request.Interrupted).GetAwaiter().GetResult();
    }
}
