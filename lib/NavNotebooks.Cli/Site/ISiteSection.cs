namespace NavNotebooks.Cli.Site;

/// <summary>Pages of one kind.</summary>
internal interface ISiteSection
{
    /// <summary>The pages, in the order that a reader would turn them. Each has another address.</summary>
    IEnumerable<SiteFile> Pages();

    /// <summary>What a search finds on them.</summary>
    IEnumerable<SearchEntry> Entries();

    /// <summary>Files beside the pages that readers take away, such as data; each has another name, and none has that of a page.</summary>
    IEnumerable<(string Name, string Text)> Files() => [];
}
