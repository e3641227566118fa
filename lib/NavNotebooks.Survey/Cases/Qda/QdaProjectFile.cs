using System.Collections.Immutable;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Projects in exchange files (REFI-QDA 1.5, <c>.qdpx</c>), as NVivo, ATLAS.ti, MAXQDA, QualCoder and others write and read them.</summary>
/// <remarks>
/// Read tolerantly: what deviates from the standard is read and listed in <see cref="QdaProject.Problems"/>. What is dangerous or ambiguous is refused.
/// Nothing is unpacked to disk but by <see cref="ExtractSources"/>; archives within the archive are not opened.
/// </remarks>
public static class QdaProjectFile
{
    private const string UnnamedFile = "project";

    /// <summary>Reads a file: an archive (<c>.qdpx</c>), or the XML of a project alone (<c>.qde</c>), then without texts of other files.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it. Default: <see cref="QdaReadOptions.Default"/>.</param>
    /// <exception cref="QdaFileException">The file is refused; place and remedy are told.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static QdaProject Read(string path, QdaReadOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Reads from a stream that can seek; it is left open.</summary>
    /// <param name="stream">The bytes of the file, from its beginning.</param>
    /// <param name="name">What to call it in messages. Default: "project".</param>
    /// <param name="options">What is known about it. Default: <see cref="QdaReadOptions.Default"/>.</param>
    /// <exception cref="QdaFileException">The file is refused; place and remedy are told.</exception>
    public static QdaProject Read(Stream stream, string name = UnnamedFile, QdaReadOptions? options = null)
    {
        var reading = new QdaReading(name, options ?? QdaReadOptions.Default);
        if (!QdaFileForm.IsArchive(stream, reading))
        {
            return Project(QdaFileForm.ReadXml(stream, reading), reading, null);
        }

        using var archive = QdaArchive.Open(stream, reading);
        return Project(archive.ReadProject(), reading, archive);
    }

    /// <summary>Writes a project. A file that is there is replaced at once when the new one is complete, never in part.</summary>
    /// <param name="project">The project. Texts are written into the archive; ids are kept.</param>
    /// <param name="path">Where to; keep projects with people's words outside the repository.</param>
    /// <param name="mediaFrom">The file that the project was read from, for its pictures, recordings and other files. Default: none.</param>
    /// <exception cref="QdaFileException">The project has files of sources, and <paramref name="mediaFrom"/> is not given or does not have them.</exception>
    public static void Write(QdaProject project, string path, string? mediaFrom = null)
    {
        using var bytes = new MemoryStream();
        Write(project, bytes, mediaFrom);
        WholeFile.Write(path, bytes.ToArray());
    }

    /// <summary>Writes a project to a stream. The same project gives the same bytes. See the overload with a path.</summary>
    /// <exception cref="QdaFileException">The project has files of sources, and <paramref name="mediaFrom"/> is not given or does not have them.</exception>
    public static void Write(QdaProject project, Stream stream, string? mediaFrom = null) => QdaArchiveWriter.Write(project, stream, mediaFrom);

    /// <summary>Unpacks the files of sources into a folder, under the names that they have in the archive.</summary>
    /// <param name="path">The exchange file.</param>
    /// <param name="folder">Where to. Made if it is not there; files that are there are not replaced.</param>
    /// <param name="limits">How much may be unpacked. Default: <see cref="QdaLimits.Default"/>.</param>
    /// <returns>The files written, in the order of the archive.</returns>
    /// <exception cref="QdaFileException">A name leads out of the folder, names a device or a link, or comes twice; then nothing is written.</exception>
    /// <exception cref="IOException">A file is there already, or cannot be written.</exception>
    public static ImmutableArray<string> ExtractSources(string path, string folder, QdaLimits? limits = null)
    {
        using var stream = File.OpenRead(path);
        var reading = new QdaReading(path, QdaReadOptions.Default with { Limits = limits ?? QdaLimits.Default });
        if (!QdaFileForm.IsArchive(stream, reading))
        {
            throw reading.Refuse(null, QdaFault.NotAnArchive, "The file is no archive, and so has no files of sources.", "Give the .qdpx file.");
        }

        using var archive = QdaArchive.Open(stream, reading);
        return QdaExtraction.Extract(archive, folder, reading);
    }

    private static QdaProject Project(byte[] xml, QdaReading reading, QdaArchive? archive)
    {
        var root = QdaXml.Load(xml, reading);
        QdaFileForm.RequireRoot(root, reading, "Project");
        QdaReferences.Check(root, reading);
        var project = QdaProjectReader.Project(root, reading, archive);
        return project with { Problems = reading.Problems };
    }
}
