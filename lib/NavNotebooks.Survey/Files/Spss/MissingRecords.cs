using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The values that variables declare missing: from their records, and of longer texts from record 7/22.</summary>
internal static class MissingRecords
{
    private const int Most = 3;
    private const int Slot = sizeof(double);

    /// <summary>Tells the variables of the draft.</summary>
    public static void Apply(DictionaryDraft draft)
    {
        foreach (var variable in draft.Variables.Where(variable => variable.Raw.MissingKind != 0))
        {
            variable.Missing = variable.IsText ? Texts(draft, variable) : Numbers(draft, variable);
        }

        foreach (var record in draft.TextRecords(SpssSubtype.LongTextMissing))
        {
            var fields = new FieldReader(record, draft);
            while (!fields.IsAtEnd && TryReadOne(draft, fields))
            {
            }
        }
    }

    // Old versions of PSPP write values of longer texts so: the first eight bytes.
    private static MissingValues Texts(DictionaryDraft draft, VariableDraft variable)
    {
        var values = new DataValue[variable.Raw.MissingKind];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = DataValue.Of(draft.Texts.Decode(variable.Raw.Missing.AsSpan(i * Slot, Math.Min(Slot, variable.Width))));
        }

        return MissingValues.Of(values);
    }

    private static MissingValues Numbers(DictionaryDraft draft, VariableDraft variable)
    {
        var numbers = new double[Math.Abs(variable.Raw.MissingKind)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = draft.Input.ToDouble(variable.Raw.Missing.AsSpan(i * Slot));
        }

        if (variable.Raw.MissingKind > 0)
        {
            return MissingValues.Of([.. numbers.Select(number => DataValue.Of(draft.Numbers.Read(number)))]);
        }

        var (low, high) = (draft.Numbers.LowEnd(numbers[0]), draft.Numbers.HighEnd(numbers[1]));
        DataValue[] extra = numbers.Length == Most ? [DataValue.Of(draft.Numbers.Read(numbers[2]))] : [];
        if (low <= high)
        {
            return MissingValues.Range(low, high, extra);
        }

        draft.Notes.Add($"The range of missing values of '{variable.Name}' ends before it begins; it was not used.", variable.Raw.Offset);
        return MissingValues.Of(extra);
    }

    private static bool TryReadOne(DictionaryDraft draft, FieldReader fields)
    {
        var offset = fields.Offset;
        if (!fields.TryReadText(out var nameBytes) || !fields.TryReadByte(out var count) || !fields.TryReadInt32(out var length) || length < 0)
        {
            return fields.NoteEnd();
        }

        var values = new List<DataValue>();
        for (var i = 0; i < count; i++)
        {
            // An old description of the format repeats the length before each value.
            if (i > 0)
            {
                fields.SkipInt32If(length);
            }

            if (!fields.TryReadBytes(length, out var value))
            {
                return fields.NoteEnd();
            }

            values.Add(DataValue.Of(draft.Texts.Decode(value)));
        }

        Put(draft, draft.Texts.Decode(nameBytes), values, (length, offset));
        return true;
    }

    private static void Put(DictionaryDraft draft, string name, List<DataValue> values, (int Length, long Offset) place)
    {
        if (draft.ByName(name) is not { IsText: true } variable)
        {
            draft.Notes.Add($"Missing texts (7/22) are declared for '{name}', which is no text here; they were passed over.", place.Offset);
        }
        else if (place.Length > variable.Width)
        {
            draft.Notes.Add($"Missing texts (7/22) of '{name}' are wider than it is; they were passed over.", place.Offset);
        }
        else
        {
            if (values.Count is 0 or > Most)
            {
                draft.Notes.Add($"There are {values.Count} missing texts (7/22) for '{name}', where 1 to 3 may be; no more were used.", place.Offset);
            }

            variable.Missing = MissingValues.Of([.. values.Take(Most)]);
        }
    }
}
