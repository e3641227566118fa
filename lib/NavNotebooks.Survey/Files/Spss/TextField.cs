namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Gathers the bytes of one text in one row, segment after segment, and remembers texts it has seen: equal texts are one object.</summary>
internal sealed class TextField
{
    // Longer texts seldom come twice.
    private const int LongestKept = 64;
    private const int KeptCount = 1 << 10;

    private readonly byte[] bytes;
    private readonly SpssTexts texts;
    private readonly byte[]?[] keptBytes = new byte[KeptCount][];
    private readonly string?[] keptTexts = new string[KeptCount];

    /// <summary>A field of so many bytes.</summary>
    public TextField(int width, SpssTexts texts)
    {
        bytes = new byte[width];
        this.texts = texts;
    }

    /// <summary>Puts bytes in their place.</summary>
    public void Put(int offset, ReadOnlySpan<byte> part) => part.CopyTo(bytes.AsSpan(offset));

    /// <summary>The text of the row.</summary>
    public string Take()
    {
        var filled = bytes.AsSpan().TrimEnd(" \0"u8);
        if (filled.IsEmpty)
        {
            return "";
        }

        if (filled.Length > LongestKept)
        {
            return texts.Decode(filled);
        }

        var place = (int)(Hash(filled) & (KeptCount - 1));
        if (keptBytes[place] is { } known && filled.SequenceEqual(known))
        {
            return keptTexts[place]!;
        }

        var text = texts.Decode(filled);
        keptBytes[place] = filled.ToArray();
        keptTexts[place] = text;
        return text;
    }

    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 2_166_136_261u;
        foreach (var value in bytes)
        {
            hash = (hash ^ value) * 16_777_619u;
        }

        return hash ^ (hash >> 15);
    }
}
