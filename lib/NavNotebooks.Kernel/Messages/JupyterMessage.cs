using System.Collections.Immutable;
using System.Text.Json;

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
    public ReadOnlyMemory<byte> ParentHeader { get; init; } = JsonText.EmptyObject;

    /// <summary>A JSON object as UTF-8.</summary>
    /// <value>Default: <c>{}</c>.</value>
    public ReadOnlyMemory<byte> Metadata { get; init; } = JsonText.EmptyObject;

    /// <summary>Raw bytes beside the JSON, as widgets send them.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<ReadOnlyMemory<byte>> Buffers { get; init; } = [];

    /// <summary>The content to be read from: an object, always, for a message that was received.</summary>
    /// <returns>A copy that lives on its own.</returns>
    public JsonElement ParseContent() => JsonElement.Parse(Content.Span, new JsonDocumentOptions { MaxDepth = JsonText.MaxDepth });
}
