using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>Which figures and tables of the report use which variables: as the dictionary says, and through their claims.</summary>
internal sealed class VariableFigures
{
    private readonly ILookup<(string Survey, string Variable), FigureDefinition> figures;

    /// <summary>Looks through the dictionary and the claims.</summary>
    /// <param name="content">The claims.</param>
    public VariableFigures(SiteContent content)
    {
        var known = SurveyDictionary.Embedded.Figures.ToDictionary(figure => figure.Id, StringComparer.Ordinal);
        var told = known.Values.SelectMany(figure => figure.Surveys.SelectMany(survey => figure.Variables.Select(name => (Key: (SurveyOf(survey), name), figure))));
        var shown = SurveyDictionary.Embedded.Surveys.SelectMany(definition => definition.Variables.SelectMany(variable => variable.Figures.Select(id => (Key: (definition.Survey, variable.Name), known[id]))));
        var claimed = content.Check.Claims.Where(claim => claim.Claim.Figure is not null)
            .SelectMany(claim => SiteContent.AskedBy(claim.Claim).Select(key => (Key: key, known[claim.Claim.Figure!])));
        figures = told.Concat(shown).Concat(claimed).Where(pair => content.Surveys.Has(pair.Key.Item1, pair.Key.Item2)).Distinct().ToLookup(pair => pair.Key, pair => pair.Item2);
    }

    /// <summary>The figures that use a variable, then the tables, in the order of their numbers.</summary>
    public ImmutableArray<FigureDefinition> Of(string survey, string variable) =>
        [.. figures[(survey, variable)].OrderBy(figure => figure.Id[0]).ThenBy(figure => figure.Number)];

    /// <summary>The variables that a figure uses, survey by survey and by name.</summary>
    public ILookup<string, (string Survey, string Variable)> ByFigure => figures.SelectMany(group => group.Select(figure => (figure.Id, group.Key)))
        .OrderBy(pair => pair.Key.Survey, StringComparer.Ordinal).ToLookup(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);

    private static string SurveyOf(string wave) => SurveyDictionary.Embedded.Survey(wave).Survey;
}
