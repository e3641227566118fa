namespace NavNotebooks.Survey.Dictionary;

/// <summary>What the parts of a survey wave demand of each other.</summary>
internal static class SurveyRules
{
    public static void Check(SurveyDefinition survey, SurveyPieces pieces)
    {
        var file = pieces.Main;
        file.Check("id", () => Rule.Holds(
            survey.Id == SurveyDefinition.IdOf(survey.Survey, survey.Wave),
            $"The id '{survey.Id}' is not made of survey and wave.",
            $"Call it '{SurveyDefinition.IdOf(survey.Survey, survey.Wave)}'."));
        pieces.CheckDistinct("scales", [.. survey.Scales.Select(scale => scale.Id)], "scale");
        pieces.CheckDistinct("batteries", [.. survey.Batteries.Select(battery => battery.Id)], "battery");
        pieces.CheckDistinct("variables", [.. survey.Variables.Select(variable => variable.Name)], "variable");
        file.Check("missingReasons", () => Rule.Distinct(survey.MissingReasons.Select(reason => reason.Code), "code"));
        file.Check("missingReasons", () => Rule.Distinct(survey.MissingReasons.Select(reason => reason.Id), "missing reason"));
        file.Check("populations", () => Rule.Distinct(survey.Populations.Select(population => population.Code), "code"));
        file.Check("populations", () => Rule.Distinct(survey.Populations.Select(population => population.Id), "population"));
        var names = survey.Variables.Select(variable => variable.Name).ToArray();
        file.Check("populationVariable", () => Rule.Known([survey.PopulationVariable], names, "variable"));
        file.Check("weight", () => Rule.Known(survey.Weight is null ? [] : [survey.Weight], names, "variable"));
        CheckScales(survey, pieces);
        file.Check("populations", () => CheckPopulations(survey));
        for (var i = 0; i < survey.Batteries.Length; i++)
        {
            var battery = survey.Batteries[i];
            pieces.Check("batteries", i, "variables", () => CheckBattery(survey, battery));
        }

        IndexRules.Check(survey, pieces);
        for (var i = 0; i < survey.Variables.Length; i++)
        {
            CheckVariable(survey, survey.Variables[i], (property, check) => pieces.Check("variables", i, property, check));
        }
    }

    private static void CheckScales(SurveyDefinition survey, SurveyPieces pieces)
    {
        var scales = survey.Scales.Select(scale => scale.Id).ToArray();
        for (var i = 0; i < survey.Variables.Length; i++)
        {
            var variable = survey.Variables[i];
            pieces.Check("variables", i, "scale", () => Rule.Known(variable.Scale is null ? [] : [variable.Scale], scales, "scale"));
            pieces.Check("variables", i, "scale", () => CheckKind(variable, survey.ScaleOf(variable)));
        }
    }

    private static void CheckBattery(SurveyDefinition survey, Battery battery)
    {
        Rule.Known(battery.Variables, [.. survey.Variables.Select(variable => variable.Name)], "variable");
        foreach (var name in battery.Variables)
        {
            Rule.Holds(
                survey.Variable(name).Battery == battery.Id,
                $"The battery '{battery.Id}' names '{name}', which does not name it.",
                $"Give '{name}' the battery '{battery.Id}', or take it off the list.");
        }

        Rule.Holds(
            battery.Variables.Select(name => survey.Variable(name).Scale).Distinct().Count() <= 1,
            $"The items of the battery '{battery.Id}' are not on one scale.",
            "Split the battery, or correct the scale of the odd item.");
    }

    private static void CheckVariable(SurveyDefinition survey, Variable variable, Action<string, Action> at)
    {
        var populations = survey.Populations.Select(population => population.Id).ToArray();
        at("battery", () => Rule.Known(variable.Battery is null ? [] : [variable.Battery], [.. survey.Batteries.Select(battery => battery.Id)], "battery"));
        at("battery", () => Rule.Holds(
            variable.Battery is null || survey.Battery(variable.Battery).Variables.Contains(variable.Name),
            $"'{variable.Name}' names the battery '{variable.Battery}', which does not list it.",
            "List it there, in the place where it is shown."));
        at("askedOf", () => Rule.Known(variable.AskedOf, populations, "population"));
        at("answered", () => Rule.Known(variable.Answered.Keys.Concat(variable.AnsweredBelow.Keys), populations, "population"));
        at("onlyIf", () => CheckFilter(survey, variable.OnlyIf));
    }

    private static void CheckKind(Variable variable, Scale? scale)
    {
        Rule.Holds(
            (scale is null) == (variable.Kind == VariableKind.Identifier),
            scale is null ? $"The variable '{variable.Name}' has no scale." : $"The identifier '{variable.Name}' has a scale.",
            "An identifier has no scale; every other variable has one.");
        Rule.Holds(
            (variable.Kind == VariableKind.Number) == (scale?.Kind == ScaleKind.Number),
            $"The variable '{variable.Name}' and its scale do not agree on whether it is a number.",
            "Give a number a scale of kind 'number', and other variables another one.");
        Rule.Holds(
            variable.Kind != VariableKind.Multiple || scale?.Kind == ScaleKind.Binary,
            $"The box '{variable.Name}' is not on a binary scale.",
            "A box is ticked or not: give it a scale of kind 'binary'.");
    }

    private static void CheckFilter(SurveyDefinition survey, OnlyIf? filter)
    {
        if (filter is null)
        {
            return;
        }

        Rule.Known([filter.Variable], [.. survey.Variables.Select(variable => variable.Name)], "variable");
        var scale = survey.ScaleOf(survey.Variable(filter.Variable));
        foreach (var code in filter.Codes)
        {
            Rule.Holds(
                scale?.Point(code) is not null,
                FormattableString.Invariant($"The filter's code {code} is not an answer to '{filter.Variable}'."),
                "Use the codes of that variable's scale.");
        }
    }

    private static void CheckPopulations(SurveyDefinition survey)
    {
        var scale = survey.ScaleOf(survey.Variable(survey.PopulationVariable));
        foreach (var population in survey.Populations)
        {
            Rule.Holds(
                scale?.Point(population.Code)?.Id == population.Id,
                FormattableString.Invariant($"The population '{population.Id}' is not category {population.Code} of '{survey.PopulationVariable}'."),
                "Give the population and the category one id and one code.");
        }
    }
}
