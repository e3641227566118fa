namespace NavNotebooks.Kernel.Messages;

/// <summary>How the frames of a message lie: identities, delimiter, signature, header, parent header, metadata, content, buffers.</summary>
internal static class MessageFrames
{
    /// <summary>Signature, header, parent header, metadata, content.</summary>
    internal const int AfterDelimiter = 5;

    internal static ReadOnlyMemory<byte> Delimiter { get; } = "<IDS|MSG>"u8.ToArray();
}
