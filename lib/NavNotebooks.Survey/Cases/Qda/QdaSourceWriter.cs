using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Sources, notes, selections and codings to XML.</summary>
internal sealed class QdaSourceWriter(QdaXmlOutput output)
{
    /// <summary>A source of any kind.</summary>
    public void Source(QdaSource source)
    {
        switch (source.Kind)
        {
            case QdaSourceKind.Text or QdaSourceKind.Note:
                Text("TextSource", source);
                break;
            case QdaSourceKind.Picture:
                Media("PictureSource", source);
                break;
            case QdaSourceKind.Pdf:
                Media("PDFSource", source);
                break;
            case QdaSourceKind.Audio:
                Media("AudioSource", source);
                break;
            default:
                Media("VideoSource", source);
                break;
        }
    }

    /// <summary>A text under the name that its place asks for.</summary>
    public void Text(string name, QdaSource source) => output.Element(name, () =>
    {
        output.Attribute("guid", source.Id);
        output.Attribute("name", source.Name);
        Paths(source.RichTextPath, source.PlainTextPath);
        output.Stamp(source.Stamp);
        output.Text("Description", source.Description);
        output.Text("PlainTextContent", source.PlainTextPath is null ? source.Text?.Value : null);
        QdaXmlOutput.Each(source.Selections, selection => Selection("PlainTextSelection", selection, source.Text));
        After(source);
    });

    /// <summary>The corners of a rectangle.</summary>
    public static void Area(QdaXmlOutput output, QdaArea? area)
    {
        output.Attribute("page", area?.Page);
        output.Attribute("firstX", area?.FirstX);
        output.Attribute("firstY", area?.FirstY);
        output.Attribute("secondX", area?.SecondX);
        output.Attribute("secondY", area?.SecondY);
    }

    private void Media(string name, QdaSource source) => output.Element(name, () =>
    {
        output.Attribute("guid", source.Id);
        output.Attribute("name", source.Name);
        output.Attribute("path", source.MediaPath?.AsWritten);
        output.Attribute("currentPath", source.CurrentPath?.AsWritten);
        output.Stamp(source.Stamp);
        output.Text("Description", source.Description);
        if (source is { Kind: QdaSourceKind.Picture, Representation: { } description })
        {
            Text("TextDescription", description);
        }

        QdaXmlOutput.Each(source.Transcripts, Transcript);
        var selection = name[..^"Source".Length] + "Selection";
        QdaXmlOutput.Each(source.Selections, part => Selection(selection, part, null));
        if (source is { Kind: QdaSourceKind.Pdf, Representation: { } text })
        {
            Text("Representation", text);
        }

        After(source);
    });

    private void Transcript(QdaTranscript transcript) => output.Element("Transcript", () =>
    {
        output.Attribute("guid", transcript.Id);
        output.Attribute("name", transcript.Name);
        Paths(transcript.RichTextPath, transcript.PlainTextPath);
        output.Stamp(transcript.Stamp);
        output.Text("Description", transcript.Description);
        output.Text("PlainTextContent", transcript.PlainTextPath is null ? transcript.Text?.Value : null);
        QdaXmlOutput.Each(transcript.SyncPoints, point => output.Element("SyncPoint", () =>
        {
            output.Attribute("guid", point.Id);
            output.Attribute("timeStamp", point.Milliseconds);
            output.Attribute("position", InCodePoints(transcript.Text, point.Position));
        }));
        QdaXmlOutput.Each(transcript.Selections, selection => Selection("TranscriptSelection", selection, null));
        output.References("NoteRef", transcript.Notes);
    });

    private void Paths(QdaPath? rich, QdaPath? plain)
    {
        output.Attribute("richTextPath", rich?.AsWritten);
        output.Attribute("plainTextPath", plain?.AsWritten);
    }

    private void Selection(string name, QdaSelection selection, QdaText? text) => output.Element(name, () =>
    {
        output.Attribute("guid", selection.Id);
        output.Attribute("name", selection.Name);
        var isText = selection.Kind == QdaSelectionKind.Text;
        output.Attribute(isText ? "startPosition" : "begin", InCodePoints(text, selection.Start));
        output.Attribute(isText ? "endPosition" : "end", InCodePoints(text, selection.End));
        Area(output, selection.Area);
        output.Attribute("fromSyncPoint", selection.FromSyncPoint);
        output.Attribute("toSyncPoint", selection.ToSyncPoint);
        output.Stamp(selection.Stamp);
        output.Text("Description", selection.Description);
        if (selection.Representation is { } representation)
        {
            Text("Representation", representation);
        }

        Codings(selection.Codings);
        output.References("NoteRef", selection.Notes);
    });

    private void After(QdaSource source)
    {
        Codings(source.Codings);
        output.References("NoteRef", source.Notes);
        QdaProjectWriter.Values(output, source.Values);
    }

    private void Codings(ImmutableArray<QdaCoding> codings) => QdaXmlOutput.Each(codings, coding => output.Element("Coding", () =>
    {
        output.Attribute("guid", coding.Id);
        output.Attribute("creatingUser", coding.Coder);
        output.Attribute("creationDateTime", coding.Created);
        output.Element("CodeRef", () => output.Attribute("targetGUID", coding.Code));
        output.References("NoteRef", coding.Notes);
    }));

    private static long? InCodePoints(QdaText? text, long? position) => position is { } known && text is not null ? text.InCodePoints(known) : position;
}
