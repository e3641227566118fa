using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Sources, notes, selections and codings from XML.</summary>
internal sealed class QdaSourceReader(QdaReading reading, QdaTextReader texts)
{
    /// <summary>All sources of a project, in the file's order.</summary>
    public ImmutableArray<QdaSource> Sources(QdaElement sources)
    {
        var found = ImmutableArray.CreateBuilder<QdaSource>();
        foreach (var child in sources.Xml.Elements().Where(child => QdaGrammar.IsOfTheStandard(child.Name.Namespace)))
        {
            var element = new QdaElement(child, reading);
            if (KindOf(element.Kind) is { } kind)
            {
                found.Add(kind == QdaSourceKind.Text ? Text(element, kind) : Media(element, kind));
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>A text: a source of its own, a note, or what stands for a picture or PDF.</summary>
    public QdaSource Text(QdaElement element, QdaSourceKind kind)
    {
        var plain = Path(element, "plainTextPath");
        var text = texts.Text(element, plain);
        return Bare(element, kind) with
        {
            PlainTextPath = plain,
            RichTextPath = Path(element, "richTextPath"),
            Text = text,
            Selections = [.. element.All("PlainTextSelection").Select(selection => Passage(selection, text))],
        };
    }

    private QdaSource Media(QdaElement element, QdaSourceKind kind) => Bare(element, kind) with
    {
        MediaPath = Path(element, "path"),
        CurrentPath = Path(element, "currentPath"),
        Representation = (element.First("Representation") ?? element.First("TextDescription")) is { } text ? Text(text, QdaSourceKind.Text) : null,
        Transcripts = [.. element.All("Transcript").Select(Transcript)],
        Selections = kind switch
        {
            QdaSourceKind.Picture => [.. element.All("PictureSelection").Select(selection => Part(selection, QdaSelectionKind.Picture))],
            QdaSourceKind.Pdf => [.. element.All("PDFSelection").Select(selection => Part(selection, QdaSelectionKind.Pdf))],
            QdaSourceKind.Audio => [.. element.All("AudioSelection").Select(selection => Time(selection, QdaSelectionKind.Audio))],
            _ => [.. element.All("VideoSelection").Select(selection => Time(selection, QdaSelectionKind.Video))],
        },
    };

    private static QdaSource Bare(QdaElement element, QdaSourceKind kind) => new(element.Id(), kind)
    {
        Name = element.Attribute("name"),
        Description = element.Content("Description"),
        Stamp = element.Stamp(),
        Codings = Codings(element),
        Notes = element.References("NoteRef"),
        Values = QdaProjectReader.Values(element),
    };

    private QdaTranscript Transcript(QdaElement element)
    {
        var plain = Path(element, "plainTextPath");
        return new QdaTranscript(element.Id())
        {
            Name = element.Attribute("name"),
            Description = element.Content("Description"),
            Stamp = element.Stamp(),
            PlainTextPath = plain,
            RichTextPath = Path(element, "richTextPath"),
            Text = texts.Text(element, plain),
            SyncPoints = [.. element.All("SyncPoint").Select(point => new QdaSyncPoint(point.Id(), point.Integer("position", isRequired: false), point.Integer("timeStamp", isRequired: false)))],
            Selections = [.. element.All("TranscriptSelection").Select(selection => Selection(selection, QdaSelectionKind.Transcript) with
            {
                FromSyncPoint = selection.Reference("fromSyncPoint"),
                ToSyncPoint = selection.Reference("toSyncPoint"),
            })],
            Notes = element.References("NoteRef"),
        };
    }

    private static QdaSelection Selection(QdaElement element, QdaSelectionKind kind) => new(element.Id(), kind)
    {
        Name = element.Attribute("name"),
        Description = element.Content("Description"),
        Stamp = element.Stamp(),
        Codings = Codings(element),
        Notes = element.References("NoteRef"),
    };

    private static QdaSelection Passage(QdaElement element, QdaText? text)
    {
        var selection = Selection(element, QdaSelectionKind.Text) with { Start = element.Integer("startPosition"), End = element.Integer("endPosition") };
        CheckOrder(element, selection);
        if (text is not null && selection is { Start: { } start, End: { } end } && start <= end && (start < 0 || end > text.Length))
        {
            element.Reading.Report(element.Xml, QdaFault.SelectionOutside, "A selection lies outside its text.", "It was kept; it has no text.");
        }

        return selection;
    }

    private static QdaSelection Time(QdaElement element, QdaSelectionKind kind)
    {
        var selection = Selection(element, kind) with { Start = element.Integer("begin"), End = element.Integer("end") };
        CheckOrder(element, selection);
        return selection;
    }

    private QdaSelection Part(QdaElement element, QdaSelectionKind kind)
    {
        long? page = kind == QdaSelectionKind.Pdf ? element.Integer("page") ?? 0 : null;
        return Selection(element, kind) with
        {
            Area = QdaProjectReader.Area(element, page),
            Representation = element.First("Representation") is { } text ? Text(text, QdaSourceKind.Text) : null,
        };
    }

    private static void CheckOrder(QdaElement element, QdaSelection selection)
    {
        if (selection.Start > selection.End)
        {
            element.Reading.Report(element.Xml, QdaFault.SelectionOutside, "A selection ends before it begins.", "It was kept; it has no text.");
        }
        else if (selection.Start is not null && selection.Start == selection.End)
        {
            element.Reading.Report(element.Xml, QdaFault.EmptySelection, "A selection ends where it begins.", "It was kept, as a point.");
        }
    }

    private static ImmutableArray<QdaCoding> Codings(QdaElement element)
    {
        var found = ImmutableArray.CreateBuilder<QdaCoding>();
        foreach (var coding in element.All("Coding"))
        {
            if (coding.First("CodeRef")?.Reference("targetGUID") is not { } code)
            {
                coding.Reading.Report(coding.Xml, QdaFault.MissingAttribute, "A Coding names no code.", "It was left out.");
                continue;
            }

            found.Add(new QdaCoding(coding.Id(), code, coding.Reference("creatingUser"))
            {
                Created = coding.Attribute("creationDateTime"),
                Notes = coding.References("NoteRef"),
            });
        }

        return found.DrainToImmutable();
    }

    private static QdaPath? Path(QdaElement element, string name) =>
        element.Attribute(name) is { Length: > 0 } written ? QdaPath.Parse(written) : null;

    private static QdaSourceKind? KindOf(string name) => name.ToLowerInvariant() switch
    {
        "textsource" => QdaSourceKind.Text,
        "picturesource" => QdaSourceKind.Picture,
        "pdfsource" => QdaSourceKind.Pdf,
        "audiosource" => QdaSourceKind.Audio,
        "videosource" => QdaSourceKind.Video,
        _ => null,
    };
}
