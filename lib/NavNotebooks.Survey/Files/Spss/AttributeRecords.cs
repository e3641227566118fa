using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>What users added to the file (record 7/17) and to its variables (7/18), the roles of dialogs among them.</summary>
/// <remarks>An attribute is a name, and values between parentheses, each between single quotes and ended by a line feed.</remarks>
internal static class AttributeRecords
{
    /// <summary>The attribute that holds a variable's role.</summary>
    public const string Role = "$@Role";

    /// <summary>The file's own attributes.</summary>
    public static ImmutableArray<CustomAttribute> OfFile(DictionaryDraft draft)
    {
        var attributes = new List<CustomAttribute>();
        foreach (var record in draft.TextRecords(SpssSubtype.FileAttributes))
        {
            var text = new TextCursor(record, draft.Texts);
            ReadSet(draft, text, attributes);
        }

        return [.. attributes];
    }

    /// <summary>Tells the variables of the draft.</summary>
    public static void ApplyToVariables(DictionaryDraft draft)
    {
        foreach (var record in draft.TextRecords(SpssSubtype.VariableAttributes))
        {
            var text = new TextCursor(record, draft.Texts);
            while (!text.IsAtEnd)
            {
                var offset = text.Offset;
                if (!text.TryReadUntil(':', out var name))
                {
                    draft.Notes.Add("Attributes of variables (7/18) end in the middle of a name; the rest was passed over.", offset);
                    break;
                }

                var attributes = new List<CustomAttribute>();
                var isWhole = ReadSet(draft, text, attributes);
                Put(draft, name, attributes, offset);
                if (!isWhole)
                {
                    break;
                }
            }
        }
    }

    // Reads attributes until the end or a slash.
    private static bool ReadSet(DictionaryDraft draft, TextCursor text, List<CustomAttribute> attributes)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        text.SkipLineEnds();
        while (!text.IsAtEnd && !text.TrySkip('/'))
        {
            var offset = text.Offset;
            var values = new List<string>();
            if (!text.TryReadUntil('(', out var name) || !TryReadValues(text, values))
            {
                draft.Notes.Add("An attribute has not the form that it must have; the rest of the record was passed over.", offset);
                return false;
            }

            if (names.Add(name))
            {
                attributes.Add(new CustomAttribute(name, [.. values]));
            }
            else
            {
                draft.Notes.Add("An attribute is there twice; the first counts.", offset);
            }

            text.SkipLineEnds();
        }

        return true;
    }

    private static bool TryReadValues(TextCursor text, List<string> values)
    {
        while (!text.TrySkip(')'))
        {
            if (!text.TryReadUntil('\n', out var value))
            {
                return false;
            }

            var line = value.TrimEnd('\r');
            values.Add(line.Length > 1 && line[0] == '\'' && line[^1] == '\'' ? line[1..^1] : line);
        }

        return true;
    }

    private static void Put(DictionaryDraft draft, string name, List<CustomAttribute> attributes, long offset)
    {
        if (draft.ByName(name) is not { } variable)
        {
            draft.Notes.Add($"Attributes (7/18) belong to '{name}', which is not there; they were passed over.", offset);
            return;
        }

        foreach (var attribute in attributes)
        {
            if (attribute.Name != Role)
            {
                if (!variable.TryAdd(attribute))
                {
                    draft.Notes.Add($"An attribute of '{variable.Name}' is there twice; the first counts.", offset);
                }
            }
            else if (attribute.Values.Length == 1
                && int.TryParse(attribute.Values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var role)
                && Enum.IsDefined((VariableRole)role))
            {
                variable.Role = (VariableRole)role;
            }
            else
            {
                draft.Notes.Add($"The role of '{variable.Name}' is none that there is; it was not used.", offset);
            }
        }
    }
}
