using System.Globalization;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Makes one variable of the segments of each very long text (record 7/14).</summary>
internal static class SegmentRecords
{
    private const byte Separator = (byte)'\t';

    /// <summary>Fills the draft with its variables.</summary>
    public static void Apply(DictionaryDraft draft)
    {
        var widths = Widths(draft);
        var records = draft.Raw.Variables;
        for (var index = 0; index < records.Count;)
        {
            var variable = new VariableDraft(records[index], index) { ShortName = draft.Texts.Decode(records[index].Name) };
            if (widths.Remove(variable.ShortName, out var wide))
            {
                variable.Width = wide.Width;
                RequireSegments(draft, variable, wide.Offset);
            }

            draft.Variables.Add(variable);
            index += variable.Segments;
        }

        foreach (var (name, wide) in widths)
        {
            draft.Notes.Add($"The record of very long texts (7/14) names a variable '{name}' that is not there.", wide.Offset);
        }

        draft.IndexShortNames();
    }

    private static Dictionary<string, (int Width, long Offset)> Widths(DictionaryDraft draft)
    {
        var widths = new Dictionary<string, (int, long)>(StringComparer.OrdinalIgnoreCase);
        foreach (var record in draft.TextRecords(SpssSubtype.VeryLongTexts))
        {
            var position = 0;
            foreach (var range in record.Data.AsSpan().Split(Separator))
            {
                var entry = record.Data.AsSpan(range).Trim("\0 "u8);
                var equals = entry.IndexOf((byte)'=');
                position = range.Start.Value;
                if (entry.IsEmpty)
                {
                    continue;
                }

                if (equals > 0 && int.TryParse(entry[(equals + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var width)
                    && width is > SpssSegments.Widest and <= LabelledVariable.WidestText)
                {
                    widths[draft.Texts.Decode(entry[..equals])] = (width, record.Offset + position);
                }
                else
                {
                    draft.Notes.Add("The record of very long texts (7/14) has an entry without a width above 255; it was passed over.", record.Offset + position);
                }
            }
        }

        return widths;
    }

    // Some programs make the last segment a little wider, though not by another element.
    private static void RequireSegments(DictionaryDraft draft, VariableDraft variable, long offset)
    {
        draft.Input.Record = "very long texts (7/14)";
        for (var segment = 0; segment < variable.Segments; segment++)
        {
            var expected = SpssSegments.WidthOf(variable.Width, segment);
            var index = variable.RecordIndex + segment;
            if (index >= draft.Raw.Variables.Count
                || draft.Raw.Variables[index].Width == 0
                || SpssSegments.SlotsFor(draft.Raw.Variables[index].Width) != SpssSegments.SlotsFor(expected))
            {
                throw draft.Input.Damage(
                    FormattableString.Invariant($"The text '{variable.ShortName}' of {variable.Width} bytes has no segment {segment + 1} of {expected} bytes behind it."),
                    offset);
            }
        }
    }
}
