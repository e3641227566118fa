using System.Buffers.Binary;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads value labels (record 3) with the variables that have them (record 4).</summary>
internal static class LabelRecordReader
{
    private const int Slot = sizeof(double);

    /// <summary>Reads both records; the type of the first has been read.</summary>
    public static void Read(SpssInput input, RawDictionary dictionary)
    {
        input.Record = FormattableString.Invariant($"value labels {dictionary.LabelSets.Count + 1}");
        var offset = input.Offset;
        var count = input.ReadInt32();
        if (count < 0 || count > (input.Remaining ?? long.MaxValue) / (2 * Slot))
        {
            throw input.Damage(FormattableString.Invariant($"There are said to be {count} labels, which the file is too short for."), offset);
        }

        var labels = new List<RawLabel>();
        for (var i = 0; i < count; i++)
        {
            labels.Add(ReadLabel(input));
        }

        var listOffset = input.Offset;
        if (input.ReadInt32() != SpssRecordType.ValueLabelVariables)
        {
            throw input.Damage("Value labels are not followed by the variables that have them.", listOffset);
        }

        dictionary.LabelSets.Add(new RawLabelSet(labels, ReadSlots(input, dictionary.SlotCount, listOffset), listOffset));
    }

    private static RawLabel ReadLabel(SpssInput input)
    {
        Span<byte> bytes = stackalloc byte[Slot];
        input.Fill(bytes);
        var value = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        var length = input.ReadByte();
        var label = input.ReadBytes(length);
        input.Skip(-(length + 1) & (Slot - 1));
        return new RawLabel(value, label);
    }

    private static List<int> ReadSlots(SpssInput input, int variables, long offset)
    {
        var count = input.ReadInt32();
        if (count < 1 || count > variables)
        {
            throw input.Damage(FormattableString.Invariant($"Labels are said to belong to {count} variables, which cannot be."), offset);
        }

        var slots = new List<int>();
        for (var i = 0; i < count; i++)
        {
            slots.Add(input.ReadInt32());
        }

        return slots;
    }
}
