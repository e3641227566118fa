using System.Collections.Immutable;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Messages;

/// <summary>From messages to signed frames. Safe for several threads.</summary>
/// <param name="signer">Knows the key.</param>
public sealed class MessageWriter(MessageSigner signer)
{
    /// <summary>The frames of a message: its identities first, then the delimiter, the signature, the JSON and the buffers.</summary>
    /// <param name="message">To be sent.</param>
    /// <returns>What travels.</returns>
    public ZmtpMessage Write(JupyterMessage message)
    {
        var signature = signer.Sign(message.Header.Json, message.ParentHeader, message.Metadata, message.Content);
        ImmutableArray<ReadOnlyMemory<byte>> frames =
        [
            .. message.Identities,
            MessageFrames.Delimiter,
            signature,
            message.Header.Json,
            message.ParentHeader,
            message.Metadata,
            message.Content,
            .. message.Buffers,
        ];
        return new ZmtpMessage(frames);
    }
}
