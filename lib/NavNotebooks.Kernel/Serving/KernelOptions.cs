using NavNotebooks.Display;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Kernel.Serving;

/// <summary>How a kernel behaves.</summary>
public sealed record KernelOptions
{
    /// <summary>Where the kernel says what is wrong with itself or with what it is sent.</summary>
    public required TextWriter Log { get; init; }

    /// <summary>The session that it serves.</summary>
    /// <value>Default: the session's own defaults; relative paths start from the process's working directory.</value>
    public SessionOptions Session { get; init; } = new();

    /// <summary>What is to be said, below the cell that got hold of them, of data that no cell before it had; <see langword="null"/> for nothing.</summary>
    /// <value>Default: nothing is ever said.</value>
    public Func<IReadOnlyCollection<OpenedData>, string?> Remark { get; init; } = _ => null;

    /// <summary>Dates messages.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
