namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>The kinds of page that the site has, each by one of its kind.</summary>
internal static class PageKind
{
    /// <summary>Files, and beginnings of files, of which the biggest stands for all.</summary>
    public static TheoryData<string> All =>
    [
        "index.html", "22-municipal-influence.html", "71-needs-assessments.html", "80-can-the-report-be-trusted-with-itself.html", "figures.html", "claims.html", "claims-*",
        "inconsistencies.html", "variables.html", "variable-*", "indicators.html", "indicator-*", "cases.html", "cases-s*", "codes.html", "code-*", "data.html", "guides.html",
        "guide-*", "search.html",
    ];

    /// <summary>The page that stands for a kind; a site without any has lost it.</summary>
    public static string In(string folder, string kind)
    {
        var found = Directory.EnumerateFiles(folder, kind.EndsWith('*') ? kind + ".html" : kind).OrderByDescending(file => new FileInfo(file).Length).FirstOrDefault();
        Assert.True(found is not null, $"The site has no page {kind}.");
        return found;
    }
}
