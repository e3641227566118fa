namespace NavNotebooks.Kernel.Serving;

/// <summary>The sockets on which a client asks and is answered.</summary>
internal enum Channel
{
    /// <summary>Requests that are answered one after the other.</summary>
    Shell,

    /// <summary>Requests that do not wait for a running cell.</summary>
    Control,

    /// <summary>Where the kernel asks and the client answers.</summary>
    Stdin,
}
