using System.IO.Compression;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A project to an archive: the XML, the texts, and files of sources from another archive.</summary>
internal static class QdaArchiveWriter
{
    private const string ProjectName = "project.qde";
    private const string Folder = "sources/";

    public static void Write(QdaProject project, Stream stream, string? mediaFrom)
    {
        var texts = Texts(project).Where(text => text.Path?.Scheme == QdaPathScheme.Internal).DistinctBy(text => text.Path!.Path, StringComparer.OrdinalIgnoreCase).ToList();
        var reading = new QdaReading(mediaFrom ?? project.Name, QdaReadOptions.Default);
        foreach (var text in texts)
        {
            RequireSafe(text.Path!, reading);
        }

        var files = Files(project).Where(path => path.Scheme == QdaPathScheme.Internal)
            .ExceptBy(texts.Select(text => text.Path!.Path), path => path.Path, StringComparer.OrdinalIgnoreCase).ToList();
        if (files.Count > 0 && mediaFrom is null)
        {
            throw Missing(reading, files.Count);
        }

        using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        TimelessZip.Add(zip, ProjectName, QdaProjectWriter.Write(project));
        foreach (var text in texts)
        {
            TimelessZip.Add(zip, Folder + QdaEntryName.Normal(text.Path!.Path), text.Text.Value);
        }

        if (files.Count > 0)
        {
            Copy(zip, files, reading);
        }
    }

    private static void Copy(ZipArchive zip, List<QdaPath> files, QdaReading reading)
    {
        using var stream = File.OpenRead(reading.File);
        using var archive = QdaArchive.Open(stream, reading);
        foreach (var path in files)
        {
            RequireSafe(path, reading);
            var from = archive.Find(path) ?? throw Missing(reading, 1);
            using var into = TimelessZip.Entry(zip, Folder + QdaEntryName.Normal(path.Path)).Open();
            QdaUnpacking.Copy(from, into, reading, reading.Options.Limits.Bytes);
        }
    }

    private static void RequireSafe(QdaPath path, QdaReading reading)
    {
        if (QdaEntryName.IsUnsafe(path.Path))
        {
            throw reading.Refuse(null, QdaFault.PathOutside, "The path of a source's file leads out of the archive, or names a device.", "Give the source another path.");
        }
    }

    private static QdaFileException Missing(QdaReading reading, int files) => reading.Refuse(
        null, QdaFault.MissingMedia, FormattableString.Invariant($"Files of sources are to be written and are not at hand ({files})."), "Give the file that the project was read from, or leave those sources out.");

    /// <summary>Texts with the files that they belong in.</summary>
    private static IEnumerable<(QdaPath? Path, QdaText Text)> Texts(QdaProject project) =>
        from source in All(project)
        from text in source.Transcripts.Select(transcript => (transcript.PlainTextPath, transcript.Text)).Prepend((source.PlainTextPath, source.Text))
        where text.Item1 is not null && text.Item2 is not null
        select (text.Item1, text.Item2!);

    private static IEnumerable<QdaPath> Files(QdaProject project) =>
        All(project)
            .SelectMany(source => source.Transcripts.SelectMany(transcript => new[] { transcript.PlainTextPath, transcript.RichTextPath })
                .Concat([source.PlainTextPath, source.RichTextPath, source.MediaPath]))
            .OfType<QdaPath>();

    private static IEnumerable<QdaSource> All(QdaProject project) => project.Sources.Concat(project.Notes)
        .SelectMany(source => source.Selections.Select(selection => selection.Representation).Append(source.Representation).OfType<QdaSource>().Prepend(source));
}
