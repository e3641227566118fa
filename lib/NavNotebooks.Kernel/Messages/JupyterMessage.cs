using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Messages;

/// <summary>One message of the Jupyter protocol, received or to be sent.</summary>
/// <param name="Header">What it says of itself.</param>
/// <param name="Content">A JSON object as UTF-8.</param>
public sealed record JupyterMessage(MessageHeader Header, ReadOnlyMemory<byte> Content)
{
    /// <summary>The frames before the delimiter: the routing ids of whom it came from or goes to, or the topic on iopub.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<ReadOnlyMemory<byte>> Identities { get; init; } = [];

    /// <summary>The header of the request that this answers or comes of, byte for byte; <c>{}</c> where there is none.</summary>
    public ReadOnlyMemory<byte> ParentHeader { get; init; } = MessageJson.EmptyObject;

    /// <summary>A JSON object as UTF-8.</summary>
    /// <value>Default: <c>{}</c>.</value>
    public ReadOnlyMemory<byte> Metadata { get; init; } = MessageJson.EmptyObject;

    /// <summary>Raw bytes beside the JSON, as widgets send them.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<ReadOnlyMemory<byte>> Buffers { get; init; } = [];

    /// <summary>About what the message takes in memory, in bytes.</summary>
    internal long Weight => Header.Json.Length + ParentHeader.Length + Metadata.Length + (long)Content.Length + Buffers.Sum(buffer => (long)buffer.Length);

    /// <summary>A message that answers nothing and goes to nobody yet.</summary>
    /// <param name="header">Made for it.</param>
    /// <param name="content">What it says.</param>
    /// <returns>The message.</returns>
    public static JupyterMessage Create(MessageHeader header, JsonFields content) => new(header, MessageJson.Bytes(content));

    /// <summary>The content to be read from.</summary>
    /// <returns>Its fields.</returns>
    public JsonFields ReadContent() => MessageJson.Read(Content);

    /// <summary>The parent header to be read from.</summary>
    /// <returns>Its fields; none where the message answers nothing.</returns>
    public JsonFields ReadParentHeader() => MessageJson.Read(ParentHeader);
}
