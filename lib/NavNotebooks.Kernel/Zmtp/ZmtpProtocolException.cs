namespace NavNotebooks.Kernel.Zmtp;

/// <summary>A peer broke the protocol or a limit. Never leaves the thread of its connection, which is closed.</summary>
internal sealed class ZmtpProtocolException(string message) : FormatException(message);
