using System.Text;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Serving;

/// <summary>Sends what the kernel has to say: replies to who asked, the rest to all.</summary>
/// <param name="sockets">Carry it.</param>
/// <param name="headers">Makes the headers of this kernel's session.</param>
/// <param name="writer">Signs it.</param>
internal sealed class Outbox(KernelSockets sockets, HeaderSource headers, MessageWriter writer)
{
    /// <summary>Answers to what the kernel asks.</summary>
    public ClientInput Input { get; } = new();

    /// <summary>Sends a reply to the client that asked.</summary>
    public void Send(Channel channel, JupyterMessage request, string type, JsonFields content) =>
        sockets.Of(channel).Send(writer.Write(Answer(request, type, content) with { Identities = request.Identities }));

    /// <summary>Tells all clients something.</summary>
    /// <param name="request">What it comes of; <see langword="null"/> for something that nobody asked for.</param>
    /// <param name="type">Its <c>msg_type</c>.</param>
    /// <param name="content">What it says.</param>
    public void Publish(JupyterMessage? request, string type, JsonFields content) =>
        sockets.Iopub.Publish(writer.Write(Answer(request, type, content) with { Identities = [TopicOf(type)] }));

    /// <summary>Asks the person at the client that sent a request for a line.</summary>
    public Task<string> AskAsync(JupyterMessage request, InputRequest input, CancellationToken stop)
    {
        var content = JsonFields.Empty.With("prompt", input.Prompt).With("password", input.IsPassword);
        var question = Answer(request, "input_request", content) with { Identities = request.Identities };
        return Input.WaitAsync(question.Header.MessageId, () => sockets.Of(Channel.Stdin).Send(writer.Write(question)), stop);
    }

    private JupyterMessage Answer(JupyterMessage? request, string type, JsonFields content)
    {
        var message = JupyterMessage.Create(headers.Next(type), content);
        return request is null ? message : message with { ParentHeader = request.Header.Json };
    }

    /// <summary>What precedes a message to all: clients subscribe to everything, tools that watch may choose.</summary>
    private ReadOnlyMemory<byte> TopicOf(string type) => Encoding.UTF8.GetBytes($"kernel.{headers.Session}.{type}");
}
