using NavNotebooks.Display;

namespace NavNotebooks.Engine.Sessions;

/// <summary>What a session is told once.</summary>
public sealed record SessionOptions
{
    /// <summary>How results are shown.</summary>
    /// <value>Default: English.</value>
    public DisplayContext Display { get; init; } = DisplayContext.Default;

    /// <summary>How results are shown once more, as the <see cref="MimeBundle.Translation"/> of the first.</summary>
    /// <value>Default: <see langword="null"/>; they are shown once, and nothing is spent on it.</value>
    public DisplayContext? SecondDisplay { get; init; }

    /// <summary>What a relative path in <c>#r</c> starts from: the notebook's directory.</summary>
    /// <value>Default: the process's working directory.</value>
    public string BaseDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>The clock of <c>#!time</c> and of time limits.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
