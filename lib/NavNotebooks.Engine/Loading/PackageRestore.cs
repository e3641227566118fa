using System.Collections.Immutable;
using System.Security;

namespace NavNotebooks.Engine.Loading;

/// <summary>Lets the .NET SDK unpack a package into the folder that all projects share: from local sources, and from others only where that is asked for.</summary>
internal static class PackageRestore
{
    /// <summary>The environment variable by which a user allows the network.</summary>
    public const string Variable = "NAV_NUGET";

    /// <summary>Whether the network may be used.</summary>
    public static bool IsOnline => string.Equals(Environment.GetEnvironmentVariable(Variable), "online", StringComparison.OrdinalIgnoreCase);

    /// <summary>Unpacks a package with all that it needs.</summary>
    /// <param name="request">The package.</param>
    /// <param name="directory">The notebook's: its nuget.config holds.</param>
    /// <param name="sources">The only sources to use; empty for those of nuget.config.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>What went wrong, a line each; empty when nothing did.</returns>
    public static ImmutableArray<string> Run(PackageRequest request, string directory, IEnumerable<string> sources, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("nav-packages-").FullName;
        try
        {
            var project = Path.Combine(folder, "packages.csproj");
            File.WriteAllText(project, Project(request));
            File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
            File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
            File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
            string[] arguments = ["restore", project, .. sources.SelectMany(source => new[] { "--source", source }), $"-p:RestoreRootConfigDirectory={directory}"];
            var (succeeded, lines) = new DotnetCommand(directory).Run(arguments, stop);
            return succeeded ? [] : [.. DotnetCommand.ErrorsIn(lines).Select(line => line.Replace(project + " : ", "", StringComparison.Ordinal))];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Project(PackageRequest request) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup><TargetFramework>net{Environment.Version.Major}.{Environment.Version.Minor}</TargetFramework></PropertyGroup>
          <ItemGroup><PackageReference Include="{SecurityElement.Escape(request.Id)}" Version="{SecurityElement.Escape(request.Version?.OriginalString ?? request.Version?.ToString() ?? "*")}" /></ItemGroup>
        </Project>
        """;
}
