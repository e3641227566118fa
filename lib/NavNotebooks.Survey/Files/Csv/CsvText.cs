using System.Text;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Bytes as text: valid UTF-8 wins, Windows-1252 is the fallback, anything else is refused by place.</summary>
/// <param name="Text">The whole file, without byte order mark.</param>
/// <param name="Encoding">The encoding that was found or given.</param>
internal sealed record CsvText(string Text, TextEncoding Encoding)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly System.Text.Encoding StrictWindows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoder and decoder for an encoding; both throw on what they cannot hold.</summary>
    public static System.Text.Encoding EncoderOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Windows1252 => StrictWindows1252,
        TextEncoding.Utf8WithMark => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        _ => StrictUtf8,
    };

    /// <summary>Decodes a file.</summary>
    /// <exception cref="SurveyFileException">The bytes are not text.</exception>
    public static CsvText Decode(byte[] bytes, string file, TextEncoding? given)
    {
        using var source = CsvSource.Open(new MemoryStream(bytes, writable: false), file);
        var found = CsvEncoding.Find(source, given is { } encoding ? EncoderOf(encoding) : null);
        var text = found.Encoding.GetString(bytes.AsSpan(found.MarkLength));
        return new CsvText(text, !found.IsUtf8 ? TextEncoding.Windows1252 : found.HasMark ? TextEncoding.Utf8WithMark : TextEncoding.Utf8);
    }

    /// <summary>Checks text that came decoded.</summary>
    /// <exception cref="SurveyFileException">The text holds control characters.</exception>
    public static CsvText Check(string text, string file) => Decode(System.Text.Encoding.UTF8.GetBytes(text), file, TextEncoding.Utf8);
}
