namespace NavNotebooks.Engine.Sessions;

/// <summary>How a cell ended.</summary>
public enum CellStatus
{
    /// <summary>By itself.</summary>
    Succeeded,

    /// <summary>It did not compile, or threw.</summary>
    Failed,

    /// <summary>It took longer than it may.</summary>
    TimedOut,

    /// <summary>Someone stopped it.</summary>
    Interrupted,
}
