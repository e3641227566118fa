namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Why a connection was closed: the peer broke the protocol, went over a limit, or vanished within a message.</summary>
/// <param name="Socket">The name of the socket, such as <c>shell</c>.</param>
/// <param name="Reason">A sentence for a log. Never the content of a message.</param>
public sealed record ZmtpFault(string Socket, string Reason);
