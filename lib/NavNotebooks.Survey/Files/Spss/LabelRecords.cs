using System.Buffers.Binary;
using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What values mean: sets that numbers and short texts share (records 3 and 4), and longer texts' own labels (record 7/21).</summary>
/// <remarks>
/// A set that many variables share is held once. Where sets are combined, the number of labels that come of it is limited: a small file
/// cannot ask for the product of its labels and its variables.
/// </remarks>
internal sealed class LabelRecords
{
    private const int Slot = sizeof(double);
    private const long MostCombined = 4_000_000;

    private readonly DictionaryDraft draft;
    private readonly Dictionary<(string Sets, int Width), ImmutableArray<ValueLabel>> combined = [];
    private readonly Dictionary<(int Set, int Width), ValueLabel[]> decoded = [];
    private readonly Dictionary<int, string[]> words = [];
    private long room = MostCombined;

    public LabelRecords(DictionaryDraft draft)
    {
        this.draft = draft;
        for (var set = 0; set < draft.Raw.LabelSets.Count; set++)
        {
            Share(set);
        }

        foreach (var record in draft.TextRecords(SpssSubtype.LongTextLabels))
        {
            var fields = new FieldReader(record, draft);
            while (!fields.IsAtEnd && TryReadOne(fields))
            {
            }
        }
    }

    /// <summary>The labels of a variable; of two labels for one value the first counts.</summary>
    public ImmutableArray<ValueLabel> Of(VariableDraft variable)
    {
        if (variable.LabelSets.Count == 0 || variable.Labels.Count > 0)
        {
            return Distinct(variable, variable.LabelSets.SelectMany(set => Labels(set, variable.Width)).Concat(variable.Labels));
        }

        var key = (string.Join(',', variable.LabelSets), variable.Width);
        if (!combined.TryGetValue(key, out var labels))
        {
            labels = Distinct(variable, variable.LabelSets.SelectMany(set => Labels(set, variable.Width)));
            combined.Add(key, labels);
        }

        return labels;
    }

    private void Share(int number)
    {
        var set = draft.Raw.LabelSets[number];
        var variables = new List<VariableDraft>();
        foreach (var slot in set.Slots)
        {
            if (draft.BySlot(slot - 1) is not { } variable)
            {
                draft.Notes.Add("Value labels belong to an element of a row that begins no variable; it was passed over.", set.Offset);
            }
            else if (variable.Width > Slot)
            {
                draft.Notes.Add($"Value labels of short texts belong to '{variable.Name}', which is longer; they were passed over.", set.Offset);
            }
            else
            {
                variables.Add(variable);
            }
        }

        if (variables.Exists(variable => variable.IsText != variables[0].IsText))
        {
            draft.Notes.Add("Value labels belong to numbers and to texts at once; they were passed over.", set.Offset);
            return;
        }

        foreach (var variable in variables)
        {
            if (variable.LabelSets.Count > 0 && variable.LabelSets[^1] == number)
            {
                draft.Notes.Add($"Value labels belong twice to '{variable.Name}'.", set.Offset);
            }
            else
            {
                variable.LabelSets.Add(number);
            }
        }
    }

    private ValueLabel[] Labels(int number, int width)
    {
        var set = draft.Raw.LabelSets[number].Labels;
        if (!words.TryGetValue(number, out var texts))
        {
            texts = [.. set.Select(label => draft.Texts.DecodeWhole(label.Label))];
            words.Add(number, texts);
        }

        if (!decoded.TryGetValue((number, width), out var labels))
        {
            labels = [.. set.Select((label, index) => new ValueLabel(Value(label.Value, width), texts[index]))];
            decoded.Add((number, width), labels);
        }

        return labels;
    }

    private DataValue Value(ulong bits, int width)
    {
        Span<byte> bytes = stackalloc byte[Slot];
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, bits);
        return width > 0
            ? DataValue.Of(draft.Texts.Decode(bytes[..Math.Min(width, Slot)]))
            : DataValue.Of(draft.Numbers.Read(draft.Input.ToDouble(bytes)));
    }

    private ImmutableArray<ValueLabel> Distinct(VariableDraft variable, IEnumerable<ValueLabel> labels)
    {
        var seen = new HashSet<DataValue>();
        var kept = ImmutableArray.CreateBuilder<ValueLabel>();
        foreach (var label in labels)
        {
            if (--room < 0)
            {
                draft.Input.Record = "value labels";
                throw draft.Input.Fault(
                    SurveyFileFault.TooLarge,
                    FormattableString.Invariant($"The variables have more than {MostCombined} value labels, all together."),
                    "Remove labels of values that are no categories, and save the file again.");
            }

            if (seen.Add(label.Value))
            {
                kept.Add(label);
            }
            else
            {
                draft.Notes.Add($"A value of '{variable.Name}' has two labels; the first counts.");
            }
        }

        return kept.DrainToImmutable();
    }

    private bool TryReadOne(FieldReader fields)
    {
        var offset = fields.Offset;
        if (!fields.TryReadText(out var nameBytes) || !fields.TryReadInt32(out var width) || !fields.TryReadInt32(out var count))
        {
            return fields.NoteEnd();
        }

        var name = draft.Texts.Decode(nameBytes);
        var variable = draft.ByName(name);
        if (variable is not { IsText: true })
        {
            draft.Notes.Add($"Labels of long texts (7/21) belong to '{name}', which is no text here; they were passed over.", offset);
            variable = null;
        }
        else if (width != variable.Width)
        {
            draft.Notes.Add($"Labels of long texts (7/21) say another width of '{name}' than it has; those that fit were used.", offset);
        }

        for (var i = 0; i < count; i++)
        {
            if (!fields.TryReadText(out var value) || !fields.TryReadText(out var label))
            {
                return fields.NoteEnd();
            }

            Put(variable, value, label, offset);
        }

        return true;
    }

    private void Put(VariableDraft? variable, ReadOnlySpan<byte> value, ReadOnlySpan<byte> label, long offset)
    {
        if (variable is null)
        {
            return;
        }

        if (value.TrimEnd(" \0"u8).Length > variable.Width)
        {
            draft.Notes.Add($"A label of a long text (7/21) belongs to a value that '{variable.Name}' is too short for; it was passed over.", offset);
            return;
        }

        variable.Labels.Add(new ValueLabel(DataValue.Of(draft.Texts.Decode(value)), draft.Texts.DecodeWhole(label)));
    }
}
