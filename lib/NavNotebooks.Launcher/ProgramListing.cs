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
        // Arrays of references, sorted side by side: their code is compiled ahead of time, and this is on the way to the first cell.
        var files = folder.GetFiles("*", SearchOption.AllDirectories);
        var paths = Array.ConvertAll(files, file => Path.GetRelativePath(folder.FullName, file.FullName));
        Array.Sort(paths, files, StringComparer.Ordinal);
        var hash = Start;
        for (var i = 0; i < paths.Length; i++)
        {
            hash = Add(hash, paths[i]);
            hash = (hash ^ (ulong)files[i].Length) * Prime;
            hash = (hash ^ (ulong)files[i].LastWriteTimeUtc.Ticks) * Prime;
        }

        return new(paths, hash.ToString("x16", CultureInfo.InvariantCulture));
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
