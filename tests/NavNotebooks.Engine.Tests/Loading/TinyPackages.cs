using System.IO.Compression;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NavNotebooks.Engine.Tests.Loading;

/// <summary>Makes packages of one class each, unpacked as NuGet does or as files, and a nuget.config that points to them alone.</summary>
internal sealed class TinyPackages(LoadingFolder folder)
{
    /// <summary>Where unpacked ones are.</summary>
    public const string Unpacked = "unpacked";

    /// <summary>Where those that are files are.</summary>
    public const string Source = "source";

    /// <summary>Makes the settings: nothing but the test's own folders is looked in.</summary>
    public TinyPackages WithSettings()
    {
        Directory.CreateDirectory(folder.PathOf(Unpacked));
        Directory.CreateDirectory(folder.PathOf(Source));
        folder.With("nuget.config", $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Unpacked}" /></config>
              <fallbackPackageFolders><clear /></fallbackPackageFolders>
              <packageSources><clear /><add key="local" value="{Source}" /></packageSources>
            </configuration>
            """);
        return this;
    }

    /// <summary>An unpacked package with the class <c>Id.Told</c>, whose constant Text says id, version and framework.</summary>
    /// <param name="id">Its name.</param>
    /// <param name="version">Its version.</param>
    /// <param name="frameworks">The folders of lib.</param>
    /// <param name="dependencies">XML within dependencies.</param>
    public TinyPackages With(string id, string version, string[] frameworks, string dependencies = "")
    {
        var root = $"{Unpacked}/{id.ToLowerInvariant()}/{version}";
        folder.With($"{root}/{id.ToLowerInvariant()}.nuspec", Description(id, version, dependencies));
        foreach (var framework in frameworks)
        {
            var path = folder.PathOf($"{root}/lib/{framework}/{id}.dll");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            Compile(id, $"{id} {version} {framework}", path);
        }

        return this;
    }

    /// <summary>The same as a .nupkg file in the source.</summary>
    public TinyPackages WithFile(string id, string version, string intoFolder = Source)
    {
        Directory.CreateDirectory(folder.PathOf(intoFolder));
        using var package = ZipFile.Open(folder.PathOf($"{intoFolder}/{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using (var writer = new StreamWriter(package.CreateEntry(id + ".nuspec").Open()))
        {
            writer.Write(Description(id, version, ""));
        }

        var assembly = folder.PathOf(id + ".dll");
        Compile(id, $"{id} {version} net8.0", assembly);
        package.CreateEntryFromFile(assembly, $"lib/net8.0/{id}.dll");
        File.Delete(assembly);
        return this;
    }

    private static string Description(string id, string version, string dependencies) =>
        $"""
        <?xml version="1.0"?>
        <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
          <metadata><id>{id}</id><version>{version}</version><authors>a</authors><description>d</description><dependencies>{dependencies}</dependencies></metadata>
        </package>
        """;

    private static void Compile(string id, string text, string path)
    {
        var tree = CSharpSyntaxTree.ParseText($$"""namespace {{id}} { public static class Told { public static string Text => "{{text}}"; } }""");
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        var result = CSharpCompilation.Create(id, [tree], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)], options).Emit(path);
        Assert.True(result.Success);
    }
}
