using System.Globalization;
using NavNotebooks.Cli.Site.ClaimPages;

namespace NavNotebooks.Cli.Site;

/// <summary>A folder that is written aside and takes its place only when it is whole.</summary>
/// <remarks>
/// Until <see cref="Commit"/> the old folder stands untouched. The swap is two renames; a process that ends between them leaves the old folder
/// under its other name, and the next run puts it back first.
/// </remarks>
public sealed class StagedFolder : IDisposable
{
    private readonly string target;
    private readonly string old;

    /// <summary>A new empty folder beside the target.</summary>
    /// <param name="target">The folder to be replaced; it may not exist yet.</param>
    /// <exception cref="IOException">The target holds files that no site of ours has, or nothing can be written beside it.</exception>
    public StagedFolder(string target)
    {
        this.target = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        var parent = System.IO.Path.GetDirectoryName(this.target)
            ?? throw new IOException($"'{target}' is the root of a disk. Give --out a folder of its own.");
        var name = System.IO.Path.GetFileName(this.target);
        old = System.IO.Path.Combine(parent, $".{name}.old");
        Restore();
        RefuseForeignFiles();
        Path = System.IO.Path.Combine(parent, string.Create(CultureInfo.InvariantCulture, $".{name}.{Environment.ProcessId}.new"));
        Remove(Path);
        Directory.CreateDirectory(Path);
    }

    /// <summary>Where to write.</summary>
    public string Path { get; }

    /// <summary>Puts what was written in the place of the old folder, which is removed.</summary>
    /// <exception cref="IOException">The old folder cannot be moved; it is still there.</exception>
    public void Commit()
    {
        Remove(old);
        if (Directory.Exists(target))
        {
            Directory.Move(target, old);
        }

        try
        {
            Directory.Move(Path, target);
        }
        catch
        {
            Restore();
            throw;
        }

        Remove(old);
    }

    /// <summary>Removes what was written and not put in place.</summary>
    public void Dispose() => Remove(Path);

    private void Restore()
    {
        if (!Directory.Exists(target) && Directory.Exists(old))
        {
            Directory.Move(old, target);
        }
    }

    /// <summary>The old folder will be removed, so it must be a site, and nothing but a site.</summary>
    private void RefuseForeignFiles()
    {
        if (File.Exists(target))
        {
            throw new IOException($"'{target}' is a file. Give --out a folder.");
        }

        if (!Directory.Exists(target))
        {
            return;
        }

        var foreign = Directory.EnumerateFileSystemEntries(target)
            .Select(entry => System.IO.Path.GetFileName(entry))
            .Where(name => !IsOfSite(name))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (foreign.Count > 0)
        {
            throw new IOException(
                $"The folder '{target}' holds what no report has written, such as '{foreign[0]}', and would be replaced as a whole. "
                + "Give --out an empty folder, or a new one.");
        }
    }

    private bool IsOfSite(string name)
    {
        var path = System.IO.Path.Combine(target, name);
        return File.Exists(path) ? name == ClaimDownloads.CsvName || System.IO.Path.GetExtension(name) is ".html" or ".css" or ".js" or ".json" : name == SiteMap.Pictures && HoldsPicturesOnly(path);
    }

    private static bool HoldsPicturesOnly(string folder) => Directory.EnumerateFileSystemEntries(folder).All(path => File.Exists(path) && System.IO.Path.GetExtension(path) == ".svg");

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
