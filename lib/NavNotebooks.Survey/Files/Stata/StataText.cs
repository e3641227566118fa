using System.Text;
using System.Text.Unicode;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Stata;

/// <summary>Texts of a .dta file from their bytes, and what had to be guessed for that.</summary>
internal sealed class StataText
{
    private const string Fallback = "windows-1252";

    private readonly Encoding encoding;
    private readonly Encoding fallback;
    private readonly bool isGuess;
    private readonly bool isUtf8;
    private bool sawLetters;
    private bool sawOtherThanUtf8;
    private bool fellBack;
    private bool sawLongUtf8;
    private bool replaced;

    public StataText(StataVersion version, LabelledReadOptions options, string file)
    {
        encoding = NamedEncoding.Require(options.Encoding ?? version.Encoding, file);
        fallback = NamedEncoding.Require(Fallback, file);
        isUtf8 = encoding.CodePage == Encoding.UTF8.CodePage;
        isGuess = options.Encoding is null && !isUtf8;
    }

    /// <summary>The IANA name of the encoding.</summary>
    public string Name => encoding.WebName;

    /// <summary>What was guessed or mended so far.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (fellBack)
            {
                yield return $"Some texts are not UTF-8, which the format asks for; these were read as {Fallback}.";
            }

            if (isGuess && sawLetters)
            {
                yield return sawOtherThanUtf8
                    ? $"The file's version tells no encoding; texts were read as {Fallback}. Name another encoding where letters look wrong."
                    : $"The file's version tells no encoding; texts were read as {Fallback}, but all of them are valid UTF-8: name utf-8 as the encoding if letters look wrong.";
            }

            if (sawLongUtf8)
            {
                yield return "Long texts are valid UTF-8, as pandas and haven write them in this version too, and were read so.";
            }

            if (replaced)
            {
                yield return $"Some bytes are no letters in {Name} and became U+FFFD; name the encoding that the file was saved in.";
            }
        }
    }

    /// <summary>The text up to the first zero byte, without spaces on the right.</summary>
    public string Decode(ReadOnlySpan<byte> bytes)
    {
        var end = bytes.IndexOf((byte)0);
        bytes = (end < 0 ? bytes : bytes[..end]).TrimEnd((byte)' ');
        return bytes.IsEmpty ? "" : Ascii.IsValid(bytes) && IsAsciiAlike ? Encoding.ASCII.GetString(bytes) : DecodeLetters(bytes);
    }

    /// <summary>The same for a long text: in version 117, whose other texts are of a code page, pandas and haven write these as UTF-8.</summary>
    public string DecodeLong(ReadOnlySpan<byte> bytes)
    {
        if (!isGuess || Ascii.IsValid(bytes) || !Utf8.IsValid(bytes))
        {
            return Decode(bytes);
        }

        sawLongUtf8 = true;
        var end = bytes.IndexOf((byte)0);
        return Encoding.UTF8.GetString((end < 0 ? bytes : bytes[..end]).TrimEnd((byte)' '));
    }

    /// <summary>The texts of cells, of which many are equal: an equal one is found before it is made.</summary>
    /// <param name="bytes">The cell.</param>
    /// <param name="pool">Texts met before, by a part of their hash code.</param>
    public string Decode(ReadOnlySpan<byte> bytes, string?[] pool)
    {
        var end = bytes.IndexOf((byte)0);
        bytes = (end < 0 ? bytes : bytes[..end]).TrimEnd((byte)' ');
        if (bytes.IsEmpty)
        {
            return "";
        }

        var hash = new HashCode();
        hash.AddBytes(bytes);
        ref var known = ref pool[(uint)hash.ToHashCode() % (uint)pool.Length];
        if (known is not null && IsAsciiAlike && Ascii.Equals(bytes, known))
        {
            return known;
        }

        var text = Decode(bytes);
        return known == text ? known : known = text;
    }

    // UTF-16 and the like, and UTF-7, write letters of ASCII in another way; nobody saves .dta so, but anybody may ask for it.
    private bool IsAsciiAlike => encoding.IsSingleByte || isUtf8;

    private string DecodeLetters(ReadOnlySpan<byte> bytes)
    {
        sawLetters = true;
        var valid = Utf8.IsValid(bytes);
        sawOtherThanUtf8 |= !valid;
        if (isUtf8 && !valid)
        {
            fellBack = true;
            return fallback.GetString(bytes);
        }

        var text = encoding.GetString(bytes);
        replaced |= !isUtf8 && text.Contains('\uFFFD', StringComparison.Ordinal);
        return text;
    }
}
