namespace NavNotebooks.Survey.Files.Spss;

/// <summary>A dictionary while its records are put together: the variables, how to find them, and what is known of the file.</summary>
internal sealed class DictionaryDraft(RawDictionary raw, SpssInput input, SpssTexts texts, SpssNotes notes)
{
    private readonly Dictionary<string, VariableDraft> byShortName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, VariableDraft> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, VariableDraft> bySlot = [];

    public RawDictionary Raw { get; } = raw;

    public SpssInput Input { get; } = input;

    public SpssTexts Texts { get; } = texts;

    public SpssNotes Notes { get; } = notes;

    public SpecialNumbers Numbers { get; } = SpecialNumbers.Of(raw, input, notes);

    /// <summary>The variables, each very long text as one.</summary>
    public List<VariableDraft> Variables { get; } = [];

    /// <summary>The records of a kind, in the file's order.</summary>
    public IEnumerable<RawExtension> Records(int subtype) => Raw.Extensions.Where(extension => extension.Subtype == subtype);

    /// <summary>The records of a kind that hold text; others of that kind are noted and passed over.</summary>
    public IEnumerable<RawExtension> TextRecords(int subtype)
    {
        foreach (var record in Records(subtype))
        {
            if (record.ElementSize == 1 || record.Data.Length == 0)
            {
                yield return record;
            }
            else
            {
                Notes.Add(FormattableString.Invariant($"A record of text (7/{subtype}) has elements of more than one byte; it was passed over."), record.Offset);
            }
        }
    }

    /// <summary>Makes the variables findable by short name and by element.</summary>
    public void IndexShortNames()
    {
        byShortName.Clear();
        bySlot.Clear();
        foreach (var variable in Variables)
        {
            byShortName.TryAdd(variable.ShortName, variable);
            bySlot.Add(variable.Raw.Slot, variable);
        }
    }

    /// <summary>Makes the variables findable by name; names differ.</summary>
    public void IndexNames()
    {
        byName.Clear();
        foreach (var variable in Variables)
        {
            byName.Add(variable.Name, variable);
        }
    }

    public VariableDraft? ByShortName(string name) => byShortName.GetValueOrDefault(name);

    public VariableDraft? ByName(string name) => byName.GetValueOrDefault(name) ?? byShortName.GetValueOrDefault(name);

    /// <summary>The variable that begins at an element of a row, counted from 0.</summary>
    public VariableDraft? BySlot(int slot) => bySlot.GetValueOrDefault(slot);
}
