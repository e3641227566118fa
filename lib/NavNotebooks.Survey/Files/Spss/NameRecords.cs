namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Gives every variable its name: the long one (record 7/13) or the short one, made to differ where two are the same.</summary>
internal static class NameRecords
{
    private const byte Separator = (byte)'\t';

    /// <summary>Names the variables of the draft.</summary>
    public static void Apply(DictionaryDraft draft)
    {
        foreach (var record in draft.TextRecords(SpssSubtype.LongNames))
        {
            foreach (var range in record.Data.AsSpan().Split(Separator))
            {
                Read(draft, record.Data.AsSpan(range), record.Offset + range.Start.Value);
            }
        }

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var next = 1;
        foreach (var variable in draft.Variables)
        {
            var wanted = variable.Name.Length > 0 ? variable.Name : variable.ShortName;
            variable.Name = wanted;
            if (wanted.Length > 0 && taken.Add(wanted))
            {
                continue;
            }

            variable.Name = Free(taken, draft, ref next);
            draft.Notes.Add(
                wanted.Length > 0 ? $"Two variables are named '{wanted}'; the second was named '{variable.Name}'." : $"A variable without a name was named '{variable.Name}'.",
                variable.Raw.Offset);
        }

        draft.IndexNames();
    }

    private static void Read(DictionaryDraft draft, ReadOnlySpan<byte> bytes, long offset)
    {
        var entry = bytes.Trim("\0 "u8);
        if (entry.IsEmpty)
        {
            return;
        }

        var equals = entry.IndexOf((byte)'=');
        var shortName = draft.Texts.Decode(equals < 0 ? entry : entry[..equals]);
        var name = equals < 0 ? "" : draft.Texts.Decode(entry[(equals + 1)..]);
        if (draft.ByShortName(shortName) is not { } variable)
        {
            draft.Notes.Add("The record of long names (7/13) names a variable that is not there; the entry was passed over.", offset);
        }
        else if (name.Length == 0 || name.Any(char.IsControl))
        {
            draft.Notes.Add($"The record of long names (7/13) has no usable name for '{shortName}'; the short one was kept.", offset);
        }
        else
        {
            variable.Name = name;
        }
    }

    // As PSPP names such variables: VAR001, VAR002 and so on.
    private static string Free(HashSet<string> taken, DictionaryDraft draft, ref int next)
    {
        while (true)
        {
            var name = FormattableString.Invariant($"VAR{next++:D3}");
            if (draft.ByShortName(name) is null && taken.Add(name))
            {
                return name;
            }
        }
    }
}
