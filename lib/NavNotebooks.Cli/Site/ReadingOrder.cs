using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site;

/// <summary>What pages know of each other once all are there: who stands before and after them, which list they are of, and which pages there are at all.</summary>
internal static class ReadingOrder
{
    /// <summary>The pages with neighbours and breadcrumbs where they have none yet, and no link in their frame to a page that is not written.</summary>
    /// <param name="files">All pages; those of one list in the order that a reader would turn them.</param>
    public static IEnumerable<SiteFile> Of(IReadOnlyList<SiteFile> files)
    {
        var hrefs = files.Select(file => file.Href).ToHashSet(StringComparer.Ordinal);
        var navigation = SiteMap.Navigation.Where(link => hrefs.Contains(link.Href)).ToArray();
        var search = hrefs.Contains(SiteMap.Search) ? SiteMap.SearchLink : null;
        var data = hrefs.Contains(SiteMap.Data) ? SiteMap.Data : null;
        foreach (var (place, file) in files.Index())
        {
            var page = file.Page with { Navigation = [.. navigation], Search = search, DataHref = data };
            yield return file with { Page = SiteMap.ListOf(file.Href) is { } list ? InList(page, list, files, place) : page };
        }
    }

    private static SitePage InList(SitePage page, string list, IReadOnlyList<SiteFile> files, int place) => page with
    {
        Previous = page.Previous ?? LinkTo(At(files, place - 1, list)),
        Next = page.Next ?? LinkTo(At(files, place + 1, list)),
        Breadcrumbs = page.Breadcrumbs.IsEmpty ? [.. page.Navigation.Where(link => link.Href is SiteMap.Index || link.Href == list)] : page.Breadcrumbs,
    };

    /// <summary>The page at a place, where it is of the list.</summary>
    private static SiteFile? At(IReadOnlyList<SiteFile> files, int place, string list) =>
        place >= 0 && place < files.Count && SiteMap.ListOf(files[place].Href) == list ? files[place] : null;

    private static SiteLink? LinkTo(SiteFile? file) => file is null ? null : new(file.Page.Title, file.Href);
}
