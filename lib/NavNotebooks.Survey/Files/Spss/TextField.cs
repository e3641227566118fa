namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Gathers the bytes of one text in one row, segment after segment.</summary>
internal sealed class TextField(int width, TextMemory memory)
{
    private readonly byte[] bytes = new byte[width];

    /// <summary>Puts bytes in their place.</summary>
    public void Put(int offset, ReadOnlySpan<byte> part) => part.CopyTo(bytes.AsSpan(offset));

    /// <summary>The text of the row.</summary>
    public string Take() => memory.Read(bytes);
}
