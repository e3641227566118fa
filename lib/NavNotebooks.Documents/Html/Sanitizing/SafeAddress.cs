using System.Buffers;

namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>Addresses that only lead somewhere or only show something.</summary>
internal static class SafeAddress
{
    private static readonly SearchValues<char> EndsOfScheme = SearchValues.Create(":/?#");
    private static readonly SearchValues<char> Base64 = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=");

    /// <summary>Whether a link may lead there: a relative address, or one of the web or of mail.</summary>
    /// <remarks>
    /// Two slashes at the beginning are refused: on a page from disk they ask another computer for a file. Browsers take a backslash for a slash, and
    /// pass over white space and control characters; an address with the latter is refused whatever it says.
    /// </remarks>
    public static bool IsLink(ReadOnlySpan<char> address)
    {
        address = address.Trim(' ');
        if (address.IndexOfAnyInRange('\0', '\u001f') >= 0 || (address.Length > 1 && IsSlash(address[0]) && IsSlash(address[1])))
        {
            return false;
        }

        return IsRelative(address) || IsScheme(address[..address.IndexOf(':')]);
    }

    /// <summary>Whether an address has no scheme: it is one beside the page, or in it.</summary>
    public static bool IsRelative(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny(EndsOfScheme);
        return end < 0 || address[end] != ':';
    }

    /// <summary>Whether a picture may come from there: from the page itself, and of a type that is shown as a picture.</summary>
    public static bool IsPicture(ReadOnlySpan<char> address)
    {
        const string Scheme = "data:";
        const string Encoding = ";base64,";
        var end = address.IndexOf(Encoding, StringComparison.Ordinal);
        return end > Scheme.Length && address.StartsWith(Scheme, StringComparison.Ordinal)
            && PictureRenderer.Shows(address[Scheme.Length..end].ToString())
            && !address[(end + Encoding.Length)..].ContainsAnyExcept(Base64);
    }

    private static bool IsSlash(char character) => character is '/' or '\\';

    private static bool IsScheme(ReadOnlySpan<char> scheme) =>
        scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
        || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
}
