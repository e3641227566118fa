using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Pictures;

/// <summary>The browser of this machine, for tests that draw.</summary>
internal static class BrowserAtHand
{
    public static BrowserPlaces Places { get; } = new(name => name == BrowserPlaces.Variable ? null : Environment.GetEnvironmentVariable(name), File.Exists);

    /// <summary>What draws here; without it the test is skipped.</summary>
    public static PictureMaker Require()
    {
        var maker = new PictureMaker(Places, PlotlyScript.BesideProgram);
        Assert.SkipWhen(maker.WhyNot is not null, maker.WhyNot + " On Debian: apt-get install chromium.");
        return maker;
    }
}
