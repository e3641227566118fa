using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>An extension record of an SPSS file that nothing here understands: kept as it is, to be written back.</summary>
/// <param name="Subtype">The number of its kind.</param>
/// <param name="ElementSize">Bytes of an element; elements above one byte are in the file's own order of bytes.</param>
/// <param name="IsBigEndian">The file's order of bytes.</param>
/// <param name="Data">The bytes.</param>
public sealed record ExtensionRecord(int Subtype, int ElementSize, bool IsBigEndian, ImmutableArray<byte> Data);
