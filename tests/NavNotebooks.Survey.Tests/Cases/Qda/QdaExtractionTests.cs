using System.IO.Compression;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaExtractionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(folder.FullName, "target");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Sources_are_unpacked_under_their_names()
    {
        var written = QdaProjectFile.ExtractSources(Saved(Packed.Fixture("nvivo")), Target);
        Assert.Equal(4, written.Length);
        Assert.Equal("stands in for a Word file\n", File.ReadAllText(Path.Combine(Target, "Sources", "51000000-0000-4000-8000-000000000001.docx")));
        Assert.Empty(Directory.EnumerateFiles(Target, "*.qde", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_that_is_there_is_not_replaced()
    {
        var path = Saved(Packed.Fixture("atlas-ti"));
        QdaProjectFile.ExtractSources(path, Target);
        var error = Assert.Throws<IOException>(() => QdaProjectFile.ExtractSources(path, Target));
        Assert.Contains("Choose another folder", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sources/CON")]
    [InlineData("sources/nul.txt")]
    [InlineData("sources/com1.log.txt")]
    [InlineData("sources/a.txt.")]
    [InlineData("sources/a ")]
    [InlineData("sources/a:stream")]
    [InlineData("sources//a.txt")]
    [InlineData("sources/a\u0001b")]
    public void Names_that_some_system_takes_otherwise_are_refused_and_nothing_is_written(string name)
    {
        var path = Saved(Packed.Of(("project.qde", Packed.Project("")), ("sources/first.txt", "x"), (name, "x")));
        Assert.Equal(QdaFault.PathOutside, Assert.Throws<QdaFileException>(() => QdaProjectFile.ExtractSources(path, Target)).Fault);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Links_are_refused()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("project.qde");
            zip.CreateEntry("sources/link").ExternalAttributes = unchecked((int)0xA1FF0000);
        }

        Assert.Equal(QdaFault.PathOutside, Assert.Throws<QdaFileException>(() => QdaProjectFile.ExtractSources(Saved(stream), Target)).Fault);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void Two_files_of_one_name_are_refused()
    {
        var path = Saved(Packed.Of(("project.qde", Packed.Project("")), ("sources/a.txt", "x"), ("sources/A.TXT", "y")));
        Assert.Equal(QdaFault.PathOutside, Assert.Throws<QdaFileException>(() => QdaProjectFile.ExtractSources(path, Target)).Fault);
        Assert.False(Directory.Exists(Target));
    }

    [Fact]
    public void A_folder_of_the_target_that_is_a_link_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Directory.CreateDirectory(Target);
        var elsewhere = Directory.CreateDirectory(Path.Combine(folder.FullName, "elsewhere"));
        Directory.CreateSymbolicLink(Path.Combine(Target, "sources"), elsewhere.FullName);
        Assert.Throws<QdaFileException>(() => QdaProjectFile.ExtractSources(Saved(Packed.Fixture("atlas-ti")), Target));
        Assert.Empty(elsewhere.EnumerateFiles());
    }

    [Fact]
    public void What_was_unpacked_is_taken_back_where_a_later_file_is_too_large()
    {
        var path = Saved(Packed.Of(("project.qde", Packed.Project("")), ("sources/a.txt", "1234"), ("sources/b.txt", new string('x', 100))));
        var bytes = File.ReadAllBytes(path);
        Assert.Throws<QdaFileException>(() => QdaProjectFile.ExtractSources(path, Target, new QdaLimits { Bytes = 50 }));
        Assert.False(Directory.Exists(Target) && Directory.EnumerateFiles(Target, "*", SearchOption.AllDirectories).Any());
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    private string Saved(MemoryStream stream)
    {
        var path = Path.Combine(folder.FullName, "team.qdpx");
        File.WriteAllBytes(path, stream.ToArray());
        return path;
    }
}
