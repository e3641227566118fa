namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Where the bytes of rows go.</summary>
internal interface IRowSink : IDisposable
{
    /// <summary>Takes bytes behind those before.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Ends the rows.</summary>
    void Complete();
}
