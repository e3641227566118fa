namespace NavNotebooks.Kernel.Zmtp;

/// <summary>What a socket is told once.</summary>
public sealed record ZmtpOptions
{
    /// <summary>What faults and threads are named after, such as <c>shell</c>.</summary>
    /// <value>Default: <c>socket</c>.</value>
    public string Name { get; init; } = "socket";

    /// <summary>What the socket grants its peers.</summary>
    public ZmtpLimits Limits { get; init; } = ZmtpLimits.Default;

    /// <summary>Told of each connection that is closed for a reason of its own, never with any byte of a message; called from the connection's thread.</summary>
    /// <value>Default: nobody is told.</value>
    public Action<ZmtpFault>? OnFault { get; init; }
}
