using System.Buffers;
using System.Text;
using System.Text.Unicode;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>How the bytes of a CSV file are text: valid UTF-8 wins, Windows-1252 is the fallback, anything else is refused by place.</summary>
/// <param name="Encoding">The encoding that was found or given: UTF-8, or one with a byte for each letter and ASCII in it.</param>
/// <param name="HasMark">Whether the file begins with a byte order mark.</param>
/// <param name="HasQuotes">Whether there is any quotation mark, so that a line's end need not be a row's.</param>
internal sealed record CsvEncoding(Encoding Encoding, bool HasMark, bool HasQuotes)
{
    private const int Chunk = 1 << 20;
    private const int LongestLetter = 4;

    /// <summary>Bytes of the mark.</summary>
    public int MarkLength => HasMark ? 3 : 0;

    /// <summary>Whether it is UTF-8.</summary>
    public bool IsUtf8 => Encoding.CodePage == Encoding.UTF8.CodePage;

    /// <summary>The encoding in words.</summary>
    public string Name => IsUtf8
        ? CsvDialect.NameOf(HasMark ? TextEncoding.Utf8WithMark : TextEncoding.Utf8)
        : Encoding.CodePage == CsvText.EncoderOf(TextEncoding.Windows1252).CodePage ? CsvDialect.NameOf(TextEncoding.Windows1252) : Encoding.WebName;

    /// <summary>Looks through a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="given">Its encoding; <see langword="null"/> to find out.</param>
    /// <exception cref="SurveyFileException">The bytes are not text.</exception>
    public static CsvEncoding Find(CsvSource source, Encoding? given)
    {
        var buffer = new byte[(int)Math.Min(Chunk, source.Length)];
        var windows = given is null || given.CodePage == Encoding.UTF8.CodePage ? CsvText.EncoderOf(TextEncoding.Windows1252) : given;
        var controls = SearchValues.Create(ControlsOf(windows));
        var (utf8, nul, control, hasMark, hasQuotes) = (-1L, -1L, -1L, false, false);
        for (var offset = 0L; offset < source.Length;)
        {
            var bytes = buffer.AsSpan(0, source.Read(offset, buffer));
            if (offset == 0)
            {
                RefuseUtf16(bytes, source.File);
                hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
            }

            nul = First(nul, offset, bytes.IndexOf((byte)0));
            control = First(control, offset, bytes.IndexOfAny(controls));
            hasQuotes = hasQuotes || bytes.Contains((byte)'"');
            var whole = offset + bytes.Length >= source.Length ? bytes.Length : bytes.Length - Cut(bytes);
            utf8 = utf8 >= 0 || Utf8.IsValid(bytes[..whole]) ? utf8 : offset + ValidLength(bytes[..whole]);
            if (whole == 0)
            {
                break;
            }

            offset += whole;
        }

        var isUtf8 = given is null ? utf8 < 0 : given.CodePage == Encoding.UTF8.CodePage;
        var found = new CsvEncoding(isUtf8 ? CsvText.EncoderOf(TextEncoding.Utf8) : windows, isUtf8 && hasMark, hasQuotes);
        found.Require(source, nul, isUtf8 ? utf8 : control);
        return found;
    }

    /// <summary>The encoding that a caller named.</summary>
    /// <exception cref="SurveyFileException">It is not known, or its bytes cannot be split into cells.</exception>
    public static Encoding Named(string name, string file)
    {
        var encoding = NamedEncoding.Require(name, file);
        Span<byte> letter = stackalloc byte[1];
        for (letter[0] = 1; letter[0] < 0x7F && encoding.IsSingleByte; letter[0]++)
        {
            if (encoding.GetString(letter)[0] != letter[0])
            {
                break;
            }
        }

        return encoding.CodePage == Encoding.UTF8.CodePage || letter[0] == 0x7F
            ? encoding
            : throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.UnknownEncoding, file, $"A CSV file is not read in {encoding.WebName}.", "Save it as CSV UTF-8 and read that."));
    }

    private static long First(long found, long offset, int index) => found >= 0 || index < 0 ? found : offset + index;

    /// <summary>Bytes of a letter at the end that goes on behind.</summary>
    private static int Cut(ReadOnlySpan<byte> bytes)
    {
        for (var i = 1; i < LongestLetter && i <= bytes.Length; i++)
        {
            if ((bytes[^i] & 0xC0) != 0x80)
            {
                return bytes[^i] >= 0xC0 ? i : 0;
            }
        }

        return 0;
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var letter) == OperationStatus.Done)
        {
            length += letter;
        }

        return length;
    }

    // Bytes that are no letter come out as control characters or as U+FFFD.
    private static byte[] ControlsOf(Encoding encoding) =>
        [.. Enumerable.Range(1, 255).Select(value => (byte)value).Where(value => encoding.GetString([value])[0] is '\uFFFD' or (>= '\u007F' and < '\u00A0'))];

    private static void RefuseUtf16(ReadOnlySpan<byte> bytes, string file)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw NotText(file, (1, 1), "The file is UTF-16.", "Save it as CSV UTF-8 and read that.");
        }
    }

    private void Require(CsvSource source, long nul, long other)
    {
        if (nul >= 0 && (other < 0 || nul < other))
        {
            throw NotText(source.File, PlaceOf(source, nul), "A NUL byte: this is not a text file.", "Export the data again as CSV UTF-8; a .sav or .xlsx file is not read as CSV.");
        }

        if (other >= 0 && IsUtf8)
        {
            throw NotText(source.File, PlaceOf(source, other), "A byte is not UTF-8.", "Leave the encoding out of the options, or give Windows-1252 if that is how the file was saved.");
        }

        if (other >= 0)
        {
            throw NotText(
                source.File, PlaceOf(source, other), $"A byte that is no letter in UTF-8 or {Name}.", "Export the data again as CSV UTF-8; a .sav or .xlsx file is not read as CSV.");
        }
    }

    /// <summary>Line and letter of a byte, as an editor counts them.</summary>
    private (int Row, int Character) PlaceOf(CsvSource source, long at)
    {
        var buffer = new byte[Chunk];
        var (row, character, wasReturn) = (1, 1, false);
        for (var offset = (long)MarkLength; offset < at;)
        {
            var bytes = buffer.AsSpan(0, source.Read(offset, buffer.AsSpan(0, (int)Math.Min(Chunk, at - offset))));
            if (bytes.IsEmpty)
            {
                break;
            }

            foreach (var value in bytes)
            {
                var isEnd = value is (byte)'\n' or (byte)'\r';
                row += isEnd && !(value == '\n' && wasReturn) ? 1 : 0;
                character = isEnd ? 1 : character + LettersOf(value);
                wasReturn = value == '\r';
            }

            offset += bytes.Length;
        }

        return (row, character);
    }

    // Of UTF-8, bytes inside a letter count for none, and the first of four for two UTF-16 units.
    private int LettersOf(byte value) => !IsUtf8 ? 1 : (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;

    private static SurveyFileException NotText(string file, (int Row, int Character) place, string statement, string remedy) =>
        new(new SurveyFileProblem(SurveyFileFault.NotText, file, statement, remedy)
        {
            Row = place.Row,
            Column = FormattableString.Invariant($"(character {place.Character})"),
        });
}
