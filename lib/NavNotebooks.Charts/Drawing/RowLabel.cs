using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Drawing;


/// <summary>The words for groups of respondents: populations in the plural where the dictionary has it.</summary>
internal static class RowLabel
{
    /// <summary>"Mayors", "Mayors and chief executives"; a group that is no population bears its category's label.</summary>
    public static string Group(EstimateSubject subject, Group group, Language language)
    {
        if (group.By is null)
        {
            return Everyone(subject, language);
        }

        var definition = Definition(subject);
        if (definition?.PopulationVariable != group.By)
        {
            return group.Label.In(language);
        }

        var labels = Labels(definition, group.Id.Split('+'), language);
        return labels.Count == 0 ? group.Label.In(language) : ChartWords.Join(labels, language);
    }

    public static string Wave(int wave) => wave.ToString(CultureInfo.InvariantCulture);

    /// <summary>The populations that a filter keeps: "Office leaders"; null where it keeps all.</summary>
    public static string? Kept(EstimateSubject subject, Language language) =>
        Definition(subject) is { } definition && subject.Filter.On(definition.PopulationVariable) is { } kept
            ? ChartWords.Join(Labels(definition, kept, language), language)
            : null;

    private static string Everyone(EstimateSubject subject, Language language) =>
        Kept(subject, language) ?? Survey.Comparing.Group.Everyone.Label.In(language);

    private static List<string> Labels(SurveyDefinition definition, IEnumerable<string> ids, Language language)
    {
        var wanted = ids.ToImmutableHashSet(StringComparer.Ordinal);
        return [.. definition.Populations.Where(population => wanted.Contains(population.Id)).Select((population, index) =>
            index == 0 ? population.Label.In(language) : ChartWords.Small(population.Label.In(language)))];
    }

    private static SurveyDefinition? Definition(EstimateSubject subject) =>
        SurveyDictionary.Embedded.Surveys.FirstOrDefault(survey => survey.Survey == subject.Survey && survey.Wave == subject.Wave);
}
