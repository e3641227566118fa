namespace NavNotebooks.Kernel.Installing;

/// <summary>The systems on which Jupyter keeps its files in different places.</summary>
public enum JupyterPlatform
{
    /// <summary>Linux, and every other Unix but macOS.</summary>
    Linux,

    /// <summary>macOS.</summary>
    MacOS,

    /// <summary>Windows.</summary>
    Windows,
}
