namespace NavNotebooks.Survey.Files.Spss;

/// <summary>An extension record as it stands in the file.</summary>
/// <param name="Subtype">Its kind.</param>
/// <param name="ElementSize">Bytes of an element.</param>
/// <param name="Data">Its bytes.</param>
/// <param name="Offset">Where the bytes begin.</param>
internal sealed record RawExtension(int Subtype, int ElementSize, byte[] Data, long Offset)
{
    /// <summary>Number of elements.</summary>
    public int Count => ElementSize == 0 ? 0 : Data.Length / ElementSize;
}
