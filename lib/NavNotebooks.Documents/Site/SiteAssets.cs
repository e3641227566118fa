using System.Security.Cryptography;
using System.Text;
using NavNotebooks.Documents.Files;

namespace NavNotebooks.Documents.Site;

/// <summary>The style and the script of every page, each put together from its parts in the order of their names. They load nothing from a network.</summary>
public static class SiteAssets
{
    /// <summary>The style's file name.</summary>
    public const string StyleName = "nav.css";

    /// <summary>The script's file name.</summary>
    public const string ScriptName = "nav.js";

    /// <summary>The file that the search reads once a reader asks for it. Who writes the site writes it.</summary>
    public const string SearchIndexName = "search-index.js";

    /// <summary>The style.</summary>
    public static string Style { get; } = Joined("css/");

    /// <summary>The script.</summary>
    public static string Script { get; } = Joined("js/");

    /// <summary>The script as a source that a Content-Security-Policy can name.</summary>
    internal static string ScriptHash { get; } = Hash(Script);

    /// <summary>The style as a source that a Content-Security-Policy can name.</summary>
    internal static string StyleHash { get; } = Hash(Style);

    /// <summary>Writes the files that pages with <see cref="AssetPlacement.Beside"/> ask for; plotly.js is not among them.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void WriteTo(string directory)
    {
        AtomicFile.WriteText(Path.Combine(directory, StyleName), Style);
        AtomicFile.WriteText(Path.Combine(directory, ScriptName), Script);
    }

    private static string Hash(string text) => "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";

    private static string Joined(string folder) => string.Join(
        '\n', typeof(SiteAssets).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read));

    private static string Read(string name)
    {
        using var stream = typeof(SiteAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
