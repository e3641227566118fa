using System.Globalization;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads a record of text byte by byte, so that lengths are bytes and the marks between the parts cannot be parts of letters.</summary>
internal sealed class TextCursor(RawExtension record, SpssTexts texts)
{
    private int position;

    public bool IsAtEnd => position >= record.Data.Length;

    /// <summary>Whether a line ends here.</summary>
    public bool IsAtLineEnd => !IsAtEnd && (record.Data[position] is (byte)'\n' or (byte)'\r');

    /// <summary>The byte of the file that is read next.</summary>
    public long Offset => record.Offset + position;

    /// <summary>Passes a mark over, if it is the next.</summary>
    public bool TrySkip(char mark)
    {
        if (IsAtEnd || record.Data[position] != (byte)mark)
        {
            return false;
        }

        position++;
        return true;
    }

    /// <summary>Passes over line ends and zero bytes.</summary>
    public void SkipLineEnds()
    {
        while (IsAtLineEnd || (!IsAtEnd && record.Data[position] == 0))
        {
            position++;
        }
    }

    /// <summary>Passes over spaces.</summary>
    public void SkipSpaces()
    {
        while (TrySkip(' '))
        {
        }
    }

    /// <summary>The text before a mark, which is passed over; nothing is read where the mark does not come.</summary>
    public bool TryReadUntil(char mark, out string text)
    {
        var length = IsAtEnd ? -1 : record.Data.AsSpan(position).IndexOf((byte)mark);
        text = length < 0 ? "" : texts.DecodeWhole(record.Data.AsSpan(position, length));
        position += length + 1;
        return length >= 0;
    }

    /// <summary>A number in digits.</summary>
    public bool TryReadNumber(out int number)
    {
        var rest = record.Data.AsSpan(position);
        var digits = rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        var length = digits < 0 ? rest.Length : digits;
        if (!int.TryParse(rest[..length], NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            return false;
        }

        position += length;
        return true;
    }

    /// <summary>So many bytes as a text.</summary>
    public bool TryReadText(int length, out string text)
    {
        var isThere = length <= record.Data.Length - position;
        text = isThere ? texts.DecodeWhole(record.Data.AsSpan(position, length)) : "";
        position += isThere ? length : 0;
        return isThere;
    }

    /// <summary>The text until a space or a line end, neither of which is passed over.</summary>
    public string ReadWord()
    {
        var rest = record.Data.AsSpan(position);
        var end = rest.IndexOfAny(" \r\n"u8);
        var word = end < 0 ? rest : rest[..end];
        position += word.Length;
        return texts.Decode(word);
    }
}
