using System.IO.Compression;
using System.Text;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

/// <summary>Archives made of fixtures or of text, in memory.</summary>
internal static class Packed
{
    public static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Qda");

    public static MemoryStream Fixture(string folder)
    {
        var root = Path.Combine(Fixtures, folder);
        return Of([.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)))]);
    }

    public static MemoryStream Of(params (string Name, byte[] Bytes)[] files)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }

        stream.Position = 0;
        return stream;
    }

    public static MemoryStream Of(params (string Name, string Text)[] files) =>
        Of([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    public static MemoryStream Xml(string text) => new(Encoding.UTF8.GetBytes(text));

    public static string Project(string content, string attributes = "name=\"P\"") =>
        $"<Project xmlns=\"urn:QDA-XML:project:1.0\" {attributes}>{content}</Project>";

    public static string Codebook(string content) => $"<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\">{content}</CodeBook>";

    public static string Guid(int number) => FormattableString.Invariant($"00000000-0000-4000-8000-{number:D12}");

    public static QdaFileException Refused(Stream stream, QdaReadOptions? options = null) =>
        Assert.Throws<QdaFileException>(() => QdaProjectFile.Read(stream, "team.qdpx", options));
}
