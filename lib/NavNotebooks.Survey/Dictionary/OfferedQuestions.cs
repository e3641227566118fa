using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>The names of a survey as a notebook offers them, each with what it stands for.</summary>
internal static class OfferedQuestions
{
    /// <summary>The variables of some waves, in the order of the dictionary, the latest wave first.</summary>
    /// <param name="waves">The waves, in any order.</param>
    /// <param name="isWanted">Which variables; none: all.</param>
    public static IEnumerable<OfferedName> Variables(IEnumerable<SurveyDefinition> waves, Func<Variable, bool>? isWanted = null)
    {
        var latestFirst = waves.OrderByDescending(wave => wave.Wave).ToList();
        return latestFirst
            .SelectMany(wave => wave.Variables.Where(variable => isWanted is null || isWanted(variable)).Select(variable => (wave, variable)))
            .DistinctBy(one => one.variable.Name)
            .Select(one => new OfferedName(one.variable.Name, one.variable.Label.En)
            {
                Details = Details(one.wave, one.variable, latestFirst.Where(wave => wave.Has(one.variable.Name)).Select(wave => wave.Wave).Distinct()),
            });
    }

    /// <summary>The variables that can divide respondents: background first, as that is what is meant most often.</summary>
    public static IEnumerable<OfferedName> Background(IEnumerable<SurveyDefinition> waves)
    {
        var all = waves.ToList();
        return Variables(all, variable => variable.Kind == VariableKind.Background)
            .Concat(Variables(all, variable => variable.Kind is not (VariableKind.Background or VariableKind.Number or VariableKind.Identifier)));
    }

    /// <summary>The categories of a variable in the latest wave that has it, with their codes; none where it is not known.</summary>
    public static IEnumerable<OfferedName> Categories(IEnumerable<SurveyDefinition> waves, string variable) =>
        waves.OrderByDescending(wave => wave.Wave).FirstOrDefault(wave => wave.Has(variable)) is { } latest ? Categories(latest.ScaleOf(latest.Variable(variable))) : [];

    /// <summary>The categories of a scale that have names.</summary>
    public static IEnumerable<OfferedName> Categories(Scale? scale) =>
        scale is null ? [] : scale.Points.Where(point => point.Id is not null).Select(point => new OfferedName(point.Id!, point.Label.En) { Details = "Code " + Text(point.Code) });

    /// <summary>The batteries of some waves.</summary>
    public static IEnumerable<OfferedName> Batteries(IEnumerable<SurveyDefinition> waves) => waves.OrderByDescending(wave => wave.Wave)
        .SelectMany(wave => wave.Batteries)
        .DistinctBy(battery => battery.Id)
        .Select(battery => new OfferedName(battery.Id, battery.Label.En) { Details = "Items: " + string.Join(", ", battery.Variables) });

    /// <summary>Those whom a wave was sent to.</summary>
    public static IEnumerable<OfferedName> Populations(SurveyDefinition wave) => wave.Populations.Select(population => new OfferedName(population.Id, population.Label.En));

    /// <summary>Printed figures and tables.</summary>
    public static IEnumerable<OfferedName> Figures(SurveyDictionary dictionary) => dictionary.Figures.Select(figure => new OfferedName(figure.Id, figure.Title.En));

    private static string Details(SurveyDefinition wave, Variable variable, IEnumerable<int> years)
    {
        var lines = new List<string> { (wave.Survey + ", waves: ") + string.Join(", ", years.Order().Select(Text)) };
        if (wave.ScaleOf(variable) is { Points: [var first, .., var last] } scale)
        {
            lines.Add(scale.Points.Length > 5 && scale.Kind == ScaleKind.Ordinal
                ? $"Scale: {Point(first)} … {Point(last)}"
                : "Scale: " + string.Join(", ", scale.Points.Select(Point)));
        }

        if (variable.Battery is { } battery)
        {
            lines.Add($"Battery: {battery}, {wave.Battery(battery).Label.En}");
        }

        if (!variable.Figures.IsEmpty)
        {
            lines.Add("Shown in: " + string.Join(", ", variable.Figures));
        }

        return string.Join('\n', lines);
    }

    private static string Point(ScalePoint point) => Text(point.Code) + " " + point.Label.En;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
