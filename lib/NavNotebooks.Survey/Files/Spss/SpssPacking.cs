namespace NavNotebooks.Survey.Files.Spss;

/// <summary>How rows are packed, by the number in the header.</summary>
internal enum SpssPacking
{
    /// <summary>Not at all: eight bytes an element.</summary>
    None = 0,

    /// <summary>A byte for each element that is a small integer, missing, or blank.</summary>
    Bytecode = 1,

    /// <summary>The same, in blocks of zlib.</summary>
    Zlib = 2,
}
