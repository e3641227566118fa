using System.Collections.Immutable;
using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Writes the lines of documentation. Longer ones than a line of the file go on in the next, and that is noted.</summary>
internal sealed class DocumentRecord(RecordBuffer buffer, SpssText text, ImmutableArray<string>.Builder notes)
{
    private const int Width = 80;

    /// <summary>Writes lines, one at least.</summary>
    public void Write(ImmutableArray<string> documents)
    {
        var lines = documents.SelectMany(Lines).ToList();
        if (lines.Count > documents.Length)
        {
            notes.Add(FormattableString.Invariant($"Lines of documentation of more than {Width} bytes go on in the next line."));
        }

        buffer.Int32s(SpssRecordType.Documents, lines.Count);
        foreach (var line in lines)
        {
            buffer.Padded(line, Width);
        }
    }

    /// <summary>Cut behind a space where there is one, else behind a letter.</summary>
    private IEnumerable<byte[]> Lines(string document)
    {
        var bytes = text.Bytes(document.TrimEnd(' '), new("A line of documentation"));
        if (bytes.Length <= Width)
        {
            return [bytes];
        }

        var lines = new List<byte[]>();
        var rest = document.TrimEnd(' ').AsSpan();
        while (text.LengthOf(rest) > Width)
        {
            var (fits, space) = Fitting(rest);
            var cut = space > 0 ? space : fits;
            lines.Add(text.Bytes(rest[..cut].TrimEnd(' ').ToString(), new("A line of documentation")));
            rest = rest[cut..];
        }

        lines.Add(text.Bytes(rest.ToString(), new("A line of documentation")));
        return lines;
    }

    /// <summary>How many characters fit, and where the last space among them ends.</summary>
    private (int Fits, int Space) Fitting(ReadOnlySpan<char> line)
    {
        var (fits, space, bytes) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            bytes += text.LengthOf(line.Slice(fits, rune.Utf16SequenceLength)) ?? 0;
            if (bytes > Width)
            {
                break;
            }

            fits += rune.Utf16SequenceLength;
            space = rune == new Rune(' ') ? fits : space;
        }

        return (fits, space);
    }
}
