using System.Text.RegularExpressions;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>What a file's dictionary lacks, without a look at its rows.</summary>
internal static partial class DictionaryLint
{
    public static IEnumerable<LintFinding> Of(FileDictionary dictionary)
    {
        foreach (var variable in dictionary.Variables)
        {
            foreach (var finding in Name(variable).Concat(Labels(variable)).Concat(Values(variable)).Concat(Missing(variable)))
            {
                yield return finding with { Variable = variable.Name };
            }
        }

        foreach (var finding in Repeated(dictionary).Concat(Languages(dictionary)))
        {
            yield return finding;
        }
    }

    /// <summary>Whether a label says that there is no answer.</summary>
    public static bool SaysMissing(string label) => MissingWords().IsMatch(label);

    private static IEnumerable<LintFinding> Name(LabelledVariable variable)
    {
        if (VariableName.WhyRefused(variable.Name) is { } reason)
        {
            yield return new(FindingLevel.Error, LintRule.NameNotLegal, "Statistics programs do not take the name: " + reason, "Rename the variable.");
        }

        if (variable.Name.Length > VariableName.LongestForArchives)
        {
            yield return new(
                FindingLevel.Error, LintRule.NameTooLong, FormattableString.Invariant($"The name has {variable.Name.Length} characters; archives take {VariableName.LongestForArchives}."), "Shorten it, best to the question's number.");
        }

        if (LeftOverNames().IsMatch(variable.Name))
        {
            yield return new(FindingLevel.Warning, LintRule.LeftOver, "The name is one that a program gives by itself: a filter, or a column without a heading.", "Drop the variable, or name it by its question.");
        }
    }

    private static IEnumerable<LintFinding> Labels(LabelledVariable variable)
    {
        if (!string.IsNullOrWhiteSpace(variable.Label))
        {
            yield break;
        }

        yield return variable.ValueLabels.IsEmpty
            ? new(FindingLevel.Error, LintRule.Undocumented, "It has neither a label nor labels of values: nobody can tell what it is.", "Document it, or drop it.")
            : new(FindingLevel.Error, LintRule.LabelMissing, "It has no label.", "Label it with its question.");
    }

    private static IEnumerable<LintFinding> Values(LabelledVariable variable) =>
        from labels in variable.ValueLabels.GroupBy(label => label.Label.Trim(), StringComparer.OrdinalIgnoreCase)
        where labels.Skip(1).Any()
        select new LintFinding(
            FindingLevel.Warning,
            LintRule.ValueLabelRepeated,
            $"The values {string.Join(", ", labels.Select(label => label.Value))} are all called '{labels.Key}'.",
            "Give each its own label, or make them one value.");

    private static IEnumerable<LintFinding> Missing(LabelledVariable variable)
    {
        foreach (var value in variable.Missing.Values.Where(value => variable.LabelOf(value) is null))
        {
            yield return new(FindingLevel.Error, LintRule.MissingWithoutLabel, $"The value {value} is declared missing, and no label says why.", "Label it with the reason: do not know, not asked, refused …");
        }

        foreach (var label in variable.ValueLabels.Where(label => SaysMissing(label.Label) && !IsMissing(variable, label.Value)))
        {
            yield return new(FindingLevel.Warning, LintRule.MissingNotDeclared, $"The value {label.Value} is called '{label.Label}' and is not declared missing.", "Declare it missing, or word the label otherwise where it is an answer.");
        }
    }

    private static bool IsMissing(LabelledVariable variable, DataValue value) => value.IsText ? variable.Missing.Holds(value.Text) : variable.Missing.Holds(value.Number);

    // The items of different batteries may be called alike, as long as their batteries say what was asked.
    private static IEnumerable<LintFinding> Repeated(FileDictionary dictionary) =>
        from variables in dictionary.Variables.Where(variable => !string.IsNullOrWhiteSpace(variable.Label)).GroupBy(variable => variable.Label!.Trim(), StringComparer.OrdinalIgnoreCase)
        where variables.Skip(1).Any()
        select new LintFinding(
            FindingLevel.Note,
            LintRule.LabelRepeated,
            $"{string.Join(", ", variables.Select(variable => variable.Name))} are all called '{variables.Key}'.",
            "Where an archive shows labels without their battery, put the question before the item.");

    private static IEnumerable<LintFinding> Languages(FileDictionary dictionary)
    {
        if (!dictionary.Variables.Any(variable => variable.Attributes.Any(attribute => attribute.Name == SurveyLabels.OtherLabelAttribute)))
        {
            yield return new(FindingLevel.Note, LintRule.OneLanguage, "Labels are in one language.", "Archives ask for Norwegian and English: deliver a codebook in the other language with the file.");
        }
    }

    [GeneratedRegex(
        @"^\W*(vet ikke|veit ikkje|ikke svart?|ubesvart|uoppgitt|mangler( svar)?|ikke aktuelt|ikke relevant|ikke spurt|ikke stilt|nekter|vil ikke svare|ønsker ikke å svare|don.?t know|do not know|dk|no answer|not answered|refused|refusal|not asked|not applicable|missing|n/?a)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MissingWords();

    [GeneratedRegex(@"^(filter_\$|VAR[0-9]{5}|column_?[0-9]+|Unnamed.*|@.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeftOverNames();
}
