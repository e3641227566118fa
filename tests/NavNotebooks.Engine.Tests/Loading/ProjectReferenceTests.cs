using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Loading;

public sealed class ProjectReferenceTests : IDisposable
{
    private const string Project = """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""";

    private readonly LoadingFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_project_is_built_and_its_types_are_there()
    {
        folder.With("Offices/Offices.csproj", Project).With("Offices/Office.cs", "namespace Offices; public sealed record Office(string Name);");
        using var session = folder.Session();
        var result = await session.RunAsync("#r \"Offices/Offices.csproj\"\nnew Offices.Office(\"Nord\").Name", timeoutSeconds: 120);
        Assert.Equal("Nord", result.ResultText());
        Assert.Equal("Nord", (await session.RunAsync("#r \"Offices/Offices.csproj\"\nnew Offices.Office(\"Nord\").Name")).ResultText());
    }

    [Fact]
    public async Task A_project_that_does_not_build_shows_the_compilers_lines()
    {
        folder.With("Wrong/Wrong.csproj", Project).With("Wrong/Wrong.cs", "class Wrong {\n int a = missing; }");
        using var session = folder.Session();
        var result = await session.RunAsync("#r \"Wrong/Wrong.csproj\"", timeoutSeconds: 120);
        Assert.StartsWith("(1,1): error NAV0013: The project \"Wrong/Wrong.csproj\" does not build. Mend it, then run the cell again.", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Contains("Wrong.cs(2,10): error CS0103: The name 'missing' does not exist in the current context", result.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_is_not_there_is_told()
    {
        using var session = folder.Session();
        var result = await session.RunAsync("#r \"gone/gone.csproj\"");
        Assert.Equal(CellStatus.Failed, result.Status);
        Assert.Contains("There is no project \"gone/gone.csproj\". A relative path starts from the notebook's directory.", result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_project_needs_of_packages_is_found_by_its_list()
    {
        new TinyPackages(folder).WithSettings().WithFile("Alpha", "1.0.0");
        folder.With(
            "Uses/Uses.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="Alpha" Version="1.0.0" /></ItemGroup>
            </Project>
            """)
            .With("Uses/Uses.cs", "public static class Uses { public static string Text => Alpha.Told.Text; }");
        using var session = folder.Session();
        Assert.Equal("Alpha 1.0.0 net8.0", (await session.RunAsync("#r \"Uses/Uses.csproj\"\nUses.Text", timeoutSeconds: 120)).ResultText());
    }
}
