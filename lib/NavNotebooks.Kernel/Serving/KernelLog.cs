namespace NavNotebooks.Kernel.Serving;

/// <summary>Where the kernel says what went wrong with itself or with what it was sent: its process's error stream, which clients keep apart from a cell's.</summary>
/// <remarks>Never says what a message held.</remarks>
internal sealed class KernelLog(TextWriter writer)
{
    private readonly Lock gate = new();

    /// <summary>Writes a line.</summary>
    public void Tell(string message)
    {
        lock (gate)
        {
            writer.WriteLine("nav kernel: " + message);
            writer.Flush();
        }
    }
}
