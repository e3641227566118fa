using System.IO.Compression;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The archive that an exchange file of a project is: every name and size is checked before anything is unpacked.</summary>
internal sealed class QdaArchive : IDisposable
{
    private const string ProjectName = "project.qde";
    private const string ProjectEnding = ".qde";

    private readonly ZipArchive zip;
    private readonly QdaReading reading;
    private readonly Dictionary<string, ZipArchiveEntry> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly ZipArchiveEntry project;
    private long textBytes;

    private QdaArchive(ZipArchive zip, QdaReading reading, long packed)
    {
        this.zip = zip;
        this.reading = reading;
        CheckSizes(packed);
        foreach (var entry in zip.Entries)
        {
            CheckEntry(entry);
            byName.TryAdd(QdaEntryName.Normal(entry.FullName), entry);
        }

        project = FindProject();
    }

    /// <summary>The files in it that are not the project itself.</summary>
    public IEnumerable<ZipArchiveEntry> Files => zip.Entries.Where(entry => entry != project && !QdaEntryName.IsFolder(entry.FullName) && !QdaEntryName.IsOfSystem(entry.FullName));

    /// <summary>Opens an archive.</summary>
    /// <exception cref="QdaFileException">It is damaged, too large, or holds what is refused.</exception>
    public static QdaArchive Open(Stream stream, QdaReading reading) =>
        QdaUnpacking.Guarded(reading, () => new QdaArchive(new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true), reading, stream.Length));

    /// <summary>The XML of the project.</summary>
    public byte[] ReadProject()
    {
        reading.Entry = project.FullName;
        if (!project.FullName.Equals(ProjectName, StringComparison.Ordinal))
        {
            reading.Report(null, QdaFault.OtherProjectName, "The project's file is not named project.qde at the top of the archive.", "It was read all the same.");
        }

        return QdaUnpacking.Read(project, reading, reading.Options.Limits.XmlBytes);
    }

    /// <summary>The bytes of a plain text; those of all texts together are limited.</summary>
    public byte[] ReadText(ZipArchiveEntry entry)
    {
        var bytes = QdaUnpacking.Read(entry, reading, reading.Options.Limits.TextBytes - textBytes);
        textBytes += bytes.Length;
        return bytes;
    }

    /// <summary>The file that a path in the project means; <see langword="null"/> where the archive has none.</summary>
    /// <remarks>The folder is named sources by the standard and Sources by NVivo; some programs put the files beside the project.</remarks>
    public ZipArchiveEntry? Find(QdaPath path)
    {
        var name = QdaEntryName.Normal(path.Path);
        var folder = QdaEntryName.FolderOf(QdaEntryName.Normal(project.FullName));
        return byName.GetValueOrDefault(folder + "sources/" + name) ?? byName.GetValueOrDefault(folder + name) ?? byName.GetValueOrDefault(name);
    }

    /// <inheritdoc/>
    public void Dispose() => zip.Dispose();

    private void CheckSizes(long packed)
    {
        var limits = reading.Options.Limits;
        if (zip.Entries.Count > limits.Entries)
        {
            throw reading.Refuse(null, QdaFault.TooManyEntries, FormattableString.Invariant($"The archive holds {zip.Entries.Count} files, more than the limit of {limits.Entries}."), "Raise the limit Entries if you trust the file.");
        }

        var unpacked = zip.Entries.Aggregate(0L, (sum, entry) => entry.Length < 0 || sum > long.MaxValue - entry.Length ? long.MaxValue : sum + entry.Length);
        if (unpacked > limits.Bytes)
        {
            throw reading.Refuse(null, QdaFault.TooLarge, FormattableString.Invariant($"The archive unpacks to more than the limit of {limits.Bytes} bytes."), "Raise the limit Bytes if you trust the file.");
        }

        // Entries that share their bytes are each of them modest; together they are not.
        if (unpacked > limits.RatioFrom && unpacked / Math.Max(packed, 1) > limits.Ratio)
        {
            throw QdaUnpacking.TooDense(reading);
        }
    }

    private void CheckEntry(ZipArchiveEntry entry)
    {
        reading.Entry = entry.FullName;
        if (QdaEntryName.LeadsOutside(entry.FullName))
        {
            throw reading.Refuse(null, QdaFault.PathOutside, "The name of a file in the archive leads out of it.", "Do not unpack it by other means either; ask for the file anew.");
        }

        if (entry.IsEncrypted)
        {
            throw reading.Refuse(null, QdaFault.Encrypted, "A file in the archive is encrypted.", "Export the project without a password, and protect the whole file otherwise.");
        }

        if (entry.Length > reading.Options.Limits.RatioFrom && entry.Length / Math.Max(entry.CompressedLength, 1) > reading.Options.Limits.Ratio)
        {
            throw QdaUnpacking.TooDense(reading);
        }

        reading.Entry = null;
    }

    private ZipArchiveEntry FindProject()
    {
        var candidates = zip.Entries
            .Where(entry => entry.FullName.EndsWith(ProjectEnding, StringComparison.OrdinalIgnoreCase) && !QdaEntryName.IsOfSystem(entry.FullName))
            .ToList();
        return candidates switch
        {
            [var only] => only,
            [] => throw reading.Refuse(null, QdaFault.NoProject, "The archive holds no project: no file ends in .qde.", NoProjectRemedy()),
            _ => throw reading.Refuse(
                null, QdaFault.SeveralProjects, FormattableString.Invariant($"The archive holds {candidates.Count} files that end in .qde; a project has one."), "Leave only the one that is meant in the archive."),
        };
    }

    private string NoProjectRemedy() =>
        zip.Entries.Any(entry => entry.FullName.EndsWith(".qdpx", StringComparison.OrdinalIgnoreCase))
            ? "An exchange file lies in the archive, which is not opened: unpack it and read that."
            : "Export the project as REFI-QDA Project (.qdpx) from the program that made it.";
}
