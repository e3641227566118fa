using Microsoft.Playwright;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>What a reviewer does who doubts a number.</summary>
public sealed class ReadingTests(PublishedSite site, SiteBrowser browser)
{
    private const string Notebook = "22-municipal-influence.html";

    [Fact]
    public async Task A_search_by_keyboard_leads_to_the_record_of_a_claim()
    {
        await using var page = await browser.OpenAsync(await FileAsync("index.html"));
        await page.Page.FocusAsync("#nav-search");
        await page.Page.Keyboard.TypeAsync("S0-F23-05");
        await page.Page.WaitForSelectorAsync("[role=option]:has-text('S0-F23-05')");
        var chosen = page.Page.Locator("[role=option][aria-selected=true]:has-text('S0-F23-05')");
        for (var pressed = 0; pressed < 10 && await chosen.CountAsync() == 0; pressed++)
        {
            await page.Page.Keyboard.PressAsync("ArrowDown");
        }

        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForURLAsync(address => address.Contains("claims-", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
        await page.Page.WaitForSelectorAsync("[id='S0-F23-05']");
        Assert.EndsWith("#S0-F23-05", page.Address, StringComparison.Ordinal);
        Assert.True(await page.Page.Locator("[id='S0-F23-05']").IsVisibleAsync());
        page.RequireQuiet();
    }

    [Fact]
    public async Task A_number_leads_to_its_claim_and_the_claim_back_to_the_cell()
    {
        await using var page = await browser.OpenAsync(await FileAsync(Notebook));
        var number = page.Page.Locator(".nav-cell-narrative a.nav-claim[href^='claims-'] >> visible=true").First;
        var address = await number.GetAttributeAsync("href");
        await number.ClickAsync();
        await page.Page.WaitForURLAsync(url => url.EndsWith(address!, StringComparison.Ordinal));
        var record = page.Page.Locator($"[id='{address!.Split('#')[1]}']");
        Assert.True(await record.IsVisibleAsync());
        await page.Page.Locator($"[id='{address.Split('#')[1]}'] a[href^='{Notebook}#']").First.ClickAsync();
        await page.Page.WaitForURLAsync(url => url.Contains(Notebook + "#", StringComparison.Ordinal));
        Assert.True(await page.Page.EvaluateAsync<bool>("() => document.querySelector(':target') !== null"));
        page.RequireQuiet();
    }

    [Fact]
    public async Task The_choice_of_bokmål_turns_numbers_and_labels_and_travels_along_links()
    {
        await using var page = await browser.OpenAsync(await FileAsync(Notebook));
        Assert.True(await page.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.nav-en, e-')].some(e => e.checkVisibility() && /\\d\\.\\d/.test(e.innerText))"));
        await page.Page.CheckAsync("#nav-bokmal");
        Assert.Contains("lang=nb", page.Address, StringComparison.Ordinal);
        Assert.True(await page.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('[lang=nb]')].some(e => e.checkVisibility() && /\\d,\\d/.test(e.innerText))"));
        Assert.False(await page.Page.EvaluateAsync<bool>("() => [...document.querySelectorAll('.nav-en, e-')].some(e => e.checkVisibility())"));
        await page.PictureAsync("reading-bokmål");
        await page.Page.Locator(".nav-cell-narrative a.nav-claim >> visible=true").First.ClickAsync();
        await page.Page.WaitForURLAsync(url => url.Contains("claims-", StringComparison.Ordinal));
        Assert.Contains("lang=nb", page.Address, StringComparison.Ordinal);
        Assert.Equal(0, await page.Page.Locator("#nav-bokmal:not(:checked)").CountAsync());
        page.RequireQuiet();
    }

    [Fact]
    public async Task Figures_are_drawn_where_a_reader_comes_and_show_their_numbers()
    {
        await using var page = await browser.OpenAsync(await FileAsync(Notebook));
        await page.Page.Locator(".nav-drawing >> visible=true").First.ScrollIntoViewIfNeededAsync();
        await page.Page.WaitForSelectorAsync(".nav-drawn .main-svg");
        await page.PictureAsync("reading-figure");
        page.RequireQuiet();
    }

    [Theory]
    [InlineData("en")]
    [InlineData("nb")]
    public async Task The_table_of_a_figure_is_taken_along_in_the_language_that_is_read(string language)
    {
        await using var page = await browser.OpenAsync(await FileAsync(Notebook) + "?lang=" + language);
        var block = page.Page.Locator(".nav-figure-block:has(.nav-twin td n-)").First;
        var number = block.Locator(".nav-twin td:has(n-)").First;
        var (en, nb) = (await number.Locator("e-").First.TextContentAsync(), await number.Locator("n-").First.TextContentAsync());
        var download = await page.Page.RunAndWaitForDownloadAsync(() => block.Locator("button:text('Data (CSV)') >> visible=true").ClickAsync());
        var table = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var cells = table.Split(["\r\n", language == "nb" ? ";" : ","], StringSplitOptions.None);
        Assert.Contains(language == "nb" ? nb : en, cells);
        Assert.DoesNotContain(en + nb, table, StringComparison.Ordinal);
        page.RequireQuiet();
    }

    [Fact]
    public async Task Without_scripts_everything_is_read_and_the_language_chosen()
    {
        await using var page = await browser.OpenAsync(await FileAsync(Notebook), new() { RunsScripts = false });
        Assert.True(await page.Page.Locator("h1").IsVisibleAsync());
        Assert.True(await page.Page.Locator(".nav-figure-block img, .nav-figure-block table >> visible=true").CountAsync() > 0);
        Assert.True(await page.Page.Locator(".nav-en >> visible=true").CountAsync() > 0);
        await page.Page.CheckAsync("#nav-bokmal");
        Assert.Equal(0, await page.Page.Locator(".nav-en >> visible=true").CountAsync());
        Assert.True(await page.Page.Locator(".nav-nb >> visible=true").CountAsync() > 0);
        await page.PictureAsync("reading-without-scripts");
        page.RequireQuiet();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData(Notebook)]
    [InlineData("claims-*")]
    public async Task A_page_is_printed_with_its_figures_and_without_what_only_a_screen_needs(string kind)
    {
        var path = PageKind.In(await site.FolderAsync(), kind);
        await using var page = await browser.OpenAsync(path);
        var pdf = await page.Page.PdfAsync(new() { Format = "A4", PrintBackground = true });
        Assert.Equal("%PDF-"u8.ToArray(), pdf[..5]);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await page.NamesAsync(
            "() => [...document.querySelectorAll('header nav, .nav-filters, .nav-searchbox, .nav-contents, .nav-language')].filter(e => e.checkVisibility()).map(e => e.className)"));
        if (Environment.GetEnvironmentVariable("NAV_PICTURES") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, $"print-{Path.GetFileNameWithoutExtension(path)}.pdf"), pdf, TestContext.Current.CancellationToken);
        }

        page.RequireQuiet();
    }

    private async Task<string> FileAsync(string name) => Path.Combine(await site.FolderAsync(), name);
}
