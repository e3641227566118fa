namespace NavNotebooks.Engine.Running;

/// <summary>How a notebook's run ended.</summary>
public enum RunStatus
{
    /// <summary>Every cell did what it was to do.</summary>
    Succeeded,

    /// <summary>A cell failed.</summary>
    Failed,

    /// <summary>Someone stopped the run.</summary>
    Interrupted,

    /// <summary>The notebook could not be read, or was given parameters that it does not have; no cell has run.</summary>
    NotRun,
}
