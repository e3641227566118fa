namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Turns the bytes of texts in rows into texts, and remembers some: equal texts are mostly one object.</summary>
internal sealed class TextMemory(SpssTexts texts)
{
    // Longer texts seldom come twice.
    private const int LongestKept = 64;
    private const int KeptCount = 1 << 12;

    private readonly byte[]?[] keptBytes = new byte[KeptCount][];
    private readonly string?[] keptTexts = new string[KeptCount];

    /// <summary>The text that bytes are, without what fills them up on the right.</summary>
    public string Read(ReadOnlySpan<byte> bytes)
    {
        var filled = bytes.TrimEnd(" \0"u8);
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
