using NavNotebooks.Documents.Site;

namespace NavNotebooks.Cli.Site;

/// <summary>A page and where it goes.</summary>
/// <param name="Href">Its file, relative to the site.</param>
/// <param name="Page">The page, in its frame.</param>
internal sealed record SiteFile(string Href, SitePage Page);
