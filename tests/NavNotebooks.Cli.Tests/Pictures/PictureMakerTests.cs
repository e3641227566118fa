using System.Xml.Linq;
using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Tests.Pictures;

public sealed class PictureMakerTests
{
    private const string Bars = """
        {"data":[{"type":"bar","orientation":"h","x":[61,44],"y":["Mayors","Æ < \"Ø\" & </script>"],"marker":{"color":"#0072b2","pattern":{"shape":"/","fgcolor":"#ffffff"}}}],
         "layout":{"title":{"text":"<b>Shares</b>"},"height":300,"font":{"family":"Arial, Helvetica, sans-serif"},"meta":{"description":"Shares, 2019 < 2020."}}}
        """;

    private const string Refused = """{"data":[],"layout":{"width":-5}}""";

    private const string Reaching = """{"data":[{"type":"heatmap","z":[[1,2],[3,4]]}],"layout":{"images":[{"source":"https://example.org/a.png"}],"title":{"text":"<a href='https://example.org/'>Out</a>"}}}""";

    [Fact]
    public async Task A_figure_becomes_a_picture_that_holds_to_the_rules_and_is_the_same_the_next_time()
    {
        var maker = BrowserAtHand.Require();
        var figure = Figure(Bars);
        var (first, problem) = await maker.DrawAsync([figure], TestContext.Current.CancellationToken);
        Assert.Null(problem);
        var picture = Assert.Single(first).Picture!;
        Assert.Equal(picture, FigurePicture.TryRead(picture.Svg));
        Assert.Equal((figure.Digest, DrawingPage.DrawnBy, 720, 300), (picture.Figure, picture.DrawnBy, picture.Width, picture.Height));
        var root = XElement.Parse(picture.Svg);
        Assert.Equal(["Shares", "Shares, 2019 < 2020."], root.Elements().Take(2).Select(element => element.Value));
        Assert.Contains(root.Descendants(PictureRules.Svg + "text"), text => text.Value == "Æ < \"Ø\" & </script>");
        var (again, _) = await maker.DrawAsync([Figure("""{"data":[],"layout":{}}"""), figure], TestContext.Current.CancellationToken);
        Assert.Equal(picture.Svg, again[1].Picture!.Svg);
    }

    [Fact]
    public async Task A_figure_that_cannot_be_drawn_is_told_and_the_others_are_drawn()
    {
        var maker = BrowserAtHand.Require();
        var (drawn, problem) = await maker.DrawAsync([Figure(Refused), Figure(Bars)], TestContext.Current.CancellationToken);
        Assert.Null(drawn[0].Picture);
        Assert.NotNull(drawn[1].Picture);
        Assert.Contains("could not be drawn", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lies_elsewhere_is_not_asked_for()
    {
        var (drawn, _) = await BrowserAtHand.Require().DrawAsync([Figure(Reaching)], TestContext.Current.CancellationToken);
        Assert.DoesNotContain("example.org", Assert.Single(drawn).Picture!.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_is_none_is_told_with_what_to_do()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program that stands for a browser is Unix's.");
        Assert.SkipWhen(PlotlyScript.BesideProgram.Path is null, "plotly.js was not fetched by this build: npm is missing.");
        var maker = new PictureMaker(new(name => name == BrowserPlaces.Variable ? "/bin/false" : null, File.Exists), PlotlyScript.BesideProgram);
        var (drawn, problem) = await maker.DrawAsync([Figure(Bars)], TestContext.Current.CancellationToken);
        Assert.Empty(drawn);
        Assert.Contains("/bin/false: it ended with the code 1", problem, StringComparison.Ordinal);
        Assert.Contains(BrowserPlaces.Variable, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_hangs_is_ended()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program that stands for a browser is Unix's.");
        Assert.SkipWhen(PlotlyScript.BesideProgram.Path is null, "plotly.js was not fetched by this build: npm is missing.");
        using var folder = new TemporaryFolder();
        var program = folder["hangs"];
        await File.WriteAllTextAsync(program, "#!/bin/sh\nexec sleep 600\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var maker = new PictureMaker(new(name => name == BrowserPlaces.Variable ? program : null, File.Exists), PlotlyScript.BesideProgram) { Longest = TimeSpan.FromSeconds(1) };
        var (_, problem) = await maker.DrawAsync([Figure(Bars)], TestContext.Current.CancellationToken);
        Assert.Contains("not done within 1 seconds", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_it_is_said_what_to_do()
    {
        Assert.SkipWhen(PlotlyScript.BesideProgram.Path is null, "plotly.js was not fetched by this build: npm is missing.");
        var maker = new PictureMaker(new(_ => null, _ => false), PlotlyScript.BesideProgram);
        var (_, problem) = await maker.DrawAsync([Figure(Bars)], TestContext.Current.CancellationToken);
        Assert.StartsWith("No Chromium, Chrome or Edge was found", problem, StringComparison.Ordinal);
    }

    private static FigureToDraw Figure(string json) => new(json, FigureDigest.Of(json)!);
}
