using NavNotebooks.Display;

namespace NavNotebooks.Engine.Capturing;

/// <summary>Which cell the running code belongs to: follows it through awaits, tasks and threads.</summary>
/// <remarks>The console is one per process, and several notebooks run in it; this is the one place where that is reconciled.</remarks>
internal static class CurrentCell
{
    private static readonly AsyncLocal<(OutputSink Sink, DisplayContext Context, CancellationToken Stop)?> Running = new();

    /// <summary>Where the running cell's output goes; <see langword="null"/> outside any cell.</summary>
    public static OutputSink? Sink => Running.Value?.Sink;

    /// <summary>How the running cell's results are shown.</summary>
    public static DisplayContext Context => Running.Value?.Context ?? DisplayContext.Default;

    /// <summary>Tells when the running cell is to end.</summary>
    public static CancellationToken Stop => Running.Value?.Stop ?? CancellationToken.None;

    /// <summary>Makes the code that runs from here on belong to a cell.</summary>
    public static void Enter(OutputSink sink, DisplayContext context, CancellationToken stop) => Running.Value = (sink, context, stop);
}
