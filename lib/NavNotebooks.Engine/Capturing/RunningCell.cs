using NavNotebooks.Display;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Capturing;

/// <summary>What the code of a running cell is given without asking.</summary>
/// <param name="Sink">Where its output goes.</param>
/// <param name="Context">How its results are shown.</param>
/// <param name="Input">Asks the person at the keyboard; <see langword="null"/> where there is nobody.</param>
/// <param name="Comms">The open comms of its session.</param>
/// <param name="Displays">What its session remembers of showing.</param>
/// <param name="Stop">Tells when it is to end.</param>
internal sealed record RunningCell(
    OutputSink Sink,
    DisplayContext Context,
    Func<InputRequest, CancellationToken, Task<string>>? Input,
    CommRegistry Comms,
    SessionDisplays Displays,
    CancellationToken Stop)
{
    /// <summary>How results are shown once more, in another language; <see langword="null"/> where once is enough.</summary>
    public DisplayContext? SecondContext { get; init; }
}
