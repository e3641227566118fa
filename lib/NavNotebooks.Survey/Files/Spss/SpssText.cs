using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Texts as bytes of the encoding of a file that is written, and the refusal of what it cannot hold.</summary>
internal sealed class SpssText
{
    private readonly string file;

    private SpssText(string file, Encoding encoding)
    {
        this.file = file;
        Encoding = encoding;
    }

    /// <summary>The encoding; throws on what it cannot hold.</summary>
    public Encoding Encoding { get; }

    /// <summary>The name of the encoding as the file bears it.</summary>
    public string EncodingName => CodePage == SpssEncodings.Utf8 ? "UTF-8" : SpssEncodings.NameOf(Encoding);

    /// <summary>The code page as the file bears it: 2 for ASCII, else the number of Windows.</summary>
    public int CharacterCode => CodePage == SpssEncodings.Ascii ? 2 : CodePage;

    private int CodePage => Encoding.CodePage;

    /// <summary>Texts in an encoding.</summary>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="encoding">The IANA name.</param>
    /// <exception cref="SurveyFileException">The encoding is not known, or is none that a file can have.</exception>
    public static SpssText In(string file, string encoding)
    {
        if (SpssEncodings.Find(encoding) is { } found)
        {
            var strict = (Encoding)found.Clone();
            strict.EncoderFallback = EncoderFallback.ExceptionFallback;
            return new SpssText(file, strict);
        }

        throw new SurveyFileException(new SurveyFileProblem(
            SurveyFileFault.UnknownEncoding,
            file,
            $"There is no encoding '{encoding}' that an SPSS file can have.",
            "Name one that holds ASCII as it is, such as utf-8 or windows-1252."));
    }

    /// <summary>A refusal of what the format cannot hold.</summary>
    public SurveyFileException Refuse(SpssPlace place, string statement, string remedy) =>
        new(new SurveyFileProblem(SurveyFileFault.Unwritable, file, $"{place.What} {statement}", remedy) { Column = place.Variable });

    /// <summary>A refusal of what the encoding cannot hold in a row.</summary>
    public SurveyFileException RefuseLetters(SpssPlace place, long? row = null) => new(new SurveyFileProblem(
        SurveyFileFault.UnknownEncoding,
        file,
        $"{place.What} has a letter that {EncodingName} cannot hold.",
        "Write the file in UTF-8, or change the text.")
    {
        Column = place.Variable,
        Row = Shown(row),
    });

    /// <summary>A refusal of a text that is too long, in a row.</summary>
    public SurveyFileException RefuseWidth(SpssPlace place, int width, long? row = null) => new(new SurveyFileProblem(
        SurveyFileFault.Unwritable,
        file,
        FormattableString.Invariant($"{place.What} is longer than the {width} bytes of its variable in {EncodingName}."),
        "Declare the variable wider, or shorten the text.")
    {
        Column = place.Variable,
        Row = Shown(row),
    });

    /// <summary>A refusal of the one number that stands for system missing, in a row.</summary>
    public SurveyFileException RefuseNumber(SpssPlace place, long row) => new(new SurveyFileProblem(
        SurveyFileFault.Unwritable,
        file,
        $"{place.What} is the least of all, which SPSS takes for system missing.",
        "Make it missing, or another number.")
    {
        Column = place.Variable,
        Row = Shown(row),
    });

    /// <summary>The bytes of a text of the dictionary.</summary>
    /// <exception cref="SurveyFileException">The encoding cannot hold it.</exception>
    public byte[] Bytes(string text, SpssPlace place)
    {
        try
        {
            return Encoding.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw RefuseLetters(place);
        }
    }

    /// <summary>The bytes of a text of the dictionary that has a longest length.</summary>
    /// <exception cref="SurveyFileException">The encoding cannot hold it, or it is longer.</exception>
    public byte[] Bytes(string text, int most, SpssPlace place)
    {
        var bytes = Bytes(text, place);
        return bytes.Length <= most
            ? bytes
            : throw Refuse(place, FormattableString.Invariant($"has {bytes.Length} bytes in {EncodingName}; SPSS holds {most}."), "Shorten it.");
    }

    /// <summary>Number of bytes of a text; <see langword="null"/> where the encoding cannot hold it.</summary>
    public int? LengthOf(ReadOnlySpan<char> text)
    {
        try
        {
            return Encoding.GetByteCount(text);
        }
        catch (EncoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>As much of the beginning of a text as so many bytes hold, cut between letters.</summary>
    public string Cut(string value, int mostBytes)
    {
        var (end, bytes) = (0, 0);
        foreach (var rune in value.EnumerateRunes())
        {
            bytes += LengthOf(value.AsSpan(end, rune.Utf16SequenceLength)) ?? 0;
            if (bytes > mostBytes)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return value[..end];
    }

    private static int? Shown(long? row) => row <= int.MaxValue ? (int)row : null;
}
