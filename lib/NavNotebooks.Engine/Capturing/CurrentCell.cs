using NavNotebooks.Display;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Which cell the running code belongs to: follows it through awaits, tasks and threads.</summary>
/// <remarks>The console is one per process, and several notebooks run in it; this is the one place where that is reconciled.</remarks>
internal static class CurrentCell
{
    private static readonly AsyncLocal<RunningCell?> Followed = new();

    /// <summary>The cell; <see langword="null"/> outside any.</summary>
    public static RunningCell? Running => Followed.Value;

    /// <summary>Where the running cell's output goes; <see langword="null"/> outside any cell.</summary>
    public static OutputSink? Sink => Running?.Sink;

    /// <summary>How the running cell's results are shown.</summary>
    public static DisplayContext Context => Running?.Context ?? DisplayContext.Default;

    /// <summary>Tells when the running cell is to end.</summary>
    public static CancellationToken Stop => Running?.Stop ?? CancellationToken.None;

    /// <summary>Makes the code that runs from here on belong to a cell.</summary>
    public static void Enter(RunningCell cell) => Followed.Value = cell;
}
