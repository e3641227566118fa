using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Loading;

public sealed class PackageReferenceTests : IDisposable
{
    private readonly LoadingFolder folder = new();
    private readonly TinyPackages packages;

    public PackageReferenceTests() => packages = new TinyPackages(folder).WithSettings();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nuget: Alpha", "Alpha 2.0.0 net8.0")]
    [InlineData("nuget:Alpha", "Alpha 2.0.0 net8.0")]
    [InlineData("nuget: alpha, 1.0.0", "Alpha 1.0.0 net8.0")]
    [InlineData("nuget:Alpha,1.5.0", "Alpha 1.5.0 net8.0")]
    [InlineData("nuget: Alpha, 1.*", "Alpha 1.5.0 net8.0")]
    [InlineData("nuget: Alpha, *", "Alpha 2.0.0 net8.0")]
    [InlineData("nuget: Alpha, [1.0.0, 2.0.0)", "Alpha 1.0.0 net8.0")]
    [InlineData("nuget: Alpha, 3.0.0-preview", "Alpha 3.0.0-preview net8.0")]
    public async Task The_version_asked_for_is_taken_else_the_newest_that_is_no_preview(string target, string told)
    {
        foreach (var version in new[] { "1.0.0", "1.5.0", "2.0.0", "3.0.0-preview" })
        {
            packages.With("Alpha", version, ["net8.0"]);
        }

        Assert.Equal(told, (await RunAsync($"#r \"{target}\"\nAlpha.Told.Text")).ResultText());
    }

    [Theory]
    [InlineData("netstandard2.1", "netstandard2.0", "netstandard2.1", "net48")]
    [InlineData("net9.0", "net9.0", "net8.0", "netstandard2.1")]
    [InlineData("net6.0", "net6.0", "netcoreapp3.1", "net11.0")]
    [InlineData("netcoreapp3.1", "netcoreapp3.1", "netstandard2.1")]
    public async Task The_assembly_for_the_nearest_framework_is_taken(string nearest, params string[] frameworks)
    {
        packages.With("Alpha", "1.0.0", frameworks);
        Assert.Equal("Alpha 1.0.0 " + nearest, (await RunAsync("#r \"nuget: Alpha, 1.0.0\"\nAlpha.Told.Text")).ResultText());
    }

    [Fact]
    public async Task What_a_package_needs_comes_with_it_in_the_lowest_version_that_suits_all()
    {
        const string Needs = """<group targetFramework="net8.0"><dependency id="Beta" version="{0}" /><dependency id="System.Memory" version="4.5.5" /></group>""";
        packages.With("Gamma", "1.0.0", ["net8.0"], """<dependency id="Alpha" version="1.0.0" /><dependency id="Beta" version="1.0.0" />""")
            .With("Alpha", "1.0.0", ["net8.0"], string.Format(null, Needs, "1.1.0"))
            .With("Beta", "1.0.0", ["net8.0"]).With("Beta", "1.1.0", ["net8.0"]).With("Beta", "2.0.0", ["net8.0"]);
        Assert.Equal("Beta 1.1.0 net8.0", (await RunAsync("#r \"nuget: Gamma, 1.0.0\"\nBeta.Told.Text")).ResultText());
    }

    [Fact]
    public async Task A_second_package_of_a_session_is_loaded_and_console_text_still_comes()
    {
        packages.With("Alpha", "1.0.0", ["net8.0"]).With("Beta", "1.0.0", ["net8.0"]);
        using var session = folder.Session();
        await session.RunAsync("#r \"nuget: Alpha, 1.0.0\"\nvar a = Alpha.Told.Text;");
        var result = await session.RunAsync("#r \"nuget: Beta, 1.0.0\"\nConsole.WriteLine(\"printed\");\na + \", \" + Beta.Told.Text");
        Assert.Equal("Alpha 1.0.0 net8.0, Beta 1.0.0 net8.0", result.ResultText());
        Assert.Equal("printed\n", result.Outputs.OfType<StreamOutput>().Single().Text);
    }

    [Fact]
    public async Task A_cell_that_leaves_the_version_open_tells_which_it_got()
    {
        packages.With("Alpha", "1.2.0", ["net8.0"]);
        Assert.Equal("Alpha 1.2.0\n", (await RunAsync("#r \"nuget: Alpha\"")).Outputs.OfType<StreamOutput>().Single().Text);
        Assert.Empty((await RunAsync("#r \"nuget: Alpha, 1.2.0\"")).Outputs);
    }

