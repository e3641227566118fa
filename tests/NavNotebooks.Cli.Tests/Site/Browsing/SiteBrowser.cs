using Microsoft.Playwright;
using NavNotebooks.Cli.Tests.Site.Browsing;

[assembly: AssemblyFixture(typeof(SiteBrowser))]

namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>Debian's Chromium, started when a test first asks for a page, and ended after the last.</summary>
public sealed class SiteBrowser : IAsyncDisposable
{
    private const float Patience = 120_000;
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome"];
    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> started = new(StartAsync);

    /// <summary>Opens a page of a site, watched; skips the test where there is no browser.</summary>
    internal async Task<OpenedPage> OpenAsync(string path, Reader? reader = null)
    {
        var chosen = reader ?? new();
        var context = await (await started.Value).Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = chosen.Width, Height = chosen.Height },
            ColorScheme = chosen.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = chosen.RunsScripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(Patience);
        var page = await OpenedPage.WatchAsync(context);
        await page.GoToAsync(path);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (started.IsValueCreated && started.Value.IsCompletedSuccessfully)
        {
            var (playwright, browser) = await started.Value;
            await browser.CloseAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var program = Programs.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "No Chromium is on the PATH. On Debian: apt-get install chromium.");
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new() { Timeout = Patience, ExecutablePath = program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] }));
    }
}
