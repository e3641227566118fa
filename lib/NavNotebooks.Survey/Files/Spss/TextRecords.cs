using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The extension records that are lines of text.</summary>
internal sealed class TextRecords(bool isBigEndian, SpssText text, ImmutableArray<SpssVariable> variables)
{
    /// <summary>"SHORT=Long", between tabs.</summary>
    public ReadOnlySpan<byte> LongNames()
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var placed in variables)
        {
            bytes.Raw(bytes.Length == 0 ? ""u8 : "\t"u8);
            Add(bytes, placed.ShortNames[0], "=", placed.Variable.Name);
        }

        return bytes.Bytes;
    }

    /// <summary>"SHORT=00300", each with a zero and a tab behind it.</summary>
    public ReadOnlySpan<byte> VeryLongTexts()
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var placed in variables.Where(placed => placed.ShortNames.Length > 1))
        {
            Add(bytes, placed.ShortNames[0], "=", placed.Variable.TextWidth.ToString("00000", CultureInfo.InvariantCulture), "\0\t");
        }

        return bytes.Bytes;
    }

    /// <summary>"Name= First Second", a line each.</summary>
    public ReadOnlySpan<byte> VariableSets(FileDictionary dictionary)
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var set in dictionary.VariableSets)
        {
            if (set.Name.Length == 0 || set.Name.AsSpan().IndexOfAny("=\r\n") >= 0 || set.Name.Trim() != set.Name)
            {
                throw text.Refuse(new($"The variable set '{set.Name}'"), "has a name that a file cannot hold.", "Name it without = and line ends.");
            }

            var members = string.Concat(set.Variables.Select(name => " " + Member(dictionary, name, $"The variable set '{set.Name}'").Variable.Name));
            Add(bytes, set.Name, "=", members.Length == 0 ? " " : members, "\n");
        }

        return bytes.Bytes;
    }

    /// <summary>
    /// "$name=D1 1 5 Label first second", a line each: kind, counted value and label with their lengths, short names in small letters.
    /// Sets whose categories are named by the counted value go into a record of their own, which is newer.
    /// </summary>
    public ReadOnlySpan<byte> ResponseSets(FileDictionary dictionary, bool areNew)
    {
        var bytes = new RecordBuffer(isBigEndian);
        foreach (var set in dictionary.MultipleResponseSets.Where(set => set.Kind == MultipleResponseKind.DichotomyNamedByValue == areNew))
        {
            CheckSet(set);
            Add(bytes, set.Name, "=", KindOf(set));
            if (set.CountedValue is { } counted)
            {
                Counted(bytes, counted, set);
            }

            bytes.Raw((byte)' ');
            Counted(bytes, set.Label ?? "", set);
            foreach (var name in set.Variables)
            {
                Add(bytes, " ", Lower(Member(dictionary, name, Named(set)).ShortNames[0]));
            }

            bytes.Raw((byte)'\n');
        }

        return bytes.Bytes;
    }

    private static string Named(MultipleResponseSet set) => $"The multiple response set '{set.Name}'";

    private static string KindOf(MultipleResponseSet set) => set.Kind switch
    {
        MultipleResponseKind.Category => "C",
        MultipleResponseKind.Dichotomy => "D",
        _ => set.LabelFromVariable ? "E 11 " : "E 1 ",
    };

    private void CheckSet(MultipleResponseSet set)
    {
        if (!set.Name.StartsWith('$') || !SpssNames.IsDelimited(set.Name))
        {
            throw text.Refuse(new(Named(set)), "has a name that a file cannot hold.", "Begin it with $, and go on with letters and digits.");
        }

        if ((set.CountedValue is null) != (set.Kind == MultipleResponseKind.Category) || set.Variables.IsEmpty)
        {
            throw text.Refuse(new(Named(set)), "has no variable, or a counted value where it counts none, or none where it counts one.", "Give it variables, and a counted value if they are boxes.");
        }

        if (set.LabelFromVariable && set.Kind != MultipleResponseKind.DichotomyNamedByValue)
        {
            throw text.Refuse(new(Named(set)), "takes its label from a variable, which only sets with categories named by the counted value can.", "Give it a label of its own.");
        }
    }

    private SpssVariable Member(FileDictionary dictionary, string name, string set)
    {
        var found = dictionary.Find(name);
        return variables.FirstOrDefault(placed => ReferenceEquals(placed.Variable, found))
            ?? throw text.Refuse(new(set, name), "has a variable that the file has not.", "Leave it out of the set.");
    }

    private void Counted(RecordBuffer bytes, string value, MultipleResponseSet set)
    {
        var encoded = text.Bytes(value, new(Named(set)));
        Add(bytes, encoded.Length.ToString(CultureInfo.InvariantCulture), " ");
        bytes.Raw(encoded);
    }

    /// <summary>As readers look for it; a letter that the encoding has only large stays large.</summary>
    private string Lower(string name)
    {
        var lower = name.ToLowerInvariant();
        return text.LengthOf(lower) is null ? name : lower;
    }

    private void Add(RecordBuffer bytes, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
        {
            bytes.Raw(text.Bytes(part, new("A name")));
        }
    }
}
