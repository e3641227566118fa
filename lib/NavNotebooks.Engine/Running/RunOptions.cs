using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Engine.Running;

/// <summary>How notebooks are run.</summary>
public sealed record RunOptions
{
    /// <summary>How long each cell may run.</summary>
    /// <value>Default: 120 seconds; <see langword="null"/> is for ever.</value>
    public TimeSpan? CellTimeout { get; init; } = TimeSpan.FromSeconds(120);

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name, as written on a command line.</summary>
    /// <value>Default: none; the cell's own values hold.</value>
    public ImmutableSortedDictionary<string, string> Parameters { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>How results are shown.</summary>
    /// <value>Default: English.</value>
    public DisplayContext Display { get; init; } = DisplayContext.Default;

    /// <summary>How results are shown once more, for readers who choose their language: see <see cref="MimeBundle.Translation"/>.</summary>
    /// <value>Default: <see langword="null"/>; they are shown once.</value>
    public DisplayContext? SecondDisplay { get; init; }

    /// <summary>Whether the cells after a failing one are run.</summary>
    /// <value>Default: false; they are left without outputs.</value>
    public bool ContinuesOnError { get; init; }

    /// <summary>How many notebooks run at the same time.</summary>
    /// <value>Default: one a processor.</value>
    public int MaximumAtOnce { get; init; } = Environment.ProcessorCount;

    /// <summary>The clock of durations and time limits.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Who is told what happens while it happens.</summary>
    /// <value>Default: nobody.</value>
    public RunHooks Hooks { get; init; } = new();
}
