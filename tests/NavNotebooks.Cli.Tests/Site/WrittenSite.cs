using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NavNotebooks.Cli.Tests.Site;

/// <summary>A site on disk, read by a browser's rules.</summary>
internal sealed class WrittenSite
{
    private readonly string folder;
    private readonly Dictionary<string, IHtmlDocument> pages;
    private readonly Dictionary<string, ILookup<string, IElement>> ids;

    public WrittenSite(string folder)
    {
        this.folder = folder;
        pages = Directory.EnumerateFiles(folder, "*.html")
            .ToDictionary(file => Path.GetFileName(file), file => new HtmlParser().ParseDocument(File.ReadAllText(file)), StringComparer.Ordinal);
        ids = pages.ToDictionary(
            page => page.Key, page => page.Value.QuerySelectorAll("[id]").ToLookup(element => element.Id!, StringComparer.Ordinal), StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, IHtmlDocument> Pages => pages;

    public IEnumerable<string> TextFiles => Directory.EnumerateFiles(folder).Where(file => Path.GetFileName(file) != "plotly.min.js");

    /// <summary>Every link, style, script and picture: the page it is on and its address.</summary>
    public IEnumerable<(string Page, string Address)> Addresses =>
        from page in pages
        from element in page.Value.QuerySelectorAll("[href], [src]")
        select (page.Key, element.GetAttribute("href") ?? element.GetAttribute("src")!);

    /// <summary>Addresses that lead nowhere in the site.</summary>
    public IEnumerable<string> Broken => Addresses.Where(link => !Resolves(link.Page, link.Address)).Select(link => $"{link.Page}: {link.Address}");

    /// <summary>Ids that a page has more than once.</summary>
    public IEnumerable<string> DoubleIds => ids.SelectMany(page => page.Value.Where(id => id.Count() > 1).Select(id => $"{page.Key}: {id.Key}"));

    /// <summary>What a page would load from elsewhere.</summary>
    public IEnumerable<string> Remote =>
        from page in pages
        from element in page.Value.QuerySelectorAll("[src], [srcset], link[href], [poster], [background]")
        from attribute in element.Attributes
        where attribute.Name is "src" or "srcset" or "href" or "poster" or "background" && attribute.Value.Contains("//", StringComparison.Ordinal)
        select $"{page.Key}: {attribute.Value}";

    /// <summary>Elements of pages that a condition holds of, named by page, element and the beginning of its text.</summary>
    public IEnumerable<string> Where(string selectors, Func<IElement, bool> condition) =>
        from page in pages
        from element in page.Value.QuerySelectorAll(selectors)
        where condition(element)
        select Described(page.Key, element);

    /// <summary>Headings that leave out a level, and pages that have another number than one of the first.</summary>
    public IEnumerable<string> WrongHeadings => pages.SelectMany(page => WrongIn(page.Key, [.. page.Value.QuerySelectorAll("h1, h2, h3, h4, h5, h6")]));

    private static IEnumerable<string> WrongIn(string page, IReadOnlyList<IElement> headings)
    {
        var first = headings.Count(heading => heading.LocalName == "h1");
        var jumps = headings.Skip(1).Zip(headings, (heading, before) => (heading, before)).Where(pair => pair.heading.LocalName[1] > pair.before.LocalName[1] + 1);
        return [.. first == 1 ? [] : new[] { $"{page}: {first} headings of level one" }, .. jumps.Select(pair => Described(page, pair.heading))];
    }

    private static string Described(string page, IElement element) =>
        $"{page}: <{element.LocalName} class=\"{element.ClassName}\" id=\"{element.Id}\"> {string.Concat(element.TextContent.Trim().Take(60))}";

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
            && (fragment is null || (ids.TryGetValue(file, out var anchors) && anchors.Contains(Uri.UnescapeDataString(fragment))));
    }
}
