using System.Collections.Immutable;

namespace NavNotebooks.Kernel.Zmtp;

/// <summary>One message as it travels: at least one frame, delivered whole or not at all.</summary>
/// <param name="Frames">In order. The bytes are shared, not copied, by all who send or read the message: nobody may change them.</param>
public sealed record ZmtpMessage(ImmutableArray<ReadOnlyMemory<byte>> Frames)
{
    /// <summary>What a frame costs beside its bytes, counted so that empty frames too come to an end.</summary>
    internal const int FrameOverhead = 64;

    /// <summary>What the message takes in memory, in bytes: its frames and 64 bytes for each.</summary>
    public long Weight { get; } = Frames.Sum(frame => (long)frame.Length + FrameOverhead);

    /// <summary>A message of these frames.</summary>
    /// <param name="frames">At least one.</param>
    /// <returns>The message; the frames' bytes are not copied.</returns>
    public static ZmtpMessage Of(params ReadOnlySpan<ReadOnlyMemory<byte>> frames) => new([.. frames]);
}
