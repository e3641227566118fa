using System.Text;
using System.Text.Unicode;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Finds the encoding of a file's texts: what the caller says, what the file says, and what its bytes say, in this order of weight.</summary>
/// <remarks>
/// The name in the record of the encoding (7/20) goes before the code page (7/3). Bytes overrule both where they show that a file is not what
/// it says: texts that are not UTF-8 in a file that says so, texts that are UTF-8 in one that says it has one byte a letter.
/// </remarks>
internal static class EncodingChoice
{
    /// <summary>The encoding of a file's texts, with notes of what was guessed.</summary>
    /// <param name="raw">The file's dictionary as it was read.</param>
    /// <param name="asked">The encoding that the caller asks for; <see langword="null"/> for the file's own.</param>
    /// <param name="notes">Takes what was guessed.</param>
    public static SpssTexts Of(RawDictionary raw, Encoding? asked, SpssNotes notes)
    {
        var byName = raw.EncodingName is { } name ? SpssEncodings.Find(name) : null;
        var byNumber = raw.CodePage is { } number ? SpssEncodings.OfCodePage(number) : null;
        if (raw.EncodingName is not null && byName is null)
        {
            notes.Add("The file names an encoding that is not known here; its code page and its bytes were asked instead.");
        }

        var stated = byName ?? byNumber;
        var singleByte = byNumber is { IsSingleByte: true } ? byNumber : SpssEncodings.OfCodePage(SpssEncodings.Windows1252)!;
        if (asked is not null)
        {
            if (stated is not null && stated.CodePage != asked.CodePage)
            {
                notes.Add($"Texts were read as {SpssEncodings.NameOf(asked)}, as asked; the file says {SpssEncodings.NameOf(stated)}.");
            }

            return new SpssTexts(asked, asked.IsSingleByte ? asked : singleByte);
        }

        var bytes = Utf8Evidence.Of(raw.Texts());
        return stated is null || stated.CodePage == SpssEncodings.Ascii
            ? Guessed(bytes, singleByte, notes)
            : Checked(stated, singleByte, bytes, notes);
    }

    private static SpssTexts Guessed(Utf8Evidence bytes, Encoding singleByte, SpssNotes notes)
    {
        if (bytes.IsAscii)
        {
            return new SpssTexts(Encoding.UTF8, singleByte);
        }

        var encoding = bytes.IsUtf8 ? Encoding.UTF8 : singleByte;
        notes.Add($"The file does not say the encoding of its letters; they were read as {SpssEncodings.NameOf(encoding)}, which its bytes fit. "
            + "Name an encoding if letters look wrong.");
        return new SpssTexts(encoding, singleByte);
    }

    private static SpssTexts Checked(Encoding stated, Encoding singleByte, Utf8Evidence bytes, SpssNotes notes)
    {
        if (stated.CodePage == SpssEncodings.Utf8 && bytes.IsNeverUtf8)
        {
            notes.Add($"The file says that its texts are utf-8, but they are not; they were read as {SpssEncodings.NameOf(singleByte)}. "
                + "Name an encoding if letters look wrong.");
            return new SpssTexts(singleByte, singleByte);
        }

        if (stated.IsSingleByte && bytes.IsUtf8)
        {
            notes.Add($"The file says that its texts are {SpssEncodings.NameOf(stated)}, but they are utf-8 and were read so. "
                + "Name an encoding if letters look wrong.");
            return new SpssTexts(Encoding.UTF8, stated);
        }

        return new SpssTexts(stated, stated.IsSingleByte ? stated : singleByte);
    }
}
