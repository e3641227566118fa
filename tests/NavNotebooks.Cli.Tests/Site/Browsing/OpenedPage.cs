using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>A page in the browser, and what happens beside reading: what it asks for, complains of, or opens. Nothing leaves for a network.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    /// <summary>Notes what the policy refuses, before any script of the page runs.</summary>
    private const string Watcher =
        "document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.effectiveDirective + ' refused ' + e.blockedURI + ' ' + e.sample));";

    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> troubles = new();

    private OpenedPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>The file that is shown, with query and fragment.</summary>
    public string Address => Page.Url[(Page.Url.LastIndexOf('/') + 1)..];

    public static async Task<OpenedPage> WatchAsync(IBrowserContext context)
    {
        var opened = new OpenedPage(context, await context.NewPageAsync());
        await context.AddInitScriptAsync(Watcher);
        await context.RouteAsync(address => !IsLocal(address), route => route.AbortAsync());
        context.Request += (_, request) => opened.Note(!IsLocal(request.Url), "asks for " + request.Url);
        context.RequestFailed += (_, request) => opened.Note(request.Failure is not "net::ERR_ABORTED", $"cannot load {request.Url}: {request.Failure}");
        context.Page += (_, page) => opened.Note(true, "opens " + page.Url);
        opened.Page.Console += (_, message) => opened.Note(message.Type is "error" or "warning", message.Text);
        opened.Page.PageError += (_, error) => opened.Note(true, error);
        opened.Page.Dialog += (_, dialog) =>
        {
            opened.Note(true, "asks in a dialog: " + dialog.Message);
            _ = dialog.DismissAsync();
        };
        return opened;
    }

    /// <summary>Goes to a file on disk, with or without query and fragment.</summary>
    public async Task GoToAsync(string path)
    {
        var end = path.IndexOfAny(['?', '#']);
        var file = new Uri(end < 0 ? path : path[..end]).AbsoluteUri;
        await Page.GotoAsync(end < 0 ? file : file + path[end..]);
    }

    /// <summary>Scrolls through the whole page, so that everything which waits for a reader's eye is there, and back.</summary>
    public async Task ReadThroughAsync()
    {
        await Page.EvaluateAsync(
            """
            async () => {
                for (let y = 0; y < Math.min(document.documentElement.scrollHeight, 30000); y += 800) {
                    window.scrollTo(0, y);
                    await new Promise(done => setTimeout(done, 30));
                }
                window.scrollTo(0, 0);
            }
            """);
    }

    /// <summary>What a script of ours makes of the page.</summary>
    public async Task<string[]> NamesAsync(string expression, object? argument = null) =>
        [.. (await Page.EvaluateAsync<JsonElement>(expression, argument)).EnumerateArray().Select(name => name.GetString()!)];

    /// <summary>Holds that nothing has left the page and nothing has gone wrong in it.</summary>
    public void RequireQuiet() => Assert.Empty(troubles.Distinct().Select(trouble => $"{Address}: {trouble}"));

    /// <summary>Takes a picture for people to look at, where they have asked for pictures by naming a folder in <c>NAV_PICTURES</c>.</summary>
    public async Task PictureAsync(string name, bool isWhole = false)
    {
        if (Environment.GetEnvironmentVariable("NAV_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = isWhole });
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static bool IsLocal(string address) =>
        address.StartsWith("file://", StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal) || address.StartsWith("blob:", StringComparison.Ordinal);

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble)
        {
            troubles.Enqueue(what);
        }
    }
}
