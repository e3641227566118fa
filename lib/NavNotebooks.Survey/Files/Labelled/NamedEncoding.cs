using System.Text;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Encodings by the names that files and users give them, code pages among them.</summary>
internal static class NamedEncoding
{
    /// <summary>The encoding of an IANA name; what it cannot decode becomes U+FFFD. <see langword="null"/> where no such encoding is known.</summary>
    public static Encoding? Find(string name)
    {
        var strict = EncoderFallback.ExceptionFallback;
        var replacing = new DecoderReplacementFallback("\uFFFD");
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, strict, replacing) ?? Encoding.GetEncoding(name, strict, replacing);
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>The encoding that a caller named, for a file.</summary>
    /// <exception cref="SurveyFileException">No such encoding is known.</exception>
    public static Encoding Require(string name, string file) => Find(name) ?? throw new SurveyFileException(new SurveyFileProblem(
        SurveyFileFault.UnknownEncoding,
        file,
        $"No encoding is called '{name}'.",
        "Give a name such as utf-8, windows-1252, iso-8859-15 or macintosh, or none, for what the file says."));
}
