using NavNotebooks.Cli.Pictures;

namespace NavNotebooks.Cli.Tests.Pictures;

public sealed class BrowserPlacesTests
{
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "browsers");

    private static readonly string Ending = OperatingSystem.IsWindows() ? ".exe" : "";

    [Fact]
    public void The_browser_that_is_named_goes_before_all_others() => Assert.Equal("/mine", Places("/mine", _ => true).Find());

    [Fact]
    public void A_named_browser_that_is_not_there_is_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<FileNotFoundException>(() => Places("/mine", _ => false).Find());
        Assert.Contains("'/mine'", error.Message, StringComparison.Ordinal);
        Assert.Contains("unset it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void None_is_none() => Assert.Null(Places(BrowserPlaces.None, _ => true).Find());

    [Fact]
    public void A_browser_on_the_path_is_found_by_its_command()
    {
        var program = Path.Combine(Folder, "google-chrome" + Ending);
        Assert.Equal(program, Places(null, path => path == program).Find());
    }

    [Fact]
    public void Where_there_is_none_there_is_none() => Assert.Null(Places(null, _ => false).Find());

    private static BrowserPlaces Places(string? named, Func<string, bool> exists) =>
        new(name => name switch { BrowserPlaces.Variable => named, "PATH" => Folder, _ => null }, exists);
}
