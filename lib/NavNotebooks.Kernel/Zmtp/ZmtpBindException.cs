namespace NavNotebooks.Kernel.Zmtp;

/// <summary>A socket cannot listen where it was told to.</summary>
public sealed class ZmtpBindException : IOException
{
    internal ZmtpBindException(ZmtpEndpoint endpoint, string problem, string remedy, Exception? cause = null)
        : base($"{problem} {endpoint}. {remedy}", cause) => Endpoint = endpoint;

    /// <summary>Where the socket was to listen.</summary>
    public ZmtpEndpoint Endpoint { get; }
}
