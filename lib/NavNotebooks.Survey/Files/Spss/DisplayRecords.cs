using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Level of measurement, width and alignment of the columns in a data editor (record 7/11), with or without the width.</summary>
internal static class DisplayRecords
{
    private const int WithWidth = 3;
    private const int WithoutWidth = 2;

    /// <summary>Tells the variables of the draft.</summary>
    public static void Apply(DictionaryDraft draft)
    {
        foreach (var record in draft.Records(SpssSubtype.Display))
        {
            // An entry for each variable record; some programs write one for each very long text instead of one for each of its segments.
            var (records, variables) = (draft.Raw.Variables.Count, draft.Variables.Count);
            var fields = FieldsOf(record, records);
            var perVariable = fields is null ? FieldsOf(record, variables) : null;
            if ((fields ?? perVariable) is not { } count)
            {
                draft.Notes.Add("The record of columns in a data editor (7/11) has not the length that it must have; it was passed over.", record.Offset);
                continue;
            }

            for (var index = 0; index < variables; index++)
            {
                var entry = perVariable is null ? draft.Variables[index].RecordIndex : index;
                Read(draft, draft.Variables[index], record.Data.AsSpan(entry * count * sizeof(int), count * sizeof(int)), record.Offset);
            }
        }
    }

    private static int? FieldsOf(RawExtension record, int entries) => record.ElementSize != sizeof(int) || record.Count == 0 ? null
        : record.Count == entries * WithWidth ? WithWidth
        : record.Count == entries * WithoutWidth ? WithoutWidth
        : null;

    private static void Read(DictionaryDraft draft, VariableDraft variable, ReadOnlySpan<byte> bytes, long offset)
    {
        var input = draft.Input;
        var hasWidth = bytes.Length == WithWidth * sizeof(int);
        var measure = (MeasurementLevel)input.ToInt32(bytes);
        var alignment = (ColumnAlignment)input.ToInt32(bytes[^sizeof(int)..]);
        var width = hasWidth ? input.ToInt32(bytes[sizeof(int)..]) : 0;
        if (!Enum.IsDefined(measure) || !Enum.IsDefined(alignment))
        {
            draft.Notes.Add($"Level of measurement or alignment of '{variable.Name}' is none that there is; neither was used.", offset);
            return;
        }

        variable.Measure = measure;
        variable.Alignment = alignment;
        variable.DisplayWidth = hasWidth && width is > 0 and <= LabelledVariable.WidestText ? width : null;
    }
}
