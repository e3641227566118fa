namespace NavNotebooks.Survey.Files.Spss;

/// <summary>How an SPSS file is written.</summary>
public sealed record SpssWriteOptions
{
    /// <summary>Bytecode, the dictionary's own encoding and time, little-endian.</summary>
    public static SpssWriteOptions Default { get; } = new();

    /// <summary>How the rows are stored.</summary>
    public SpssCompression Compression { get; init; } = SpssCompression.Bytecode;

    /// <summary>The encoding of all texts, by its IANA name. Default: the dictionary's, else UTF-8. Widths of texts are bytes of it.</summary>
    public string? Encoding { get; init; }

    /// <summary>
    /// Whether variables whose name SPSS cannot hold get one near it, which the writer's notes tell; the old name becomes the label where there is
    /// none. Default: no, they are refused.
    /// </summary>
    public bool MendNames { get; init; }

    /// <summary>Whether numbers have their highest byte first, as on machines of old. Default: no.</summary>
    public bool IsBigEndian { get; init; }

    /// <summary>The time that the file bears, in whole seconds. Default: the dictionary's, else the beginning of 1970: no clock is asked.</summary>
    public DateTime? Created { get; init; }
}
