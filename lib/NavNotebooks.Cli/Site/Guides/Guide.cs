using System.Collections.Immutable;
using System.Text;

namespace NavNotebooks.Cli.Site.Guides;

/// <summary>A guide for the next researcher, as it lies in <c>docs/guides</c>.</summary>
/// <param name="File">The file's name: <c>1-add-a-wave.md</c>.</param>
/// <param name="Markdown">Its text.</param>
internal sealed record Guide(string File, string Markdown)
{
    private const string Folder = "guides/";

    /// <summary>Those that travel with the program, in the order of their names.</summary>
    public static ImmutableArray<Guide> All { get; } =
    [
        .. typeof(Guide).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(name => new Guide(name[Folder.Length..], Read(name))),
    ];

    /// <summary>The name without the number that it is put in order by: <c>add-a-wave</c>.</summary>
    public string Name => Path.GetFileNameWithoutExtension(File).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');

    /// <summary>The page's address.</summary>
    public string Href => SiteMap.Guide(Name);

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(Guide).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
