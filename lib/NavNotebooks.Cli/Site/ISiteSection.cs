namespace NavNotebooks.Cli.Site;

/// <summary>Pages of one kind.</summary>
internal interface ISiteSection
{
    /// <summary>The pages, in the order that a reader would turn them. Each has another address.</summary>
    IEnumerable<SiteFile> Pages();

    /// <summary>What a search finds on them.</summary>
    IEnumerable<SearchEntry> Entries();
}
