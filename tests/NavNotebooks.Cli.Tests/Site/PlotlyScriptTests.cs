using System.Runtime.CompilerServices;
using System.Text.Json;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class PlotlyScriptTests
{
    [Fact]
    public void The_public_address_has_the_version_that_the_build_fetches()
    {
        using var package = JsonDocument.Parse(File.ReadAllText(Path.Combine(Tests(), "../../lib/NavNotebooks.Charts/Plotly/package.json")));
        Assert.Equal(PlotlyScript.Version, package.RootElement.GetProperty("dependencies").GetProperty("plotly.js-dist-min").GetString());
    }

    [Fact]
    public void Without_the_file_pages_link_to_the_public_address()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(PlotlyScript.PublicAddress, PlotlyScript.In(folder.Path).Href);
        File.WriteAllText(folder[PlotlyScript.FileName], "");
        Assert.Equal(PlotlyScript.FileName, PlotlyScript.In(folder.Path).Href);
    }

    private static string Tests([CallerFilePath] string here = "") => Path.GetDirectoryName(Path.GetDirectoryName(here))!;
}
