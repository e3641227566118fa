namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The bytes of the rows, as they are after zlib is undone.</summary>
internal interface IRowSource : IDisposable
{
    /// <summary>Some bytes, at least one; 0 at the end.</summary>
    int Read(Span<byte> target);

    /// <summary>The byte of the file that is read next, as near as the packing lets it be told.</summary>
    long Offset { get; }

    /// <summary>Bytes that can still come, as far as the bytes of the file bear the number out; <see langword="null"/> where the file cannot tell.</summary>
    long? Likely { get; }

    /// <summary>Checks what is left once the rows have come, as far as that costs little.</summary>
    void Finish();
}
