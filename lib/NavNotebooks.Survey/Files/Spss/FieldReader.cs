namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads the fields of an extension record that mixes numbers and texts; a record that ends too early is noted, not fatal.</summary>
internal sealed class FieldReader(RawExtension record, DictionaryDraft draft)
{
    private int position;

    public bool IsAtEnd => position >= record.Data.Length;

    /// <summary>The byte of the file that is read next.</summary>
    public long Offset => record.Offset + position;

    public bool TryReadInt32(out int value)
    {
        value = 0;
        if (record.Data.Length - position < sizeof(int))
        {
            return false;
        }

        value = draft.Input.ToInt32(record.Data.AsSpan(position));
        position += sizeof(int);
        return true;
    }

    public bool TryReadByte(out byte value)
    {
        value = IsAtEnd ? (byte)0 : record.Data[position];
        return position++ < record.Data.Length;
    }

    public bool TryReadBytes(int length, out ReadOnlySpan<byte> bytes)
    {
        if (length < 0 || length > record.Data.Length - position)
        {
            bytes = default;
            return false;
        }

        bytes = record.Data.AsSpan(position, length);
        position += length;
        return true;
    }

    /// <summary>Bytes with their number before them.</summary>
    public bool TryReadText(out ReadOnlySpan<byte> bytes)
    {
        bytes = default;
        return TryReadInt32(out var length) && TryReadBytes(length, out bytes);
    }

    /// <summary>Passes a number over if it is the next.</summary>
    public void SkipInt32If(int value)
    {
        if (record.Data.Length - position >= sizeof(int) && draft.Input.ToInt32(record.Data.AsSpan(position)) == value)
        {
            position += sizeof(int);
        }
    }

    /// <summary>Notes that the record ends too early, and says that reading cannot go on.</summary>
    public bool NoteEnd()
    {
        draft.Notes.Add(FormattableString.Invariant($"An extension record (7/{record.Subtype}) ends in the middle of an entry; the rest was passed over."), Offset);
        return false;
    }
}
