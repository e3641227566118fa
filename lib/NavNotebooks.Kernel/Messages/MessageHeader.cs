namespace NavNotebooks.Kernel.Messages;

/// <summary>What a message says of itself.</summary>
/// <param name="MessageId">Unique to the message.</param>
/// <param name="Session">Whose: that of the client, or of the kernel's process.</param>
/// <param name="MessageType">Such as <c>execute_request</c>.</param>
public sealed record MessageHeader(string MessageId, string Session, string MessageType)
{
    /// <summary>Who is said to have sent it.</summary>
    /// <value>Default: empty.</value>
    public string UserName { get; init; } = string.Empty;

    /// <summary>When, as the sender wrote it: ISO 8601, or empty.</summary>
    /// <value>Default: empty.</value>
    public string Date { get; init; } = string.Empty;

    /// <summary>The sender's version of the protocol, or empty.</summary>
    /// <value>Default: empty.</value>
    public string Version { get; init; } = string.Empty;

    /// <summary>The header as it travels, byte for byte: an answer's parent header is this, unknown fields and all.</summary>
    public required ReadOnlyMemory<byte> Json { get; init; }
}
