using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>
/// What Norwegian and European archives ask of a data file before they take it (Sikt, GESIS, CESSDA): names that every program takes, labels everywhere,
/// every kind of missing under a code of its own, nothing empty, doubled or undocumented, texts in Norwegian and English.
/// </summary>
public static class ArchiveLint
{
    /// <summary>Looks at a file's dictionary and at its values.</summary>
    /// <param name="data">The file's contents.</param>
    /// <param name="name">What the report calls it.</param>
    public static LintReport Of(LabelledData data, string name) =>
        LintReport.Of(name, [.. DictionaryLint.Of(data.Dictionary), .. ValueLint.Of(data)]);

    /// <summary>Looks at a survey's definition: what a file made by it would say of itself, and what the document does not tell.</summary>
    /// <param name="definition">The survey wave.</param>
    public static LintReport Of(SurveyDefinition definition)
    {
        var file = DictionaryLint.Of(SurveyLabels.Of(definition, DataBasis.Microdata));
        var scales = definition.Scales.Where(scale => scale.Points.Any(point => !point.IsKnown)).Select(scale => scale.Id).ToHashSet(StringComparer.Ordinal);
        var unknown = definition.Variables.Where(variable => variable.Scale is { } scale && scales.Contains(scale)).Select(variable => new LintFinding(
            FindingLevel.Note, LintRule.WordingUnknown, $"Answers of the scale '{variable.Scale}' have labels that stand in for wording which is not printed.", "Take the wording from the questionnaire.")
        { Variable = variable.Name });
        LintFinding[] reasons = definition.MissingReasons.IsEmpty
            ? [new(FindingLevel.Warning, LintRule.NoMissingCodes, "The survey has no codes for missing answers, so that a blank says nothing.", "Give each reason a negative code of its own under 'missingReasons'.")]
            : [];
        LintFinding[] remarks = definition.Note is not null || definition.Variables.Any(variable => variable.Note is not null)
            ? [new(FindingLevel.Note, LintRule.OneLanguage, "Remarks are in English only; labels are in both languages.", "Translate the remarks where an archive asks for them in Norwegian.")]
            : [];
        return LintReport.Of(definition.Id, [.. reasons, .. file, .. unknown, .. remarks]);
    }
}
