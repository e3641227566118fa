using System.Globalization;

namespace NavNotebooks.Launcher;

/// <summary>The files of a program, such as they are at one moment.</summary>
/// <param name="Files">Paths relative to the program's folder, in order.</param>
/// <param name="Name">Sixteen digits that tell one build from another, by the names, sizes and times of the files.</param>
internal sealed record ProgramListing(IReadOnlyList<string> Files, string Name)
{
    // FNV-1a. A cryptographic hash would load a library of its own on the way to the first cell.
    private const ulong Start = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Lists a folder; <see langword="null"/> where no program is in it, or it cannot be read.</summary>
    public static ProgramListing? Of(string folder)
    {
        try
        {
            return File.Exists(Path.Combine(folder, ProgramCopies.MainFile)) ? Read(new DirectoryInfo(folder)) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ProgramListing Read(DirectoryInfo folder)
    {
        var files = folder.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder.FullName, file.FullName), File: file))
            .OrderBy(pair => pair.Path, StringComparer.Ordinal)
            .ToList();
        var hash = Start;
        foreach (var (path, file) in files)
        {
            hash = Add(hash, path);
            hash = (hash ^ (ulong)file.Length) * Prime;
            hash = (hash ^ (ulong)file.LastWriteTimeUtc.Ticks) * Prime;
        }

        return new([.. files.Select(pair => pair.Path)], hash.ToString("x16", CultureInfo.InvariantCulture));
    }

    private static ulong Add(ulong hash, string text)
    {
        foreach (var character in text)
        {
            hash = (hash ^ character) * Prime;
        }

        return hash;
    }
}
