using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The encodings that SPSS files name, by word and by number.</summary>
/// <remarks>
/// Only those in which ASCII characters are themselves: the rest of a file relies on that. Nothing is registered for the whole process.
/// </remarks>
internal static partial class SpssEncodings
{
    public const int Utf8 = 65001;
    public const int Windows1252 = 1252;
    public const int Ascii = 20127;

    private const string Plain = "ABCxyz0189 _.$#@='/:()\t\n";

    // Words that the class library does not know, as files were seen to spell them.
    private static readonly Dictionary<string, int> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = Utf8,
        ["ansi_x3.4-1968"] = Ascii,
        ["ascii"] = Ascii,
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
        [5348] = Windows1252,
        [25592] = 28592,
    };

    /// <summary>An encoding by any of its names; <see langword="null"/> where it is not known, or is not a superset of ASCII.</summary>
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

        return Usable(() => CodePagesEncodingProvider.Instance.GetEncoding(word) ?? Encoding.GetEncoding(word));
    }

    /// <summary>An encoding by the number in an SPSS file; <see langword="null"/> for those that name none (2, 3), unknown ones, and EBCDIC.</summary>
    public static Encoding? OfCodePage(int codePage)
    {
        var number = OtherNumbers.GetValueOrDefault(codePage, codePage);
        return number is <= 3 or > ushort.MaxValue
            ? null
            : Usable(() => CodePagesEncodingProvider.Instance.GetEncoding(number) ?? Encoding.GetEncoding(number));
    }

    /// <summary>The number of an encoding in the record of integers.</summary>
    public static int CodePageOf(Encoding encoding) => encoding.CodePage;

    /// <summary>The IANA name of an encoding, which is also what the record of the encoding says.</summary>
    public static string NameOf(Encoding encoding) => encoding.WebName;

    // The class library answers an unknown name or number with one of two exceptions.
    private static Encoding? Usable(Func<Encoding?> find)
    {
        try
        {
            return find() is { } encoding && encoding.GetBytes(Plain).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(Plain)) ? encoding : null;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^(?:cp|windows-?|ibm|ms)_?(\d{3,5})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NumberedName();
}
