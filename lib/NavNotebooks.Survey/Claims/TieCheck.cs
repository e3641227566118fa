using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Refuses claims that are tied to a wave, variable, answer or group that the dictionary does not have.</summary>
internal static class TieCheck
{
    private const string OtherSource = "other";

    /// <summary>Checks every quantity of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">Its place in the file, from 0.</param>
    /// <param name="file">The file.</param>
    /// <param name="dictionary">The surveys.</param>
    public static void Require(Claim claim, int index, ClaimFile file, SurveyDictionary dictionary)
    {
        for (var i = 0; claim.Asks is { } question && i < question.Quantities.Length; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.claims[{index}].asks.quantities[{i}]");
            try
            {
                Require(question.Quantities[i], dictionary);
            }
            catch (Exception unknown) when (unknown is UnknownNameException or ArgumentException)
            {
                throw new ClaimFileException(
                    file.Name, path, claim.Id, $"the claim asks for what is not there. {unknown.Message} Correct the claim, or describe what it asks for.");
            }
        }
    }

    /// <summary>Refuses a claim on a wave that its survey does not have; claims of other sources may be of any year.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="index">Its place in the file, from 0.</param>
    /// <param name="file">The file.</param>
    /// <param name="dictionary">The surveys.</param>
    public static void RequireWaves(Claim claim, int index, ClaimFile file, SurveyDictionary dictionary)
    {
        if (claim.Survey == OtherSource)
        {
            return;
        }

        try
        {
            foreach (var wave in claim.Waves)
            {
                _ = dictionary.Survey(claim.Survey, wave);
            }
        }
        catch (UnknownNameException unknown)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.claims[{index}].waves");
            throw new ClaimFileException(
                file.Name, path, claim.Id, $"the claim is of a wave that is not there. {unknown.Message} Correct it, or name the survey '{OtherSource}' where another source is meant.");
        }
    }

    private static void Require(Quantity quantity, SurveyDictionary dictionary)
    {
        var definition = dictionary.Survey(quantity.Survey, quantity.Wave);
        foreach (var (variable, categories) in quantity.Where.Conditions)
        {
            RequireCategories(definition, variable, categories);
        }

        foreach (var name in new[] { quantity.Variable, quantity.On, quantity.PairedBy, quantity.CountedBy }.OfType<string>())
        {
            _ = definition.Variable(name);
        }

        if (quantity.CountedBy is { } unit && definition.Variable(unit).Kind != VariableKind.Identifier)
        {
            throw new ArgumentException($"'{unit}' of {definition.Id} is no identifier, so that nothing can be counted by it.");
        }

        if (quantity is { Answers: { } answers, Variable: { } asked })
        {
            RequireAnswers(definition, definition.Variable(asked), answers);
        }
    }

    private static void RequireCategories(SurveyDefinition definition, string variable, IEnumerable<string> categories)
    {
        var known = definition.ScaleOf(definition.Variable(variable))?.Points.Select(point => point.Id).OfType<string>().ToArray() ?? [];
        foreach (var category in categories.Where(category => !known.Contains(category)))
        {
            throw new UnknownNameException($"category of {variable} in {definition.Id}", category, known, definition.File);
        }
    }

    private static void RequireAnswers(SurveyDefinition definition, Variable variable, AnswerSet answers)
    {
        var reasons = definition.MissingReasons.Select(reason => reason.Code).ToHashSet();
        var valid = answers.Listed.Where(code => !reasons.Contains(code)).ToArray();
        if (answers.Selection != AnswerSelection.Codes || valid.Length > 0)
        {
            var scale = definition.ScaleOf(variable) ?? throw new ArgumentException($"'{variable.Name}' of {definition.Id} has no answers to count.");
            _ = (answers.Selection == AnswerSelection.Codes ? Answers.Codes(valid) : answers).On(scale);
        }
    }
}
