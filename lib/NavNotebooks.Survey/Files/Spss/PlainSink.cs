namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes rows into the file as they come.</summary>
internal sealed class PlainSink(Stream stream) : IRowSink
{
    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> bytes) => stream.Write(bytes);

    /// <inheritdoc/>
    public void Complete()
    {
        // Nothing is held back.
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // The stream is the caller's.
    }
}
