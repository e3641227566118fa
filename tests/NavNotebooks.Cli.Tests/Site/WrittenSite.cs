using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NavNotebooks.Cli.Tests.Site;

/// <summary>A site on disk, read by a browser's rules.</summary>
internal sealed class WrittenSite(string folder)
{
    private readonly Dictionary<string, IHtmlDocument> pages = Directory.EnumerateFiles(folder, "*.html")
        .ToDictionary(file => Path.GetFileName(file), file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);

    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages;

    public IEnumerable<string> TextFiles => Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != "plotly.min.js");

    /// <summary>Every link, style, script and picture: the page it is on and its address.</summary>
    public IEnumerable<(string Page, string Address)> Addresses =>
        from page in pages
        from element in page.Value.QuerySelectorAll("[href], [src]")
        select (page.Key, element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>Addresses that lead nowhere in the site.</summary>
    public IEnumerable<string> Broken => Addresses.Where(link => !Resolves(link.Page, link.Address)).Select(link => $"{link.Page}: {link.Address}");

    private bool Resolves(string page, string address)
    {
        if (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal))
        {
            return true;
        }

        var (path, fragment) = address.Split('#', 2) is [var before, var after] ? (before, after) : (address, null);
        var file = path.Split('?')[0];
        file = file.Length == 0 ? page : file;
        return File.Exists(Path.Combine(folder, file))
            && (fragment is null || pages[file].GetElementById(Uri.UnescapeDataString(fragment)) is not null);
    }
}
