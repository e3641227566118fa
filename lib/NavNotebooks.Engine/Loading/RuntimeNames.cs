using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NuGet.Frameworks;

namespace NavNotebooks.Engine.Loading;

/// <summary>What packages call the framework and the machine that this program runs on.</summary>
internal static class RuntimeNames
{
    private static readonly NuGetFramework Framework = new(FrameworkConstants.FrameworkIdentifiers.NetCoreApp, Environment.Version);

    /// <summary>The names of this kind of machine, the most particular first: <c>linux-x64</c>, <c>linux</c>, <c>unix-x64</c>, <c>unix</c>, <c>any</c>.</summary>
    public static ImmutableArray<string> All { get; } = [.. Of(SystemName(), RuntimeInformation.ProcessArchitecture)];

    /// <summary>The framework among several that fits this program best; <see langword="null"/> where none does.</summary>
    public static NuGetFramework? Nearest(IEnumerable<NuGetFramework> frameworks) => new FrameworkReducer().GetNearest(Framework, frameworks);

    /// <summary>The names of one kind of machine.</summary>
    public static IEnumerable<string> Of(string system, Architecture architecture)
    {
        var processor = architecture.ToString().ToLowerInvariant();
        string[] systems = system switch
        {
            "win" => ["win"],
            "osx" => ["osx", "unix"],
            "linux-musl" => ["linux-musl", "linux", "unix"],
            _ => [system, "unix"],
        };
        return systems.SelectMany(name => new[] { $"{name}-{processor}", name }).Append("any");
    }

    private static string SystemName() =>
        OperatingSystem.IsWindows() ? "win"
        : OperatingSystem.IsMacOS() ? "osx"
        : RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "linux-musl"
        : "linux";
}
