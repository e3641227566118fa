using System.Collections.Immutable;

namespace NavNotebooks.Engine.Loading;

/// <summary>Files that a reference brings into a session.</summary>
/// <param name="Assemblies">Assemblies to compile against and to load when they are used.</param>
/// <param name="Native">Libraries of machine code, loaded when an assembly calls them.</param>
internal sealed record LoadedFiles(ImmutableArray<string> Assemblies, ImmutableArray<string> Native)
{
    /// <summary>No files.</summary>
    public static LoadedFiles None { get; } = new([], []);

    /// <summary>The program's own assembly that stands for them.</summary>
    /// <value>Default: <see langword="null"/>, none does.</value>
    public string? Host { get; init; }

    /// <summary>These and others.</summary>
    public LoadedFiles With(LoadedFiles others) => new(Assemblies.AddRange(others.Assemblies), Native.AddRange(others.Native));
}
