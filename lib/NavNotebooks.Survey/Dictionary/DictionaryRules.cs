namespace NavNotebooks.Survey.Dictionary;

/// <summary>What survey waves and figures demand of each other.</summary>
internal static class DictionaryRules
{
    private const string FiguresFiles = "data-dictionary/published/figures*.json";

    public static void Check(SurveyDictionary dictionary)
    {
        At("data-dictionary/surveys/", "$", () => Rule.Distinct(dictionary.Surveys.Select(survey => survey.Id), "survey wave"));
        At(FiguresFiles, "$.figures", () => Rule.Distinct(dictionary.Figures.Select(figure => figure.Id), "figure"));
        foreach (var survey in dictionary.Surveys)
        {
            foreach (var variable in survey.Variables)
            {
                var path = "$.variables, " + variable.Name;
                At(variable.File, path + ", figures", () => Rule.Known(variable.Figures, [.. dictionary.Figures.Select(figure => figure.Id)], "figure"));
                At(variable.File, path + ", comparability", () => CheckComparability(dictionary, survey, variable));
            }
        }

        foreach (var figure in dictionary.Figures)
        {
            At(figure.File, $"$.figures, {figure.Id}", () => CheckFigure(dictionary, figure));
        }
    }

    private static void CheckComparability(SurveyDictionary dictionary, SurveyDefinition survey, Variable variable)
    {
        foreach (var entry in variable.Comparability)
        {
            var id = SurveyDefinition.IdOf(entry.Survey, entry.Wave);
            Rule.Known([id], [.. dictionary.Surveys.Select(other => other.Id)], "survey wave");
            var back = dictionary.Survey(id).Has(variable.Name)
                ? dictionary.Survey(id).Variable(variable.Name).ComparedWith(survey.Survey, survey.Wave)
                : null;
            Rule.Holds(
                back?.Verdict == entry.Verdict,
                $"'{variable.Name}' says that it compares with {id} as '{entry.Verdict}'; there it is {(back is null ? "not said" : $"'{back.Verdict}'")}.",
                "Say the same in both files.");
        }
    }

    private static void CheckFigure(SurveyDictionary dictionary, FigureDefinition figure)
    {
        Rule.Known(figure.Surveys, [.. dictionary.Surveys.Select(survey => survey.Id)], "survey wave");
        var surveys = figure.Surveys.Select(dictionary.Survey).ToArray();
        Rule.Known(figure.Variables, [.. surveys.SelectMany(survey => survey.Variables).Select(variable => variable.Name)], "variable");
        Rule.Known(figure.Groups, [.. surveys.SelectMany(survey => survey.Populations).Select(population => population.Id)], "population");
        foreach (var variable in surveys.SelectMany(survey => survey.Variables))
        {
            Rule.Holds(
                variable.Figures.Contains(figure.Id) == figure.Variables.Contains(variable.Name),
                $"Of '{variable.Name}' and {figure.Id}, one names the other and the other does not.",
                "Let both do so, or neither.");
        }
    }

    private static void At(string file, string path, Action check)
    {
        try
        {
            check();
        }
        catch (DictionaryException broken) when (broken.Place is null)
        {
            throw new DictionaryException(broken.Problem, broken.Remedy, new FilePlace(file, path, Line: null), broken);
        }
    }
}
