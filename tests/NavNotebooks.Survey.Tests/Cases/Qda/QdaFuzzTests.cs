using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

/// <summary>Whatever happens to a file on its way, it is read or refused by the one documented exception.</summary>
public sealed class QdaFuzzTests
{
    private const int Rounds = 400;

    public static TheoryData<string> Folders => ["nvivo", "atlas-ti", "maxqda", "qualcoder"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_archive_cut_off_anywhere_is_refused_or_read(string fixture)
    {
        var bytes = Packed.Fixture(fixture).ToArray();
        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / Rounds))
        {
            Try(bytes[..length]);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_archive_with_changed_bytes_is_refused_or_read(string fixture)
    {
        var bytes = Packed.Fixture(fixture).ToArray();
        var random = new Random(20200901);
        for (var round = 0; round < Rounds; round++)
        {
            var changed = (byte[])bytes.Clone();
            for (var i = 0; i <= round % 4; i++)
            {
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
            }

            Try(changed);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void XML_with_changed_bytes_is_refused_or_read_and_what_is_read_can_be_written(string fixture)
    {
        var bytes = File.ReadAllBytes(Directory.EnumerateFiles(Path.Combine(Packed.Fixtures, fixture), "*.qde").Single());
        var random = new Random(20200902);
        for (var round = 0; round < Rounds; round++)
        {
            var changed = (byte[])bytes.Clone();
            var at = random.Next(changed.Length);
            changed[at] = (byte)"<>&\"' =aZ0\0\t\u00ff"[random.Next(13)];
            if (Try(changed) is { } project)
            {
                QdaProjectWriter.Write(project);
            }
        }
    }

    [Theory]
    [MemberData(nameof(QdaCodebookFileTests.Codebooks), MemberType = typeof(QdaCodebookFileTests))]
    public void A_codebook_with_changed_bytes_is_refused_or_survives_a_round(string fixture)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Packed.Fixtures, "codebooks", fixture));
        var random = new Random(20200903);
        for (var round = 0; round < Rounds; round++)
        {
            var changed = (byte[])bytes.Clone();
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
            if (TryCodebook(changed) is { } codebook)
            {
                var written = QdaCodebookFile.ToXml(codebook);
                Assert.Equal(written, QdaCodebookFile.ToXml(QdaCodebookFile.Read(Packed.Xml(written))));
            }
        }
    }

    private static QdaProject? Try(byte[] bytes)
    {
        try
        {
            return QdaProjectFile.Read(new MemoryStream(bytes), "fuzz");
        }
        catch (QdaFileException exception)
        {
            Assert.NotEmpty(exception.Remedy);
            return null;
        }
    }

    private static QdaCodebook? TryCodebook(byte[] bytes)
    {
        try
        {
            return QdaCodebookFile.Read(new MemoryStream(bytes), "fuzz");
        }
        catch (QdaFileException exception)
        {
            Assert.NotEmpty(exception.Remedy);
            return null;
        }
    }
}
