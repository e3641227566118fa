using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Variables that users put together under a name (record 7/5): a line each, the name, an equals sign, the long names.</summary>
internal static class VariableSetRecords
{
    /// <summary>The sets of the file.</summary>
    public static ImmutableArray<VariableSet> Of(DictionaryDraft draft)
    {
        var sets = new List<VariableSet>();
        foreach (var record in draft.TextRecords(SpssSubtype.VariableSets))
        {
            var text = new TextCursor(record, draft.Texts);
            for (text.SkipLineEnds(); !text.IsAtEnd; text.SkipLineEnds())
            {
                var offset = text.Offset;
                if (!text.TryReadUntil('=', out var name))
                {
                    draft.Notes.Add("A variable set (7/5) has no equals sign; the rest of the record was passed over.", offset);
                    break;
                }

                sets.Add(new VariableSet(name, ReadVariables(draft, text, name, offset)));
            }
        }

        return [.. sets];
    }

    private static ImmutableArray<string> ReadVariables(DictionaryDraft draft, TextCursor text, string set, long offset)
    {
        var variables = ImmutableArray.CreateBuilder<string>();
        for (text.SkipSpaces(); !text.IsAtEnd && !text.IsAtLineEnd; text.SkipSpaces())
        {
            if (draft.ByName(text.ReadWord()) is { } variable)
            {
                variables.Add(variable.Name);
            }
            else
            {
                draft.Notes.Add($"The variable set '{set}' names a variable that is not there; it was left out.", offset);
            }
        }

        return variables.DrainToImmutable();
    }
}
