using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Encodings by their names, code pages among them.</summary>
internal static class CodePages
{
    static CodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Encoding Named(string name) => Encoding.GetEncoding(name);
}
