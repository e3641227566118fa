using System.Security.Cryptography;
using System.Text;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Pictures;

/// <summary>What tells one figure from another.</summary>
public static class FigureDigest
{
    /// <summary>The SHA-256 of a figure's JSON without the spaces between its tokens, in small hexadecimal letters: as it was drawn, and as a notebook stores it.</summary>
    /// <returns><see langword="null"/> where the text is not JSON.</returns>
    public static string? Of(string json)
    {
        if (JsonText.TryElement(json) is not { } figure)
        {
            return null;
        }

        var writer = new JsonWriter(indented: false);
        writer.Value(figure);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(writer.ToString())));
    }
}
