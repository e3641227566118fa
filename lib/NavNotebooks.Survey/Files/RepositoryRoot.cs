namespace NavNotebooks.Survey.Files;

/// <summary>Finds the repository that a file lies in: the nearest folder above it with the solution.</summary>
public static class RepositoryRoot
{
    /// <summary>The solution's file name.</summary>
    public const string Solution = "NavNotebooks.sln";

    // What Linux allows on one way.
    private const int MostLinks = 40;

    /// <summary>The root of the repository that holds a file or folder, or would hold it; <see langword="null"/> where none does.</summary>
    /// <param name="path">It need not exist. Symbolic links are followed: what counts is where bytes would go.</param>
    public static string? Above(string path)
    {
        for (var folder = RealPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Solution)))
            {
                return folder;
            }
        }

        return null;
    }

    /// <summary>A file or folder of the repository that the program runs in, wherever in it the current folder is: notebooks run from several.</summary>
    /// <param name="path">From the repository's root; an absolute path is given back.</param>
    /// <exception cref="DirectoryNotFoundException">Neither the current folder nor the program lies in the repository.</exception>
    public static string Inside(string path) => Path.IsPathRooted(path) ? path : Path.Combine(
        Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
            ?? throw new DirectoryNotFoundException($"'{path}' is a path in the repository, and this does not run in one. Give the whole path."),
        path);

    /// <summary>The absolute path with every symbolic link on its way followed.</summary>
    /// <exception cref="IOException">The links lead round in a circle.</exception>
    public static string RealPath(string path) => RealPath(path, MostLinks);

    private static string RealPath(string path, int linksLeft)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        var here = Path.Combine(RealPath(parent, linksLeft), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here
            : linksLeft > 0 ? RealPath(Path.Combine(Path.GetDirectoryName(here)!, entry.LinkTarget), linksLeft - 1)
            : throw new IOException($"The symbolic links of '{path}' lead round in a circle. Give the path of the file itself.");
    }
}