    [Fact]
    public async Task Another_version_of_a_loaded_package_is_refused()
    {
        packages.With("Alpha", "1.0.0", ["net8.0"]).With("Alpha", "2.0.0", ["net8.0"]);
        using var session = folder.Session();
        await session.RunAsync("#r \"nuget: Alpha, 1.0.0\"");
        Assert.Equal(CellStatus.Succeeded, (await session.RunAsync("#r \"nuget: Alpha\"")).Status);
        var result = await session.RunAsync("#r \"nuget: Alpha, 2.0.0\"");
        Assert.Contains("has loaded Alpha 1.0.0 already, and cannot load another version beside it; asked for is 2.0.0. Ask for 1.0.0, or restart", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nuget: Alpha, 9.0.0", "The package Alpha is on this machine only as 2.0.0, 1.0.0; asked for is 9.0.0. Looked in ")]
    [InlineData("nuget: Alpah", "There is no package Alpah on this machine. Did you mean alpha? Looked in ")]
    [InlineData("nuget: Gamma, 1.0.0", "There is no package Zeta on this machine, which Gamma 1.0.0 needs. Looked in ")]
    [InlineData("nuget: Old, 1.0.0", "The package Old 1.0.0 has no assembly that runs on .NET 10: it has some for net48. Ask for a newer version.")]
    [InlineData("nuget: ", "\"nuget:\" is not of that form.")]
    public async Task A_package_that_cannot_be_had_is_told_with_what_there_is(string target, string message)
    {
        packages.With("Alpha", "1.0.0", ["net8.0"]).With("Alpha", "2.0.0", ["net8.0"]).With("Old", "1.0.0", ["net48"])
            .With("Gamma", "1.0.0", ["net8.0"], """<dependency id="Zeta" version="1.0.0" />""");
        var result = await RunAsync($"1 +\n1\n#r \"{target}\"");
        Assert.Equal(CellStatus.Failed, result.Status);
        result = await RunAsync($"// a cell\n#r \"{target}\"");
        Assert.Equal(2, result.Failure!.Line);
        Assert.Contains(message, result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_fetched_from_the_network_and_the_message_says_how_to_allow_it()
    {
        var result = await RunAsync("#r \"nuget: Alpha\"");
        Assert.Contains("Nothing is fetched from the network unless you allow it: set NAV_NUGET=online", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_package_that_is_a_file_in_a_local_source_is_unpacked()
    {
        packages.WithFile("Alpha", "1.0.0");
        Assert.Equal("Alpha 1.0.0 net8.0", (await RunAsync("#r \"nuget: Alpha, 1.0.0\"\nAlpha.Told.Text")).ResultText());
    }

    [Fact]
    public async Task A_folder_named_by_the_cell_is_looked_in_too()
    {
        packages.WithFile("Beta", "1.0.0", "mine");
        using var session = folder.Session();
        Assert.Equal("Beta 1.0.0 net8.0", (await session.RunAsync("#i \"nuget: mine\"\n#r \"nuget: Beta, 1.0.0\"\nBeta.Told.Text")).ResultText());
    }

    [Theory]
    [InlineData("#i \"nuget: gone\"", "There is no folder \"gone\".")]
    [InlineData("#i \"nuget:https://example.org/index.json\"", "is on the network, which is not used unless you allow it")]
    [InlineData("#i \"gone\"", "is not of that form")]
    public async Task A_source_that_cannot_be_used_is_told(string cell, string message)
    {
        var result = await RunAsync(cell);
        Assert.Contains(message, result.Failure!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nuget: System.Text.Json, 8.0.0")]
    [InlineData("nuget: Microsoft.DotNet.Interactive, 1.0.0-beta")]
    public async Task What_NET_or_the_program_has_is_not_looked_for(string target) =>
        Assert.Equal(CellStatus.Succeeded, (await RunAsync($"#r \"{target}\"")).Status);

    [Fact]
    public async Task Settings_or_a_description_that_cannot_be_read_are_told_with_what_to_do()
    {
        packages.With("Alpha", "1.0.0", ["net8.0"]);
        folder.With("unpacked/alpha/1.0.0/alpha.nuspec", "<package");
        var result = await RunAsync("#r \"nuget: Alpha, 1.0.0\"");
        Assert.Contains("The description of the package Alpha 1.0.0 cannot be read", result.Failure!.Message, StringComparison.Ordinal);
        folder.With("nuget.config", "<configuration");
        result = await RunAsync("// a cell\n#r \"nuget: Alpha, 1.0.0\"");
        Assert.Equal(2, result.Failure!.Line);
        Assert.Contains("NuGet's settings cannot be read.", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_programs_own_assembly_stands_for_its_package_and_another_version_is_told()
    {
        var result = await RunAsync("#r \"nuget: Markdig, 0.1.0\"\nMarkdig.Markdown.ToHtml(\"*a*\")");
        Assert.Equal("<p><em>a</em></p>\n", result.ResultText());
        Assert.Matches("^Markdig [0-9.]+: the program's own, in place of the version asked for\n$", result.Outputs.OfType<StreamOutput>().Single().Text);
    }

    private async Task<CellResult> RunAsync(string cell)
    {
        using var session = folder.Session();
        return await session.RunAsync(cell);
    }
}
