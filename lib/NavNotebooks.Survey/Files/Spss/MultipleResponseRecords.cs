using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Questions with several answers (records 7/7 and 7/19).</summary>
/// <remarks>A set is a line: its name, an equals sign, C, D or E, for D and E the counted value with its length, the label with its length, the short names.</remarks>
internal static class MultipleResponseRecords
{
    private const int LabelFromVariable = 11;

    /// <summary>The sets of the file.</summary>
    public static ImmutableArray<MultipleResponseSet> Of(DictionaryDraft draft)
    {
        var sets = new List<MultipleResponseSet>();
        foreach (var record in draft.TextRecords(SpssSubtype.MultipleResponse).Concat(draft.TextRecords(SpssSubtype.MultipleResponseByValue)))
        {
            var text = new TextCursor(record, draft.Texts);
            for (text.SkipLineEnds(); !text.IsAtEnd; text.SkipLineEnds())
            {
                var offset = text.Offset;
                if (!TryReadHead(text, out var set))
                {
                    draft.Notes.Add("A multiple response set has not the form that it must have; the rest of the record was passed over.", offset);
                    break;
                }

                set = set with { Variables = ReadVariables(draft, text, set.Name, offset) };
                sets.Add(set);
            }
        }

        return [.. sets];
    }

    private static bool TryReadHead(TextCursor text, out MultipleResponseSet set)
    {
        set = new MultipleResponseSet("", null, MultipleResponseKind.Category, []);
        if (!text.TryReadUntil('=', out var name))
        {
            return false;
        }

        set = set with { Name = name };
        if (text.TrySkip('C'))
        {
            return text.TrySkip(' ') && TryReadLabel(text, ref set);
        }

        set = set with { Kind = MultipleResponseKind.Dichotomy };
        if (text.TrySkip('E'))
        {
            set = set with { Kind = MultipleResponseKind.DichotomyNamedByValue };
            if (!text.TrySkip(' ') || !text.TryReadNumber(out var source) || source is not (1 or LabelFromVariable) || !text.TrySkip(' '))
            {
                return false;
            }

            set = set with { LabelFromVariable = source == LabelFromVariable };
        }
        else if (!text.TrySkip('D'))
        {
            return false;
        }

        if (!TryReadCounted(text, out var counted))
        {
            return false;
        }

        set = set with { CountedValue = counted.TrimEnd(' ') };
        return TryReadLabel(text, ref set);
    }

    private static bool TryReadLabel(TextCursor text, ref MultipleResponseSet set)
    {
        if (!TryReadCounted(text, out var label))
        {
            return false;
        }

        set = set with { Label = label.Length > 0 ? label : null };
        return true;
    }

    // A length, a space, so many bytes, a space.
    private static bool TryReadCounted(TextCursor text, out string counted)
    {
        counted = "";
        return text.TryReadNumber(out var length) && text.TrySkip(' ') && text.TryReadText(length, out counted) && (text.TrySkip(' ') || text.IsAtEnd || text.IsAtLineEnd);
    }

    private static ImmutableArray<string> ReadVariables(DictionaryDraft draft, TextCursor text, string set, long offset)
    {
        var variables = new List<VariableDraft>();
        var known = new HashSet<VariableDraft>();
        for (text.SkipSpaces(); !text.IsAtEnd && !text.IsAtLineEnd; text.SkipSpaces())
        {
            var word = text.ReadWord();
            if ((draft.ByShortName(word) ?? draft.ByName(word)) is not { } variable)
            {
                draft.Notes.Add($"The multiple response set '{set}' names a variable that is not there; it was left out.", offset);
            }
            else if (!known.Add(variable) || (variables.Count > 0 && variables[0].IsText != variable.IsText))
            {
                draft.Notes.Add($"The multiple response set '{set}' has '{variable.Name}' twice, or mixes numbers and texts; it was left out.", offset);
            }
            else
            {
                variables.Add(variable);
            }
        }

        if (variables.Count < 2)
        {
            draft.Notes.Add($"The multiple response set '{set}' has fewer than two variables.", offset);
        }

        return [.. variables.Select(variable => variable.Name)];
    }
}
