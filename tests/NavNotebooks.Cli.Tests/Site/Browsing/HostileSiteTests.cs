namespace NavNotebooks.Cli.Tests.Site.Browsing;

public sealed class HostileSiteTests(SiteBrowser browser) : IDisposable
{
    /// <summary>What a script would have left. An element whose id is that word, as headings get ids of their words, is none.</summary>
    private const string Pwned = "() => window.pwned instanceof Element || window.pwned instanceof HTMLCollection ? 'undefined' : typeof window.pwned";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_that_notebooks_hold_becomes_more_than_text()
    {
        var written = new WrittenSite(await HostileSite.WriteAsync(folder));
        Assert.Empty(written.Where("script:not([src])", script => script.GetAttribute("type") is not "application/json"));
        Assert.Empty(written.Where("iframe, object, embed, base, form, svg, math, template, noscript, body style, body link, body meta", _ => true));
        Assert.Empty(written.Where("*", element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))));
        Assert.Empty(written.Where("a[href]", link => link.GetAttribute("href")!.Split(':')[0].Trim().ToLowerInvariant() is "javascript" or "data" or "vbscript" or "file"));
        Assert.Empty(written.Remote);
        Assert.Empty(written.DoubleIds);
    }

    [Fact]
    public async Task In_a_browser_nothing_of_it_runs_asks_or_opens()
    {
        var site = await HostileSite.WriteAsync(folder);
        foreach (var name in Directory.EnumerateFiles(site, "*.html").Select(file => Path.GetFileName(file)).Where(name => name.StartsWith("10-", StringComparison.Ordinal) || name is "21-narrative.html" or "index.html"))
        {
            await using var page = await browser.OpenAsync(Path.Combine(site, name));
            await page.ReadThroughAsync();
            await page.Page.EvaluateAsync("() => document.querySelectorAll('.nav-figure a, .nav-main a[href^=\"#\"]').forEach(link => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))");
            Assert.Equal("undefined", await page.Page.EvaluateAsync<string>(Pwned));
            page.RequireQuiet();
        }
    }

    [Fact]
    public async Task The_search_shows_what_it_finds_as_text()
    {
        var site = await HostileSite.WriteAsync(folder);
        await using var page = await browser.OpenAsync(Path.Combine(site, "search.html"));
        await page.Page.FillAsync("#nav-query", "<img src=x onerror=window.pwned=6>");
        await page.Page.FillAsync("#nav-query", "pwned");
        await page.Page.WaitForSelectorAsync("mark");
        Assert.Equal(0, await page.Page.Locator(".nav-main img, .nav-main script").CountAsync());
        Assert.Equal("undefined", await page.Page.EvaluateAsync<string>(Pwned));
        page.RequireQuiet();
    }
}
