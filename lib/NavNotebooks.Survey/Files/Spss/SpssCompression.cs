namespace NavNotebooks.Survey.Files.Spss;

/// <summary>How the rows of an SPSS file are stored; nothing of them depends on it.</summary>
public enum SpssCompression
{
    /// <summary>Eight bytes for each number.</summary>
    None = 0,

    /// <summary>One byte for a whole number from -99 to 151, for system missing and for eight spaces; what SPSS writes as .sav.</summary>
    Bytecode = 1,

    /// <summary>As <see cref="Bytecode"/>, and in blocks compressed by zlib besides: .zsav, which SPSS reads from version 21 on.</summary>
    Zlib = 2,
}
