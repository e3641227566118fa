using System.Globalization;

namespace NavNotebooks.Launcher;

/// <summary>Copies of the program, each in a folder of its own, that kernels run from.</summary>
/// <remarks>
/// A kernel runs for days. Assemblies that it loads late must be those of the build it started from, and a build must not find its files taken. So no kernel
/// runs where the program is built: at its start it takes a copy, unless an earlier start has, and keeps to it.
/// </remarks>
public sealed class ProgramCopies
{
    /// <summary>The program's first file; a folder without it has no program.</summary>
    public const string MainFile = "nav.dll";

    private const string OriginFile = "origin";
    private const string CurrentFile = "current";
    private const string MarkFile = "in-use";
    private const string RemovedEnding = ".removed";
    private static int Begun;
    private readonly string folder;

    /// <summary>The copies in a folder, which may have none yet.</summary>
    public ProgramCopies(string folder) => this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Whether a kernel runs from one of them at this moment.</summary>
    public bool AreInUse => Directory.Exists(folder)
        && Directory.EnumerateDirectories(folder).Any(copy => File.Exists(Path.Combine(copy, MarkFile)) && !IsFree(copy));

    /// <summary>Says where the program is built, and takes a copy of it.</summary>
    /// <param name="origin">The folder with the program.</param>
    /// <exception cref="IOException">There is no program there, or no copy can be written.</exception>
    public void Follow(string origin)
    {
        Directory.CreateDirectory(folder);
        Write(OriginFile, Path.GetFullPath(origin));
        TakeNewest().Dispose();
    }

    /// <summary>
    /// The program as it was built last. Where that has no copy yet, one is made; where none can be made, because the folder cannot be written or a build is
    /// under way, the last copy serves on.
    /// </summary>
    /// <exception cref="IOException">There is neither a program nor a copy of it.</exception>
    public ProgramCopy TakeNewest()
    {
        var built = Read(OriginFile) is { } origin ? ProgramListing.Of(origin) : null;
        if (built is not null && (Hold(built.Name) ?? CopyOf(built)) is { } newest)
        {
            Remember(built.Name);
            RemoveAllBut(newest.Folder);
            return newest;
        }

        return (Read(CurrentFile) is { } current ? Hold(current) : null) ?? throw new IOException(
            $"The kernel's program is neither in '{folder}' nor where it was built, '{Read(OriginFile)}'. Install the kernel again: ./nav kernel install");
    }

    private ProgramCopy? Hold(string name)
    {
        var copy = Path.Combine(folder, name);
        try
        {
            return new(copy, new FileStream(Path.Combine(copy, MarkFile), FileMode.Open, FileAccess.Read, FileShare.Read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Copies beside the others and takes the name in one step, so that no copy is ever seen by halves.</summary>
    private ProgramCopy? CopyOf(ProgramListing built)
    {
        var origin = Read(OriginFile)!;
        var aside = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{built.Name}.{Environment.ProcessId}.{Interlocked.Increment(ref Begun)}"));
        try
        {
            Directory.CreateDirectory(aside);
            using (new FileStream(Path.Combine(aside, MarkFile), FileMode.Create, FileAccess.Write, FileShare.None))
            {
                foreach (var file in built.Files)
                {
                    var target = Path.Combine(aside, file);
                    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                    File.Copy(Path.Combine(origin, file), target);
                }
            }

            if (ProgramListing.Of(origin)?.Name == built.Name && !Directory.Exists(Path.Combine(folder, built.Name)))
            {
                Directory.Move(aside, Path.Combine(folder, built.Name));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another start was first, the folder is not ours to write, or the build has taken a file away: an earlier copy serves.
        }

        Remove(aside);
        return Hold(built.Name);
    }

    private void Remember(string name)
    {
        try
        {
            if (Read(CurrentFile) != name)
            {
                Write(CurrentFile, name);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Needed only when the place where it is built is gone.
        }
    }

    private void RemoveAllBut(string kept)
    {
        foreach (var other in Directory.EnumerateDirectories(folder).Where(other => other != kept && IsFree(other)))
        {
            Remove(other);
        }
    }

    /// <summary>Whether nobody holds it. One that is just being made, and has no mark yet, is not free; one that is half removed is.</summary>
    private static bool IsFree(string copy)
    {
        if (copy.EndsWith(RemovedEnding, StringComparison.Ordinal))
        {
            return true;
        }

        try
        {
            using var mark = new FileStream(Path.Combine(copy, MarkFile), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Takes the name away first: what is half removed must not be taken for a copy.</summary>
    private static void Remove(string copy)
    {
        try
        {
            var removed = copy.EndsWith(RemovedEnding, StringComparison.Ordinal) ? copy : copy + RemovedEnding;
            if (Directory.Exists(copy) && removed != copy)
            {
                Directory.Move(copy, removed);
            }

            if (Directory.Exists(removed))
            {
                Directory.Delete(removed, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It takes room and does no harm; the next start tries again.
        }
    }

    private string? Read(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }

    private void Write(string name, string text)
    {
        var aside = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}"));
        File.WriteAllText(aside, text);
        File.Move(aside, Path.Combine(folder, name), overwrite: true);
    }
}
