namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads variable records, and the records that only continue a text of more than eight bytes.</summary>
internal static class VariableRecordReader
{
    private const int Continuation = -1;
    private const int NameLength = 8;
    private const int LongestLabel = ushort.MaxValue;

    /// <summary>Reads a record whose type has been read, and its continuations.</summary>
    public static void Read(SpssInput input, RawDictionary dictionary)
    {
        input.Record = FormattableString.Invariant($"variable {dictionary.Variables.Count + 1}");
        var variable = ReadOne(input, dictionary.SlotCount);
        var slots = SpssSegments.SlotsFor(variable.Width);
        for (var slot = 1; slot < slots; slot++)
        {
            ReadContinuation(input);
        }

        dictionary.Variables.Add(variable);
        dictionary.SlotCount += slots;
    }

    private static RawVariable ReadOne(SpssInput input, int slot)
    {
        var offset = input.Offset - sizeof(int);
        var width = input.ReadInt32();
        if (width is < 0 or > SpssSegments.Widest)
        {
            throw input.Damage(
                width == Continuation ? "A record continues a text that is already whole." : "The width is not one that a variable can have (0 to 255).",
                offset);
        }

        var hasLabel = ReadLabelMark(input, offset);
        var missing = input.ReadInt32();
        var isPossible = width == 0 ? missing is -3 or -2 or (>= 0 and <= 3) : missing is >= 0 and <= 3;
        if (!isPossible)
        {
            throw input.Damage("The number of missing values is not one that a variable can have.", offset);
        }

        var variable = new RawVariable
        {
            Offset = offset,
            Slot = slot,
            Width = width,
            MissingKind = missing,
            PrintFormat = input.ReadInt32(),
            WriteFormat = input.ReadInt32(),
            Name = input.ReadBytes(NameLength),
        };
        return variable with
        {
            Label = hasLabel ? ReadLabel(input) : null,
            Missing = input.ReadBytes(Math.Abs(missing) * sizeof(double)),
        };
    }

    private static void ReadContinuation(SpssInput input)
    {
        var offset = input.Offset;
        if (input.ReadInt32() != SpssRecordType.Variable || input.ReadInt32() != Continuation)
        {
            throw input.Damage("A text of more than eight bytes is not continued by as many records as it needs.", offset);
        }

        var hasLabel = ReadLabelMark(input, offset);
        _ = input.ReadBytes((3 * sizeof(int)) + NameLength);
        if (hasLabel)
        {
            _ = ReadLabel(input);
        }
    }

    private static bool ReadLabelMark(SpssInput input, long offset) => input.ReadInt32() switch
    {
        0 => false,
        1 => true,
        _ => throw input.Damage("The mark of a label is neither 0 nor 1.", offset),
    };

    private static byte[] ReadLabel(SpssInput input)
    {
        var offset = input.Offset;
        var length = input.ReadInt32();
        if (length is < 0 or > LongestLabel)
        {
            throw input.Damage(FormattableString.Invariant($"The label is said to be {length} bytes long, which no label is."), offset);
        }

        var label = input.ReadBytes(length);
        input.Skip(-length & (sizeof(int) - 1));
        return label;
    }
}
