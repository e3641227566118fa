using System.Text;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaArchiveTests
{
    private static readonly string Empty = Packed.Project("");

    [Theory]
    [InlineData("project.qde")]
    [InlineData("Project.QDE")]
    [InlineData("folder/deeper/Team 1.qde")]
    [InlineData("folder\\project.qde")]
    public void The_project_is_found_under_any_name(string name)
    {
        var project = QdaProjectFile.Read(Packed.Of((name, Empty)), "team.qdpx");
        Assert.Equal(name != "project.qde", project.Problems.Any(problem => problem.Fault == QdaFault.OtherProjectName));
    }

    [Fact]
    public void Names_of_files_are_told_without_control_characters()
    {
        var xml = Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}' plainTextPath='internal://a.txt'/></Sources>");
        var project = QdaProjectFile.Read(Packed.Of(("a\u001b[2J.qde", Encoding.UTF8.GetBytes(xml)), ("sources/a.txt", [0xF8])), "team.qdpx");
        Assert.Equal([("a?[2J.qde", QdaFault.OtherProjectName), ("sources/a.txt", QdaFault.OtherEncoding)], project.Problems.Select(problem => (problem.Place.Entry!, problem.Fault)));
    }

    [Theory]
    [InlineData("in/sources/a.txt")]
    [InlineData("in/Sources/a.txt")]
    [InlineData("in/a.txt")]
    [InlineData("a.txt")]
    public void Texts_are_found_where_programs_put_them(string name)
    {
        var xml = Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}' plainTextPath='internal://a.txt'/></Sources>");
        var project = QdaProjectFile.Read(Packed.Of(("in/project.qde", xml), (name, "found")), "team.qdpx");
        Assert.Equal("found", project.Sources[0].Text?.Value);
    }

    [Fact]
    public void Shadows_that_macOS_keeps_are_no_second_project() =>
        Assert.Equal("P", QdaProjectFile.Read(Packed.Of(("project.qde", Empty), ("__MACOSX/._project.qde", "shadow"))).Name);

    [Fact]
    public void An_archive_without_a_project_is_refused()
    {
        var error = Packed.Refused(Packed.Of(("readme.txt", "nothing here")));
        Assert.Equal(QdaFault.NoProject, error.Fault);
        Assert.StartsWith("team.qdpx: The archive holds no project", error.Message, StringComparison.Ordinal);
        Assert.Contains("unpack it", Packed.Refused(Packed.Of(("inner.qdpx", "PK"))).Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_are_refused() =>
        Assert.Equal(QdaFault.SeveralProjects, Packed.Refused(Packed.Of(("a.qde", Empty), ("b/b.qde", Empty))).Fault);

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("sources/../../outside.txt")]
    [InlineData("..\\outside.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:\\windows\\a.txt")]
    public void Names_that_lead_outside_are_refused_with_their_place(string name)
    {
        var error = Packed.Refused(Packed.Of(("project.qde", Empty), (name, "x")));
        Assert.Equal(QdaFault.PathOutside, error.Fault);
        Assert.Equal(name, error.Place.Entry);
    }

    [Fact]
    public void A_bomb_is_refused_by_what_it_declares()
    {
        var error = Packed.Refused(Packed.Of(("project.qde", Encoding.UTF8.GetBytes(Empty)), ("sources/zeros.bin", new byte[8 * 1024 * 1024])));
        Assert.Equal(QdaFault.TooDense, error.Fault);
    }

    [Fact]
    public void A_bomb_is_refused_also_where_it_declares_less_than_it_holds()
    {
        var bytes = Packed.Of(("project.qde", new byte[8 * 1024 * 1024])).ToArray();
        var declared = BitConverter.GetBytes(8 * 1024 * 1024);
        for (var i = 0; i + 4 <= bytes.Length; i++)
        {
            if (bytes.AsSpan(i, 4).SequenceEqual(declared))
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(i, 4), 1000);
            }
        }

        Assert.Contains(Packed.Refused(new MemoryStream(bytes)).Fault, new[] { QdaFault.TooDense, QdaFault.Damaged, QdaFault.NotXml });
    }

    [Fact]
    public void Limits_are_those_given()
    {
        var files = Packed.Of(("project.qde", Empty), ("sources/a.txt", "a"), ("sources/b.txt", "b"));
        Assert.Equal(QdaFault.TooManyEntries, Packed.Refused(files, With(new QdaLimits { Entries = 2 })).Fault);
        Assert.Equal(QdaFault.TooLarge, Packed.Refused(files, With(new QdaLimits { Bytes = 10 })).Fault);
        Assert.Equal(QdaFault.TooLarge, Packed.Refused(files, With(new QdaLimits { XmlBytes = 10 })).Fault);
        var texts = Packed.Of(
            ("project.qde", Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}' plainTextPath='internal://a.txt'/><TextSource guid='{Packed.Guid(2)}' plainTextPath='internal://b.txt'/></Sources>")),
            ("sources/a.txt", "123456"), ("sources/b.txt", "123456"));
        Assert.Equal(QdaFault.TooLarge, Packed.Refused(texts, With(new QdaLimits { TextBytes = 10 })).Fault);
        Assert.Equal(2, QdaProjectFile.Read(texts, options: With(new QdaLimits { TextBytes = 12 })).Sources.Length);
    }

    [Fact]
    public void Encrypted_files_are_refused()
    {
        var bytes = Packed.Of(("project.qde", Empty)).ToArray();
        SetFlag(bytes, [0x50, 0x4B, 3, 4], 6);
        SetFlag(bytes, [0x50, 0x4B, 1, 2], 8);
        Assert.Equal(QdaFault.Encrypted, Packed.Refused(new MemoryStream(bytes)).Fault);
    }

    [Theory]
    [InlineData("", QdaFault.NotAnArchive)]
    [InlineData("SQLite format 3", QdaFault.NotAnArchive)]
    [InlineData("PK and no more", QdaFault.Damaged)]
    [InlineData("<html></html>", QdaFault.WrongRoot)]
    [InlineData("<CodeBook/>", QdaFault.WrongRoot)]
    [InlineData("<Project", QdaFault.NotXml)]
    public void What_is_no_project_is_refused(string content, QdaFault fault) => Assert.Equal(fault, Packed.Refused(Packed.Xml(content)).Fault);

    [Fact]
    public void A_text_that_is_said_to_be_there_and_is_not_is_reported()
    {
        var project = QdaProjectFile.Read(Packed.Of(("project.qde", Packed.Project($"<Sources><TextSource guid='{Packed.Guid(1)}' plainTextPath='internal://a.txt'/></Sources>"))));
        Assert.Null(project.Sources[0].Text);
        Assert.Equal(QdaFault.MissingEntry, Assert.Single(project.Problems).Fault);
    }

    private static QdaReadOptions With(QdaLimits limits) => QdaReadOptions.Default with { Limits = limits };

    private static void SetFlag(byte[] bytes, byte[] signature, int offset)
    {
        var at = bytes.AsSpan().IndexOf(signature);
        bytes[at + offset] |= 1;
    }
}
