using System.Text;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Bytes as text: valid UTF-8 wins, Windows-1252 is the fallback, anything else is refused by place.</summary>
/// <param name="Text">The whole file, without byte order mark.</param>
/// <param name="Encoding">The encoding that was found or given.</param>
internal sealed record CsvText(string Text, TextEncoding Encoding)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding StrictWindows1252 = CodePagesEncodingProvider.Instance.GetEncoding(
        1252, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD"))!;

    /// <summary>The encoder and decoder for an encoding; both throw on what they cannot hold.</summary>
    public static Encoding EncoderOf(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Windows1252 => StrictWindows1252,
        TextEncoding.Utf8WithMark => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        _ => StrictUtf8,
    };

    /// <summary>Decodes a file.</summary>
    /// <exception cref="SurveyFileException">The bytes are not text.</exception>
    public static CsvText Decode(ReadOnlySpan<byte> bytes, string file, TextEncoding? given)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw NotText(file, (1, 1), "The file is UTF-16.", "Save it as CSV UTF-8 and read that.");
        }

        var marked = bytes is [0xEF, 0xBB, 0xBF, ..];
        var decoded = given switch
        {
            TextEncoding.Windows1252 => new CsvText(DecodeWindows1252(bytes), TextEncoding.Windows1252),
            null when !System.Text.Unicode.Utf8.IsValid(bytes) => new CsvText(DecodeWindows1252(bytes), TextEncoding.Windows1252),
            _ => new CsvText(DecodeUtf8(marked ? bytes[3..] : bytes, file), marked ? TextEncoding.Utf8WithMark : TextEncoding.Utf8),
        };
        decoded.RefuseControls(file);
        return decoded;
    }

    /// <summary>Checks text that came decoded.</summary>
    /// <exception cref="SurveyFileException">The text holds control characters.</exception>
    public static CsvText Check(string text, string file)
    {
        var marked = text.StartsWith('\uFEFF');
        var decoded = new CsvText(marked ? text[1..] : text, marked ? TextEncoding.Utf8WithMark : TextEncoding.Utf8);
        decoded.RefuseControls(file);
        return decoded;
    }

    private static string DecodeUtf8(ReadOnlySpan<byte> bytes, string file)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException failure)
        {
            // The message of the failure would show the bytes: only their place is passed on.
            var before = System.Text.Encoding.UTF8.GetString(bytes[..Math.Clamp(failure.Index, 0, bytes.Length)]);
            throw NotText(
                file,
                PlaceOf(before, before.Length),
                "A byte is not UTF-8.",
                "Leave the encoding out of the options, or give Windows-1252 if that is how the file was saved.");
        }
    }

    // Five bytes have no letter in this code page: they come out as control characters, which are refused afterwards.
    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes) => StrictWindows1252.GetString(bytes);

    private void RefuseControls(string file)
    {
        for (var i = 0; i < Text.Length; i++)
        {
            var character = Text[i];
            if (character == '\0' || (Encoding == TextEncoding.Windows1252 && character is '\uFFFD' or (>= '\u007F' and < '\u00A0')))
            {
                throw NotText(
                    file,
                    PlaceOf(Text, i),
                    character == '\0' ? "A NUL byte: this is not a text file." : "A byte that is no letter in UTF-8 or Windows-1252.",
                    "Export the data again as CSV UTF-8; a .sav or .xlsx file is not read as CSV.");
            }
        }
    }

    private static (int Row, int Character) PlaceOf(string text, int index)
    {
        var row = 1;
        var start = 0;
        for (var i = 0; i < index; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                row++;
                start = i + 1;
            }
        }

        return (row, index - start + 1);
    }

    private static SurveyFileException NotText(string file, (int Row, int Character) place, string statement, string remedy) =>
        new(new SurveyFileProblem(SurveyFileFault.NotText, file, statement, remedy)
        {
            Row = place.Row,
            Column = FormattableString.Invariant($"(character {place.Character})"),
        });
}
