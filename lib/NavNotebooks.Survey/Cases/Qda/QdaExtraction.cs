using System.Collections.Immutable;
using System.IO.Compression;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Unpacks files of sources: all names are checked before the first byte is written.</summary>
internal static class QdaExtraction
{
    private const int TypeShift = 16;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;
    private const string DoNot = "Do not unpack it by other means either; ask for the file anew.";

    public static ImmutableArray<string> Extract(QdaArchive archive, string folder, QdaReading reading)
    {
        var root = Path.GetFullPath(folder);
        var targets = archive.Files.Select(entry => (Entry: entry, Path: Target(entry, root, reading))).ToList();
        if (targets.GroupBy(target => target.Path, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            reading.Entry = twice.First().Entry.FullName;
            throw reading.Refuse(null, QdaFault.PathOutside, "Two files in the archive have one name.", DoNot);
        }

        if (targets.FirstOrDefault(target => File.Exists(target.Path)) is { Path: { } there })
        {
            throw new IOException($"'{there}' is there already, and is left as it is. Choose another folder.");
        }

        Write(targets, root, reading);
        return [.. targets.Select(target => target.Path)];
    }

    private static void Write(List<(ZipArchiveEntry Entry, string Path)> targets, string root, QdaReading reading)
    {
        var left = reading.Options.Limits.Bytes;
        var written = new List<string>();
        try
        {
            foreach (var (entry, path) in targets)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                RefuseLinks(path, root, reading);
                using var into = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
                written.Add(path);
                QdaUnpacking.Copy(entry, into, reading, left);
                left -= into.Length;
            }
        }
        catch
        {
            written.ForEach(File.Delete);
            throw;
        }
    }

    private static string Target(ZipArchiveEntry entry, string root, QdaReading reading)
    {
        reading.Entry = entry.FullName;
        if (QdaEntryName.IsUnsafe(entry.FullName))
        {
            throw reading.Refuse(null, QdaFault.PathOutside, "The name of a file in the archive leads out of the folder, or names a device.", DoNot);
        }

        // Unix keeps the type of a file in the upper half; 0 where the archive was made on Windows.
        if (((entry.ExternalAttributes >> TypeShift) & TypeMask) is not 0 and not RegularFile)
        {
            throw reading.Refuse(null, QdaFault.PathOutside, "A file in the archive is a link or a device.", DoNot);
        }

        var target = Path.GetFullPath(Path.Combine(root, QdaEntryName.Normal(entry.FullName)));
        if (!target.StartsWith(root.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw reading.Refuse(null, QdaFault.PathOutside, "The name of a file in the archive leads out of the folder.", DoNot);
        }

        reading.Entry = null;
        return target;
    }

    /// <summary>Folders within the target that are links would carry files elsewhere; the target itself may be one.</summary>
    private static void RefuseLinks(string path, string root, QdaReading reading)
    {
        for (var folder = Path.GetDirectoryName(path)!; folder.Length > root.Length; folder = Path.GetDirectoryName(folder)!)
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                throw reading.Refuse(null, QdaFault.PathOutside, "A folder in the target is a link that leads elsewhere.", "Choose an empty folder.");
            }
        }
    }
}
