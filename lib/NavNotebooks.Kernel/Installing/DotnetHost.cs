namespace NavNotebooks.Kernel.Installing;

/// <summary>Finds the <c>dotnet</c> that clients are to start the kernel with.</summary>
/// <remarks>
/// A full path, because a client that was started from a desktop may not have the shell's <c>PATH</c>, and hides kernels whose program it cannot find. It is the path by
/// which the shell finds it where that leads to the running one: a package manager moves what the link leads to with every update, and keeps the link.
/// </remarks>
public static class DotnetHost
{
    /// <summary>The path; <see langword="null"/> where this process was not started by <c>dotnet</c> and none is on the path.</summary>
    /// <param name="running">The program that runs this process.</param>
    /// <param name="environment">Its environment.</param>
    public static string? Find(string? running, JupyterEnvironment environment)
    {
        var name = environment.Platform == JupyterPlatform.Windows ? "dotnet.exe" : "dotnet";
        var onPath = (environment["PATH"] ?? "")
            .Split(environment.ListSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(folder => Path.IsPathFullyQualified(folder))
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
        var isDotnet = running is not null && string.Equals(Path.GetFileName(running), name, StringComparison.OrdinalIgnoreCase);
        return !isDotnet || (onPath is not null && Real(onPath) == Real(running!)) ? onPath : running;
    }

    private static string Real(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
}
