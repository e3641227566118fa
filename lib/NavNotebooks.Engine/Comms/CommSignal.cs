namespace NavNotebooks.Engine.Comms;

/// <summary>What a message of a comm is about.</summary>
public enum CommSignal
{
    /// <summary>One side opens it.</summary>
    Open,

    /// <summary>One side sends data.</summary>
    Message,

    /// <summary>One side closes it; nothing comes after.</summary>
    Close,
}
