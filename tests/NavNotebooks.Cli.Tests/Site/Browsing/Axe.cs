using System.Text.Json;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>axe-core, as the build has fetched it.</summary>
internal static class Axe
{
    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "axe.min.js");

    /// <summary>What it finds in a page: rule, what is wrong, and the first places. Skips the test where it could not be fetched.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(OpenedPage opened)
    {
        Assert.SkipUnless(File.Exists(Script), "axe-core is not beside the tests: the build fetches it with npm.");
        await opened.Page.EvaluateAsync(await File.ReadAllTextAsync(Script, TestContext.Current.CancellationToken));
        var found = await opened.Page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { resultTypes: ['violations'], elementRef: false })).violations"
                + ".map(v => ({ id: v.id, help: v.help, count: v.nodes.length, nodes: v.nodes.slice(0, 4).map(n => n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + (n.any[0]?.message ?? '')) }))");
        return [.. found.EnumerateArray().Select(rule =>
            $"{rule.GetProperty("id")} ({rule.GetProperty("count")}): {rule.GetProperty("help")}\n    {string.Join("\n    ", rule.GetProperty("nodes").EnumerateArray())}")];
    }
}
