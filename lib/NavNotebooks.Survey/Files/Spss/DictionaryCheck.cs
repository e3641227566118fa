using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Refuses a dictionary that SPSS could not hold whatever the encoding: by the first variable that does not fit.</summary>
internal sealed class DictionaryCheck(FileDictionary dictionary, SpssText text)
{
    /// <summary>Checks all variables.</summary>
    /// <exception cref="SurveyFileException">Something cannot be written.</exception>
    public void Run()
    {
        if (dictionary.Variables.IsEmpty)
        {
            throw text.Refuse(new("The file"), "would have no variable.", "Give it one.");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var variable in dictionary.Variables)
        {
            CheckName(variable, names);
            CheckWidth(variable);
            CheckFormat(variable, variable.PrintFormat);
            CheckFormat(variable, variable.WriteFormat);
            CheckLabels(variable);
            CheckMissing(variable);
        }

        if (dictionary.WeightVariable is { } weight && dictionary.Find(weight) is not { IsText: false })
        {
            throw text.Refuse(new("The weight", weight), "is not a variable of numbers in the file.", "Name one, or none.");
        }

        if (dictionary.Extensions.FirstOrDefault(extension => SpssSubtype.IsUnderstood(extension.Subtype)) is { } understood)
        {
            throw text.Refuse(
                new(FormattableString.Invariant($"Extension record {understood.Subtype}")),
                "is made from the dictionary, and cannot be kept besides.",
                "Leave it out of the extensions.");
        }
    }

    private void CheckName(LabelledVariable variable, HashSet<string> names)
    {
        var place = new SpssPlace("The name", variable.Name);
        if (!SpssNames.IsLegal(variable.Name))
        {
            throw text.Refuse(
                place,
                "is none that SPSS can hold.",
                "Begin it with a letter, go on with letters, digits or _ . $ # @, and take no word of SPSS (ALL, AND, BY, EQ, GE, GT, LE, LT, NE, NOT, OR, TO, WITH).");
        }

        text.Bytes(variable.Name, SpssNames.Longest, place);
        if (!names.Add(variable.Name))
        {
            throw text.Refuse(place, "is that of two variables, their case ignored.", "Rename one.");
        }
    }

    private void CheckWidth(LabelledVariable variable)
    {
        if (variable.TextWidth is < 0 or > LabelledVariable.WidestText)
        {
            throw text.Refuse(
                new("The width", variable.Name),
                FormattableString.Invariant($"is {variable.TextWidth} bytes; SPSS holds texts of 1 to {LabelledVariable.WidestText}."),
                "Split the text over several variables.");
        }
    }

    private void CheckFormat(LabelledVariable variable, DataFormat format)
    {
        // A width of more than a byte is taken from the text's own.
        var implied = format.Kind == DataFormatKind.HexText ? 2 * variable.TextWidth : variable.TextWidth;
        var isHeld = format is { Width: >= 0, Decimals: >= 0 and <= byte.MaxValue }
            && (variable.IsText ? format.Width == implied : format.Width <= byte.MaxValue)
            && SpssFormats.Unpack(SpssFormats.Pack(format), variable.TextWidth) is not null;
        if (!isHeld)
        {
            throw text.Refuse(
                new("The format", variable.Name),
                FormattableString.Invariant($"({format.Kind}, {format.Width} wide, {format.Decimals} decimals) is none for {(variable.IsText ? "texts of its width" : "numbers")}."),
                $"Give it one such as {SpssFormats.DefaultFor(variable.TextWidth)}.");
        }
    }

    private void CheckLabels(LabelledVariable variable)
    {
        var seen = new HashSet<DataValue>();
        foreach (var label in variable.ValueLabels)
        {
            CheckValue(variable, label.Value, "A labelled value");
            var hasLetter = !label.Value.IsText && TaggedMissing.LetterOf(label.Value.Number) is not null;
            if (!hasLetter && !seen.Add(label.Value))
            {
                throw text.Refuse(new($"The value '{label.Value}'", variable.Name), "has two labels.", "Leave one out.");
            }
        }
    }

    private void CheckMissing(LabelledVariable variable)
    {
        if (variable.IsText && variable.Missing.HasRange)
        {
            throw text.Refuse(new("The missing values", variable.Name), "are a range, which texts cannot have.", "Name them one by one.");
        }

        foreach (var value in variable.Missing.Values)
        {
            const string What = "A missing value";
            CheckValue(variable, value, What);
            if (value.IsText)
            {
                text.Bytes(value.Text, SpssVariable.WidestShort, new(What, variable.Name));
            }
        }
    }

    private void CheckValue(LabelledVariable variable, DataValue value, string what)
    {
        var place = new SpssPlace(what, variable.Name);
        if (value.IsText != variable.IsText)
        {
            throw text.Refuse(place, $"is a {(value.IsText ? "text" : "number")}, the variable holds {(variable.IsText ? "texts" : "numbers")}.", "Make them agree.");
        }

        if (value.IsText && text.Bytes(value.Text, place).Length > variable.TextWidth)
        {
            throw text.RefuseWidth(place, variable.TextWidth);
        }
    }
}
