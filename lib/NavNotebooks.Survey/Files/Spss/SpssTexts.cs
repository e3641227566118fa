using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Bytes of an SPSS file as text, in the encoding that the file was found to have.</summary>
internal sealed class SpssTexts
{
    private readonly Encoding encoding;
    private readonly OneToOneFallback fallback;

    /// <summary>Texts in an encoding; bytes that it does not know are read by a single-byte one.</summary>
    public SpssTexts(Encoding encoding, Encoding singleByte)
    {
        fallback = new OneToOneFallback(singleByte);
        this.encoding = (Encoding)encoding.Clone();
        this.encoding.DecoderFallback = fallback;
        FallbackName = SpssEncodings.NameOf(singleByte);
    }

    /// <summary>The IANA name of the encoding.</summary>
    public string Name => SpssEncodings.NameOf(encoding);

    /// <summary>The IANA name of the encoding that unknown bytes are read by.</summary>
    public string FallbackName { get; }

    /// <summary>How many bytes so far were none of the encoding's.</summary>
    public long Mended => fallback.Count;

    /// <summary>A text whose length the file tells: spaces on the right are part of it, zero bytes are not.</summary>
    public string DecodeWhole(ReadOnlySpan<byte> bytes) => encoding.GetString(bytes.TrimEnd((byte)0));

    /// <summary>A text without what files fill it up with on the right: spaces and zero bytes.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var filled = bytes.TrimEnd(" \0"u8);
        return filled.IsEmpty ? "" : encoding.GetString(filled);
    }
}
