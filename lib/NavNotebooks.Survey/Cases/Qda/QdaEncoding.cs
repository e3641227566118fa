using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Bytes to text: a byte order mark wins, then what the bytes show, then what the XML declares.</summary>
internal static partial class QdaEncoding
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes XML or plain text; the text has no byte order mark.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, QdaReading reading)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var rest]:
                return Utf8OrOlder(rest, reading);
            case [0xFF, 0xFE, .. var rest]:
                return Encoding.Unicode.GetString(rest);
            case [0xFE, 0xFF, .. var rest]:
                return Encoding.BigEndianUnicode.GetString(rest);
            case [0x3C, 0, ..]:
                return Encoding.Unicode.GetString(bytes);
            case [0, 0x3C, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes);
            default:
                return Declared(bytes, reading) is { } encoding ? encoding.GetString(bytes) : Utf8OrOlder(bytes, reading);
        }
    }

    /// <summary>An encoding that the XML declares and that its bytes can be in; <see langword="null"/> for UTF-8.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes, QdaReading reading)
    {
        var declaration = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 200)]));
        if (!declaration.Success)
        {
            return null;
        }

        var name = declaration.Groups[1].Value;
        if (name.StartsWith("utf-8", StringComparison.OrdinalIgnoreCase) || name.StartsWith("us-ascii", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        // Bytes of one letter each are not UTF-16, whatever they say: programs that write XML through a string say so.
        if (name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) || Named(name) is not { } encoding)
        {
            reading.Report(null, QdaFault.OtherEncoding, "The XML is not in the encoding that it declares.", "It was read as UTF-8.");
            return null;
        }

        return encoding;
    }

    private static Encoding? Named(string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Utf8OrOlder(ReadOnlySpan<byte> bytes, QdaReading reading)
    {
        if (Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        reading.Report(null, QdaFault.OtherEncoding, "A text is not UTF-8.", "It was read as Windows-1252; if letters look wrong, export it again as UTF-8.");
        return Windows1252.GetString(bytes);
    }

    [GeneratedRegex("""^\s*<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
