namespace NavNotebooks.Kernel.Zmtp;

/// <summary>Where a socket listens.</summary>
/// <param name="Host">
/// For <c>tcp</c>: an address, <c>localhost</c> (taken as 127.0.0.1), a host name of this machine, or <c>*</c> for all of its addresses.
/// For <c>ipc</c>: the path before <c>-port</c>.
/// </param>
/// <param name="Port">0 to 65,535; for <c>tcp</c>, 0 lets the system choose.</param>
/// <param name="Transport"><c>tcp</c>, or <c>ipc</c>: a Unix domain socket at the path <c>host-port</c>.</param>
public sealed record ZmtpEndpoint(string Host, int Port, string Transport = "tcp")
{
    /// <summary>A port that the system chooses, on loopback.</summary>
    public static ZmtpEndpoint AnyLoopbackPort { get; } = new("127.0.0.1", 0);

    /// <summary>As ZeroMQ writes it, such as <c>tcp://127.0.0.1:5555</c>.</summary>
    /// <returns>The endpoint's address.</returns>
    public override string ToString() => Transport == "tcp"
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"tcp://{Host}:{Port}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Transport}://{Host}-{Port}");
}
