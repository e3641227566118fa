using System.Text.Json;
using Microsoft.Playwright;

namespace NavNotebooks.Kernel.Tests.Clients;

/// <summary>A notebook opened in classic Notebook, in Debian's Chromium.</summary>
internal sealed class NotebookPage : IAsyncDisposable
{
    private const float Patience = 90_000;
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome"];
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private NotebookPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (this.playwright, this.browser, Page) = (playwright, browser, page);
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => Errors.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>What its scripts complained of.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Opens a notebook and waits for its kernel; skips the test where there is no browser.</summary>
    public static async Task<NotebookPage> OpenAsync(string address)
    {
        var program = Browsers.SelectMany(name => Path().Select(folder => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "No Chromium is on the PATH. On Debian: apt-get install chromium.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { Timeout = Patience, ExecutablePath = program, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var page = new NotebookPage(playwright, browser, await browser.NewPageAsync(new() { ViewportSize = new() { Width = 1200, Height = 1000 } }));
        await page.Page.GotoAsync(address);
        await page.WaitUntilIdleAsync();
        return page;
    }

    /// <summary>Waits until the kernel is connected, and no cell runs or waits.</summary>
    public Task WaitUntilIdleAsync() => Page.WaitForFunctionAsync(
        """
        () => window.Jupyter && Jupyter.notebook && Jupyter.notebook._fully_loaded && Jupyter.notebook.kernel && Jupyter.notebook.kernel.is_connected()
            && Jupyter.notebook.kernel.info_reply.status === 'ok' && !Jupyter.notebook.get_cells().some(cell => cell.cell_type === 'code' && cell.input_prompt_number === '*')
        """);

    /// <summary>Runs every cell, by the menu, and waits for the last.</summary>
    public async Task RunAllAsync()
    {
        await Page.ClickAsync("#celllink");
        await Page.ClickAsync("#run_all_cells");
        await WaitUntilIdleAsync();
    }

    /// <summary>Adds a cell at the end, types into it, and leaves the cursor there.</summary>
    public async Task TypeAsync(string text)
    {
        await Page.EvaluateAsync("() => { const n = Jupyter.notebook; n.insert_cell_at_bottom('code'); n.select(n.ncells() - 1); n.edit_mode(); n.get_selected_cell().focus_editor(); }");
        await Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Runs the cell in which the cursor is, and waits for it.</summary>
    public async Task<string> RunAsync(string code)
    {
        await TypeAsync(code);
        await StartAsync();
        await WaitUntilIdleAsync();
        return await ShownAsync();
    }

    /// <summary>Starts the cell in which the cursor is.</summary>
    public async Task StartAsync()
    {
        await Page.Keyboard.PressAsync("Control+Enter");
        await Page.WaitForFunctionAsync("() => Jupyter.notebook.get_selected_cell().input_prompt_number !== null");
    }

    /// <summary>The text that the page shows below the selected cell.</summary>
    public Task<string> ShownAsync() => Page.EvaluateAsync<string>("() => Jupyter.notebook.get_selected_cell().output_area.element.text()");

    /// <summary>A button of the tool bar.</summary>
    public Task PressAsync(string action) => Page.ClickAsync($"button[data-jupyter-action='jupyter-notebook:{action}']");

    /// <summary>Cells whose output is an error, with its text.</summary>
    public async Task<string[]> FailedAsync() => (await Page.EvaluateAsync<JsonElement>(
        "() => Jupyter.notebook.get_cells().filter(c => c.cell_type === 'code').flatMap(c => c.output_area.outputs).filter(o => o.output_type === 'error').map(o => o.ename + ': ' + o.evalue)"))
        .EnumerateArray().Select(error => error.GetString()!).ToArray();

    /// <summary>Takes a picture for people to look at, where they have asked for pictures by naming a folder in <c>NAV_PICTURES</c>.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("NAV_PICTURES") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = System.IO.Path.Combine(folder, name + ".png") });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static string[] Path() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
}
