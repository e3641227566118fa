using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

public sealed class QuietTests(PublishedSite site, SiteBrowser browser, ITestOutputHelper output)
{
    public static TheoryData<string> Kinds => PageKind.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_passes_its_own_policy_asks_for_nothing_and_has_no_errors(string kind)
    {
        var path = PageKind.In(await site.FolderAsync(), kind);
        await using var page = await browser.OpenAsync(path);
        var times = await page.Page.EvaluateAsync<JsonElement>(
            """
            async () => {
                const long = [];
                new PerformanceObserver(list => long.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
                await new Promise(done => setTimeout(done, 1500));
                const loaded = performance.getEntriesByType('navigation')[0];
                const busy = long.filter(task => task.startTime < loaded.loadEventEnd + 1000);
                return { parsed: loaded.domInteractive, interactive: Math.max(loaded.loadEventEnd, ...busy.map(task => task.startTime + task.duration)), longest: Math.max(0, ...long.map(task => task.duration)) };
            }
            """);
        output.WriteLine(
            $"{Path.GetFileName(path)}: {new FileInfo(path).Length / 1024} KiB, parsed after {times.GetProperty("parsed").GetDouble():0} ms, "
            + $"interactive after {times.GetProperty("interactive").GetDouble():0} ms, longest task {times.GetProperty("longest").GetDouble():0} ms");
        await page.ReadThroughAsync();
        await page.PictureAsync("page-" + Path.GetFileNameWithoutExtension(path));
        await page.Page.EmulateMediaAsync(new() { ColorScheme = Microsoft.Playwright.ColorScheme.Dark });
        await page.PictureAsync("page-dark-" + Path.GetFileNameWithoutExtension(path));
        page.RequireQuiet();
    }
}
