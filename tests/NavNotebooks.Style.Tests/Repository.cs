using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NavNotebooks.Style.Tests;

/// <summary>The repository's own sources, parsed once.</summary>
internal static class Repository
{
    private static readonly Lazy<IReadOnlyList<SourceFile>> Library = new(() => Parse("lib"));

    public static string Root { get; } = FindRoot();

    /// <summary>Every C# file under lib.</summary>
    public static IReadOnlyList<SourceFile> LibrarySources => Library.Value;

    public static IReadOnlyList<SourceFile> Parse(string folder) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(
                Path.GetRelativePath(Root, path).Replace('\\', '/'),
                CSharpSyntaxTree.ParseText(File.ReadAllText(path), new CSharpParseOptions(LanguageVersion.Preview)).GetCompilationUnitRoot())),
    ];

    private static string FindRoot([CallerFilePath] string here = "")
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "NavNotebooks.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"NavNotebooks.sln is not above the test's folder; {Path.GetFileName(here)} needs the sources.");
    }
}
