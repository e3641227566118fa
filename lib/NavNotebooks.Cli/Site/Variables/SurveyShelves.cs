using System.Collections.Immutable;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>Every survey that has pages of its variables: the report's, and the public one that methods are shown on.</summary>
/// <param name="catalog">The report's surveys, on the data at hand.</param>
internal sealed class SurveyShelves(SurveyCatalog catalog)
{
    private readonly HashSet<(string Survey, string Variable)> names =
        [.. catalog.Surveys.SelectMany(survey => survey.Definitions).Concat(SurveyDictionary.Examples.Surveys).SelectMany(definition => definition.Variables.Select(variable => (definition.Survey, variable.Name)))];

    /// <summary>The surveys in the order shown.</summary>
    public ImmutableArray<SurveyShelf> All { get; } = [.. catalog.Surveys.Append(NavNotebooks.Survey.Catalog.Surveys.Illinois).Select(series => new SurveyShelf(series))];

    /// <summary>Whether a survey has a variable in some wave, and so a page for it.</summary>
    public bool Has(string survey, string variable) => names.Contains((survey, variable));
}
