using System.Globalization;
using System.Text.RegularExpressions;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>What a file's label says of a value, without the value itself, which many labels begin with: "1 - Not at all".</summary>
internal static partial class LabelText
{
    /// <summary>The label of a number, tidied; <see langword="null"/> where there is none or it only repeats the number.</summary>
    public static string? Of(LabelledVariable variable, double value)
    {
        var letter = TaggedMissing.LetterOf(value);
        var label = variable.ValueLabels.FirstOrDefault(label => !label.Value.IsText && (double.IsNaN(value)
            ? double.IsNaN(label.Value.Number) && TaggedMissing.LetterOf(label.Value.Number) == letter
            : label.Value.Number == value));
        return label is null ? null : Without(value.ToString("R", CultureInfo.InvariantCulture), label.Label);
    }

    /// <summary>The label of a text, tidied; <see langword="null"/> where there is none or it only repeats the text.</summary>
    public static string? Of(LabelledVariable variable, string text) =>
        variable.ValueLabels.IsEmpty || variable.LabelOf(DataValue.Of(text)) is not { } label ? null : Without(text, label);

    private static string? Without(string value, string label)
    {
        var text = AnswerText.Tidy(label);
        var number = LeadingNumber().Match(text);
        var rest = number.Success && number.Groups[1].Value == value ? text[number.Length..] : text;
        return rest.Length == 0 ? null : rest;
    }

    // "1 - Not at all", "1. Not at all", "1=Not at all", "(1) Not at all"; but not the 1 of "1-2 days".
    [GeneratedRegex(@"^\(?(-?[0-9]+)\)?(?:\s*[.:=)]\s*|\s+[-–—]\s+|\s+|$)", RegexOptions.CultureInvariant)]
    private static partial Regex LeadingNumber();
}
