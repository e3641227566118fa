namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>How much an exchange file may hold before it is refused. Files from others are not trusted: an archive of a few bytes can unpack to a full disk.</summary>
public sealed record QdaLimits
{
    /// <summary>The deepest nesting that is read at all.</summary>
    public const int GreatestDepth = 1_000;

    private const long Mebibyte = 1024 * 1024;

    /// <summary>The defaults below.</summary>
    public static QdaLimits Default { get; } = new();

    /// <summary>Files in the archive. Default: 20,000.</summary>
    public int Entries { get; init; } = 20_000;

    /// <summary>Bytes of all files unpacked. Default: 4 GiB; the standard keeps files of 2 GiB or more outside.</summary>
    public long Bytes { get; init; } = 4096 * Mebibyte;

    /// <summary>Bytes of plain texts read into memory, unpacked, all together. Default: 512 MiB.</summary>
    public long TextBytes { get; init; } = 512 * Mebibyte;

    /// <summary>Bytes of XML, unpacked. Default: 64 MiB, about 130,000 codings; read, XML takes up to twenty times its size.</summary>
    public long XmlBytes { get; init; } = 64 * Mebibyte;

    /// <summary>Bytes unpacked for each byte packed. Default: 200; text packs about 5 to 50 times, a bomb 1,000 times and more.</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Bytes unpacked below which the ratio does not count. Default: 1 MiB.</summary>
    public long RatioFrom { get; init; } = Mebibyte;

    /// <summary>Elements one within the other. Default: 200; more than <see cref="GreatestDepth"/> counts as that.</summary>
    public int Depth { get; init; } = 200;
}
