using NavNotebooks.Documents.Site;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Site;

public sealed class SiteAssetsTests
{
    [Fact]
    public void The_files_that_pages_ask_for_are_written()
    {
        using var folder = new TemporaryFolder();
        SiteAssets.WriteTo(folder.Path);
        Assert.Equal(SiteAssets.Style, File.ReadAllText(folder.PathOf("nav.css")));
        Assert.Equal(SiteAssets.Script, File.ReadAllText(folder.PathOf("nav.js")));
    }

    [Fact]
    public void Neither_file_can_end_its_element_or_reach_a_network()
    {
        foreach (var text in new[] { SiteAssets.Style, SiteAssets.Script })
        {
            Assert.DoesNotContain("</", text, StringComparison.Ordinal);
            Assert.DoesNotContain("//cdn", text, StringComparison.Ordinal);
            Assert.DoesNotContain("@import", text, StringComparison.Ordinal);
            Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        }
    }
}
