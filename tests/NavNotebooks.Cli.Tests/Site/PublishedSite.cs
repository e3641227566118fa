using NavNotebooks.Cli.Tests.Site;

[assembly: AssemblyFixture(typeof(PublishedSite))]

namespace NavNotebooks.Cli.Tests.Site;

/// <summary>The site of the published notebooks, which are run for it. Written once, when a test first asks, and removed after the last.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Lazy<Task<string>> written;
    private readonly Lazy<Task<WrittenSite>> read;

    public PublishedSite()
    {
        written = new(WriteAsync);
        read = new(async () => new WrittenSite(await written.Value));
    }

    /// <summary>The folder of the site.</summary>
    internal Task<string> FolderAsync() => written.Value;

    /// <summary>Its pages, read.</summary>
    internal Task<WrittenSite> PagesAsync() => read.Value;

    public void Dispose() => folder.Dispose();

    private async Task<string> WriteAsync()
    {
        var run = await NavRun.Of("report", "--notebooks", Path.Combine(PublishedNotebook.Root, "notebooks"), "--out", folder["site"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Messages);
        return folder["site"];
    }
}
