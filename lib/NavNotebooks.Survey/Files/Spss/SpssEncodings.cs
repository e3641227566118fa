using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The encodings that SPSS files name, by word and by number.</summary>
/// <remarks>Only those in which ASCII characters are themselves: the rest of a file relies on that.</remarks>
internal static class SpssEncodings
{
    public const int Utf8 = 65001;
    public const int Windows1252 = 1252;
    public const int Ascii = 20127;

    private const string Plain = "ABCxyz0189 _.$#@='/:()\t\n";

    /// <summary>An encoding by any of its names; <see langword="null"/> where it is not known, or is not a superset of ASCII.</summary>
    public static Encoding? Find(string name) => Usable(NamedEncoding.Find(name));

    /// <summary>An encoding by the number in an SPSS file; <see langword="null"/> for those that name none (2, 3), unknown ones, and EBCDIC.</summary>
    public static Encoding? OfCodePage(int codePage) => Usable(NamedEncoding.OfCodePage(codePage));

    /// <summary>The IANA name of an encoding, which is also what the record of the encoding says.</summary>
    public static string NameOf(Encoding encoding) => encoding.WebName;

    private static Encoding? Usable(Encoding? encoding) =>
        encoding is not null && encoding.GetBytes(Plain).AsSpan().SequenceEqual(Encoding.ASCII.GetBytes(Plain)) ? encoding : null;
}
