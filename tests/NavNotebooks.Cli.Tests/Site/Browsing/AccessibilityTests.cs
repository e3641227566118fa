using System.Globalization;
using Microsoft.Playwright;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

public sealed class AccessibilityTests(PublishedSite site, SiteBrowser browser)
{
    /// <summary>What a keyboard must reach, in the order of the document.</summary>
    private const string Stops =
        """
        [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) && !e.closest('[inert]')
                && !(e.type === 'radio' && !e.checked && document.querySelector(`input[name="${e.name}"]:checked`)))
        """;

    public static TheoryData<string> Kinds => PageKind.All;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_light_and_dark_in_either_language(string kind)
    {
        var path = PageKind.In(await site.FolderAsync(), kind);
        await using var page = await browser.OpenAsync(path);
        var found = new List<string>(await Axe.FindAsync(page));
        await page.GoToAsync(path + "?lang=nb");
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        found.AddRange((await Axe.FindAsync(page)).Select(rule => "dark, bokmål: " + rule));
        Assert.True(found.Count == 0, $"{page.Address}\n{string.Join('\n', found)}");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_keyboard_reaches_everything_in_order_shows_where_it_is_and_gets_out(string kind)
    {
        await using var page = await browser.OpenAsync(PageKind.In(await site.FolderAsync(), kind));
        var all = await page.NamesAsync($"() => {Stops}.map((e, i) => (e.dataset.stop = i, e.tagName + (e.tabIndex > 0 ? ' has a place of its own in the order' : '')))");
        Assert.DoesNotContain(all, name => name.Contains("place of its own", StringComparison.Ordinal));
        var reached = await TabAsync(page, Math.Min(all.Length, 40));
        var first = int.Parse(reached[0], CultureInfo.InvariantCulture);
        Assert.Equal(Enumerable.Range(first, reached.Count).Select(i => $"{i % all.Length}"), reached);
        Assert.Empty(await page.NamesAsync(
            $$"""
            () => {{Stops}}.filter((e, i, all) => i < 60 || i > all.length - 20).filter(e => {
                e.focus();
                const style = getComputedStyle(e);
                const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 || style.boxShadow !== 'none';
                return document.activeElement !== e || !seen;
            }).map(e => 'focus is not seen or not taken: ' + e.outerHTML.slice(0, 120))
            """));
        await page.Page.EvaluateAsync($"() => {Stops}.at(-3)?.focus()");
        for (var i = 0; i < 3; i++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
        }

        Assert.NotEqual($"{all.Length - 1}", await page.Page.EvaluateAsync<string?>("() => document.activeElement.dataset.stop ?? ''"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_fits_a_narrow_screen_and_text_of_twice_the_size(string kind)
    {
        var path = PageKind.In(await site.FolderAsync(), kind);
        await using var page = await browser.OpenAsync(path, new() { Width = 320, Height = 800 });
        await page.ReadThroughAsync();
        var wide = (await WiderAsync(page)).Select(name => "at 320 pixels: " + name).ToList();
        await page.Page.SetViewportSizeAsync(1280, 900);
        await page.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        wide.AddRange((await WiderAsync(page)).Select(name => "with text at 200 %: " + name));
        await page.PictureAsync("large-" + Path.GetFileNameWithoutExtension(path));
        Assert.True(wide.Count == 0, $"{page.Address}\n{string.Join('\n', wide)}");
    }

    /// <summary>Where the tabulator leads, stop by stop. A field that takes the focus as the page opens is the first; areas that scroll are none of ours.</summary>
    private static async Task<List<string>> TabAsync(OpenedPage page, int count)
    {
        var reached = new List<string>();
        var place = await page.Page.EvaluateAsync<string?>("() => document.activeElement.dataset.stop");
        for (var i = 0; i < count; i++)
        {
            if (place is { } stop && reached.LastOrDefault() != stop)
            {
                reached.Add(stop);
            }

            await page.Page.Keyboard.PressAsync("Tab");
            place = await page.Page.EvaluateAsync<string?>("() => document.activeElement.dataset.stop");
        }

        return reached;
    }

    /// <summary>Elements that stick out of the page and are in nothing that scrolls; none where the page itself does not scroll sideways.</summary>
    private static Task<string[]> WiderAsync(OpenedPage page) => page.NamesAsync(
        """
        () => {
            const width = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= width) {
                return [];
            }
            const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) { if (getComputedStyle(p).overflowX !== 'visible') return true; } return false; };
            const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e));
            return ['the page is ' + document.documentElement.scrollWidth + ' wide', ...out.slice(0, 6).map(e => e.outerHTML.slice(0, 140))];
        }
        """);
}
