using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Encodings by the names and numbers that files and users give them, code pages among them. Nothing is registered for the whole process.</summary>
internal static partial class NamedEncoding
{
    // Words that the class library does not know, as files were seen to spell them.
    private static readonly Dictionary<string, int> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = 65001,
        ["ansi_x3.4-1968"] = 20127,
        ["ascii"] = 20127,
        ["macroman"] = 10000,
        ["x-mac-roman"] = 10000,
        ["mac"] = 10000,
        ["windows-31j"] = 932,
        ["ms932"] = 932,
        ["ms936"] = 936,
        ["latin1"] = 28591,
        ["latin-9"] = 28605,
        ["iso8859-1"] = 28591,
        ["iso8859-15"] = 28605,
        ["tis-620"] = 874,
    };

    // Code pages of other makers, by the numbers of the class library; "2" and "3" say no more than that ASCII is in it.
    private static readonly Dictionary<int, int> OtherNumbers = new()
    {
        [4] = 51932,
        [819] = 28591,
        [9066] = 874,
        [5348] = 1252,
        [25592] = 28592,
    };

    /// <summary>An encoding by any of its names; <see langword="null"/> where none is known.</summary>
    public static Encoding? Find(string name)
    {
        var word = name.Trim();
        if (Aliases.TryGetValue(word, out var alias))
        {
            return OfCodePage(alias);
        }

        if (NumberedName().Match(word) is { Success: true } numbered
            && int.TryParse(numbered.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var codePage)
            && OfCodePage(codePage) is { } byNumber)
        {
            return byNumber;
        }

        return Known(() => CodePagesEncodingProvider.Instance.GetEncoding(word) ?? Encoding.GetEncoding(word));
    }

    /// <summary>An encoding by the number of its code page; <see langword="null"/> where none is known.</summary>
    public static Encoding? OfCodePage(int codePage)
    {
        var number = OtherNumbers.GetValueOrDefault(codePage, codePage);
        return number is <= 3 or > ushort.MaxValue
            ? null
            : Known(() => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number));
    }

    /// <summary>The encoding that a caller named, for a file. It refuses to encode what it cannot hold; what it cannot decode becomes U+FFFD.</summary>
    /// <exception cref="SurveyFileException">No such encoding is known.</exception>
    public static Encoding Require(string name, string file)
    {
        if (Find(name) is { } found)
        {
            var encoding = (Encoding)found.Clone();
            encoding.EncoderFallback = EncoderFallback.ExceptionFallback;
            encoding.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
            return encoding;
        }

        throw new SurveyFileException(new SurveyFileProblem(
            SurveyFileFault.UnknownEncoding,
            file,
            $"No encoding is called '{name}'.",
            "Give a name such as utf-8, windows-1252, iso-8859-15 or macintosh, or none, for what the file says."));
    }

    // The class library answers an unknown name or number with one of two exceptions.
    private static Encoding? Known(Func<Encoding?> find)
    {
        try
        {
            return find();
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:cp|windows-?|ibm|ms)_?(\d{3,5})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();
}
