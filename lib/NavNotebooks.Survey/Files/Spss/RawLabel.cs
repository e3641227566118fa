namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A value label as it stands in the file.</summary>
/// <param name="Value">Eight bytes of a number or a text, the first of the file lowest.</param>
/// <param name="Label">The label's bytes.</param>
internal readonly record struct RawLabel(ulong Value, byte[] Label);
