using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Messages;

/// <summary>
/// From frames to messages: unsigned, tampered, replayed and malformed ones become a fault, never an exception. One reader serves all channels of a
/// kernel, so that what was sent on one cannot be replayed on another. Safe for several threads.
/// </summary>
/// <param name="signer">Knows the key.</param>
public sealed class MessageReader(MessageSigner signer)
{
    private static readonly string[] Parts = ["header", "parent header", "metadata", "content"];

    private readonly ReplayGuard replays = new();

    /// <summary>Reads one message.</summary>
    /// <param name="frames">As received, the peer's routing id first.</param>
    /// <param name="message">The message.</param>
    /// <param name="fault">Why there is none.</param>
    /// <returns>Whether there is a message to be answered.</returns>
    public bool TryRead(ZmtpMessage frames, [NotNullWhen(true)] out JupyterMessage? message, [NotNullWhen(false)] out MessageFault? fault)
    {
        message = null;
        fault = Fault(frames, out var delimiter);
        if (fault is not null)
        {
            return false;
        }

        var (first, all) = (delimiter + 2, frames.Frames);
        if (ReadHeader(all[first]) is not { } header)
        {
            fault = new MessageFault("A message was dropped: its header has no msg_id or no msg_type.");
            return false;
        }

        message = new JupyterMessage(header, all[first + 3])
        {
            Identities = all[..delimiter],
            ParentHeader = all[first + 1],
            Metadata = all[first + 2],
            Buffers = all[(delimiter + 1 + MessageFrames.AfterDelimiter)..],
        };
        return true;
    }

    private MessageFault? Fault(ZmtpMessage message, out int delimiter)
    {
        var frames = message.Frames;
        delimiter = 0;
        while (delimiter < frames.Length && !frames[delimiter].Span.SequenceEqual(MessageFrames.Delimiter.Span))
        {
            delimiter++;
        }

        if (delimiter + MessageFrames.AfterDelimiter >= frames.Length)
        {
            return new MessageFault("A message was dropped: it lacks the delimiter, or frames after it.");
        }

        var signature = frames[delimiter + 1].Span;
        var signed = frames.AsSpan().Slice(delimiter + 2, Parts.Length);
        if (!signer.Verify(signature, signed))
        {
            return new MessageFault(signature.IsEmpty ? "A message was dropped: it is not signed." : "A message was dropped: its signature is wrong.");
        }

        if (signer.Signs && !replays.IsNew(signature))
        {
            return new MessageFault("A message was dropped: it was received before.");
        }

        for (var part = 0; part < Parts.Length; part++)
        {
            if (!IsObject(signed[part]))
            {
                return new MessageFault($"A message was dropped: its {Parts[part]} is not a JSON object.");
            }
        }

        return null;
    }

    private static bool IsObject(ReadOnlyMemory<byte> text)
    {
        if (!Utf8.IsValid(text.Span))
        {
            return false;
        }

        try
        {
            MessageJson.Read(text);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            // No JSON, or none that is an object, or one with half a surrogate pair in a name.
            return false;
        }
    }

    private static MessageHeader? ReadHeader(ReadOnlyMemory<byte> json)
    {
        var header = MessageJson.Read(json);
        return header.Text("msg_id") is { Length: > 0 } id && header.Text("msg_type") is { Length: > 0 } type
            ? new MessageHeader(id, header.Text("session") ?? string.Empty, type)
            {
                UserName = header.Text("username") ?? string.Empty,
                Date = header.Text("date") ?? string.Empty,
                Version = header.Text("version") ?? string.Empty,
                Json = json,
            }
            : null;
    }
}
