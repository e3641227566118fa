using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>A quantity written in one way only: answers as codes, and no condition that keeps everyone who was asked.</summary>
internal sealed class CanonicalQuantity
{
    private CanonicalQuantity(Quantity quantity, SurveyDefinition? definition, Variable? variable)
    {
        (Quantity, Definition, Variable) = (quantity, definition, variable);
        Scale = variable is null ? null : definition!.ScaleOf(variable);
        Codes = quantity.Answers is { Selection: AnswerSelection.Codes } answers ? answers.Listed : [];
        var missing = string.Join(',', Codes.Where(code => code < 0));
        Wave = string.Create(CultureInfo.InvariantCulture, $"{quantity.Survey}-{quantity.Wave}");
        Item = $"{Wave}/{quantity.Variable}/{quantity.PairedBy}/{missing}";
        Cell = $"{Item}/{quantity.Where}";
        Measure = $"{Item}/{quantity.Statistic}/{AnswersText(quantity.Answers)}/{quantity.On}";
        Key = $"{Measure}/{quantity.Where}";
    }

    public Quantity Quantity { get; }

    /// <summary>The survey wave; <see langword="null"/> where the dictionary does not have it.</summary>
    public SurveyDefinition? Definition { get; }

    public Variable? Variable { get; }

    public Scale? Scale { get; }

    /// <summary>The answers counted, ascending; empty where they cannot be told or the statistic is no share.</summary>
    public ImmutableArray<int> Codes { get; }

    /// <summary>Survey and wave.</summary>
    public string Wave { get; }

    /// <summary>Survey, wave and variable: the same for all its groups and statistics.</summary>
    public string Item { get; }

    /// <summary>Item and group: one distribution of answers.</summary>
    public string Cell { get; }

    /// <summary>Item and statistic: the same for all groups.</summary>
    public string Measure { get; }

    /// <summary>One number.</summary>
    public string Key { get; }

    public RespondentFilter Where => Quantity.Where;

    /// <summary>The quantity with everyone who was asked named, so that a group can be seen to be a part of all.</summary>
    public Quantity Explicit => Definition is null || Where.On(Definition.PopulationVariable) is not null
        ? Quantity
        : Quantity with { Where = Where.And(Definition.PopulationVariable, (Variable is null ? Definition.Populations : Definition.AskedOf(Variable)).Select(population => population.Id)) };

    public QuantityStatistic Statistic => Quantity.Statistic;

    /// <summary>The codes that an answer can have, among them missing ones that the share counts; empty for numbers and unknown scales.</summary>
    public ImmutableArray<int> Universe => Scale is { Points.IsEmpty: false } scale
        ? [.. Codes.Where(code => code < 0), .. scale.Points.Select(point => point.Code)]
        : [];

    /// <summary>Writes a quantity in its one way; what the dictionary does not know stays as it is.</summary>
    public static CanonicalQuantity Of(Quantity quantity, SurveyDictionary? dictionary)
    {
        var definition = dictionary?.Surveys.FirstOrDefault(survey => survey.Survey == quantity.Survey && survey.Wave == quantity.Wave);
        var variable = definition?.Variables.FirstOrDefault(candidate => candidate.Name == quantity.Variable);
        return definition is null
            ? new(quantity, definition, variable)
            : new(quantity with { Where = Kept(quantity, definition, variable), Answers = Counted(quantity, definition, variable) }, definition, variable);
    }

    /// <summary>"The state dominates, chief executive, 2019".</summary>
    public string Name(Language language)
    {
        var item = Variable?.Label.In(language) ?? (Quantity.Variable ?? language.In("respondents", "svarpersoner")).Replace('_', ' ');
        var group = string.Join(", ", Where.Conditions.Select(condition => string.Join(language.In(" or ", " eller "), condition.Value.Select(id => Category(condition.Key, id, language)))));
        return string.Create(CultureInfo.InvariantCulture, $"{item}{(group.Length == 0 ? string.Empty : ", " + group)}, {Quantity.Wave}");
    }

    private static RespondentFilter Kept(Quantity quantity, SurveyDefinition definition, Variable? variable)
    {
        if (quantity.Where.On(definition.PopulationVariable) is not { } kept)
        {
            return quantity.Where;
        }

        var asked = (variable is null ? definition.Populations : definition.AskedOf(variable)).Select(population => population.Id).ToArray();
        return asked.All(kept.Contains) ? quantity.Where.Without(definition.PopulationVariable) : quantity.Where;
    }

    private static AnswerSet? Counted(Quantity quantity, SurveyDefinition definition, Variable? variable)
    {
        var scale = variable is null ? null : definition.ScaleOf(variable);
        return quantity.Answers is not { } answers || scale is null ? quantity.Answers
            : answers.Selection == AnswerSelection.Codes ? Answers.Codes([.. answers.Listed])
            : Answers.Codes([.. answers.On(scale)]);
    }

    private static string AnswersText(AnswerSet? answers) => answers switch
    {
        null => string.Empty,
        { Selection: AnswerSelection.Codes } => string.Join(',', answers.Listed),
        _ => answers.Selection.ToString(),
    };

    private string Category(string variable, string id, Language language) =>
        Definition?.Has(variable) == true && Definition.ScaleOf(Definition.Variable(variable))?.Category(id) is { } point ? point.Label.In(language).ToLowerInvariant() : id.Replace('_', ' ');
}
