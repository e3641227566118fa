namespace NavNotebooks.Kernel.Serving;

/// <summary>Where the kernel says what went wrong with itself or with what it was sent: its process's error stream, which clients keep apart from a cell's.</summary>
/// <remarks>Never says what a message held.</remarks>
internal sealed class KernelLog(TextWriter writer)
{
    /// <summary>Lines beyond this many are left out: whoever reaches the ports without the key must not fill a stream that nobody reads.</summary>
    public const int Limit = 500;

    private readonly Lock gate = new();
    private int lines;

    /// <summary>Writes a line.</summary>
    public void Tell(string message)
    {
        lock (gate)
        {
            lines++;
            if (lines <= Limit)
            {
                writer.WriteLine("nav kernel: " + (lines < Limit ? message : "what else there is to say is left out."));
                writer.Flush();
            }
        }
    }
}
