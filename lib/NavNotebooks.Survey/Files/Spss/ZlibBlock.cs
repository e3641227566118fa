namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A block of zlib as the file's trailer describes it.</summary>
/// <param name="Offset">Its first byte in the file.</param>
/// <param name="PackedLength">Its bytes in the file.</param>
/// <param name="Length">Its bytes after inflating.</param>
internal readonly record struct ZlibBlock(long Offset, int PackedLength, int Length);
