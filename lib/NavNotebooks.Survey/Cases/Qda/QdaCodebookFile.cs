using System.Text;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Codebooks in exchange files (REFI-QDA Codebook 1.0, <c>.qdc</c>), as NVivo, ATLAS.ti, MAXQDA, QualCoder and others write and read them.</summary>
/// <remarks>What is written and read again is the same: ids, order, empty descriptions, and what the standard does not know.</remarks>
public static class QdaCodebookFile
{
    private const string UnnamedFile = "codebook";

    /// <summary>Reads a codebook; of a project (<c>.qdpx</c> or <c>.qde</c>), the codebook in it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it. Default: <see cref="QdaReadOptions.Default"/>.</param>
    /// <exception cref="QdaFileException">The file is refused; place and remedy are told.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static QdaCodebook Read(string path, QdaReadOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path, options);
    }

    /// <summary>Reads from a stream that can seek; it is left open.</summary>
    /// <param name="stream">The bytes of the file, from its beginning.</param>
    /// <param name="name">What to call it in messages. Default: "codebook".</param>
    /// <param name="options">What is known about it. Default: <see cref="QdaReadOptions.Default"/>.</param>
    /// <exception cref="QdaFileException">The file is refused; place and remedy are told.</exception>
    public static QdaCodebook Read(Stream stream, string name = UnnamedFile, QdaReadOptions? options = null)
    {
        var reading = new QdaReading(name, options ?? QdaReadOptions.Default);
        if (QdaFileForm.IsArchive(stream, reading))
        {
            var project = QdaProjectFile.Read(stream, name, options);
            return project.Codebook with { Origin = project.Codebook.Origin ?? project.Origin, Problems = project.Problems };
        }

        var root = QdaXml.Load(QdaFileForm.ReadXml(stream, reading), reading);
        QdaFileForm.RequireRoot(root, reading, "CodeBook", "Project");
        QdaReferences.Check(root, reading);
        var element = new QdaElement(root, reading);
        var isProject = root.Name.LocalName.Equals("Project", StringComparison.OrdinalIgnoreCase);
        var within = isProject ? element.First("CodeBook") : element;
        var codebook = within is { } found ? QdaCodebookReader.Codebook(found) : QdaCodebook.Empty;
        return codebook with { Origin = codebook.Origin ?? element.Attribute("origin"), Problems = reading.Problems };
    }

    /// <summary>Writes a codebook. A file that is there is replaced at once when the new one is complete, never in part.</summary>
    public static void Write(QdaCodebook codebook, string path) => WholeFile.Write(path, Encoding.UTF8.GetBytes(ToXml(codebook)));

    /// <summary>The codebook as XML, for a stream or a page. The same codebook gives the same text.</summary>
    public static string ToXml(QdaCodebook codebook) => QdaCodebookWriter.Write(codebook);
}
