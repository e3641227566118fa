namespace NavNotebooks.Kernel.Zmtp;

/// <summary>The first byte of a frame.</summary>
[Flags]
internal enum ZmtpFrameFlags
{
    None = 0,
    More = 1,
    Long = 2,
    Command = 4,
}
