using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Computes the estimates of a comparison, wave by wave, each on what there is of the wave.</summary>
internal static class Estimation
{
    private static readonly BilingualText NotAsked = new("not asked", "ikke spurt");
    private static readonly BilingualText NotPrinted = new("not printed", "ikke trykt");

    public static EstimateTable Run(SurveyComparison comparison)
    {
        var estimates = ImmutableArray.CreateBuilder<Estimate>();
        var gaps = new List<(int Wave, BilingualText Why, BilingualText Label)>();
        foreach (var name in comparison.Variables)
        {
            foreach (var definition in comparison.Series.Definitions.Where(definition => comparison.Waves.Includes(definition.Wave)))
            {
                if (!definition.Has(name))
                {
                    gaps.Add((definition.Wave, NotAsked, LabelOf(comparison.Series, name)));
                    continue;
                }

                var variable = definition.Variable(name);
                var before = estimates.Count;
                foreach (var answers in AnswersOf(comparison, definition, variable))
                {
                    estimates.AddRange(InWave(comparison, comparison.Series[definition.Wave], variable, answers));
                }

                if (estimates.Count == before)
                {
                    gaps.Add((definition.Wave, NotPrinted, variable.Label));
                }
            }
        }

        return new EstimateTable(estimates.ToImmutable(), InWords(gaps));
    }

    private static IEnumerable<AnswerSet?> AnswersOf(SurveyComparison comparison, SurveyDefinition definition, Variable variable)
    {
        if (variable.Kind == VariableKind.Index && comparison.Statistic == EstimatedStatistic.Share)
        {
            throw new ArgumentException($"'{variable.Name}' is an index: a mean of items, which has no answers to count. Ask for its .Mean(), or for shares of its items.");
        }

        if (comparison.Statistic == EstimatedStatistic.Mean || comparison.Answers is not null)
        {
            return [comparison.Answers];
        }

        return ScaleOf(definition, variable).Points.Select(point => Answers.Codes(point.Code));
    }

    private static IEnumerable<Estimate> InWave(SurveyComparison comparison, SurveyWave wave, Variable variable, AnswerSet? answers)
    {
        var subject = new EstimateSubject
        {
            Survey = comparison.Series.Id,
            Wave = wave.Definition.Wave,
            Variable = variable,
            Scale = ScaleOf(wave.Definition, variable),
            Statistic = comparison.Statistic,
            Answers = answers,
            Group = Group.Everyone,
            Filter = comparison.Filter,
            Mark = wave.Definition.MarkOf(variable),
            Index = comparison.Series.Index,
        };
        return wave switch
        {
            FrameWave frame => FrameEstimation.Of(frame.Frame, subject, comparison.GroupedBy),
            PrintedWave printed => PrintedEstimation.Of(printed, subject, comparison.GroupedBy),
            _ => [],
        };
    }

    private static Scale ScaleOf(SurveyDefinition definition, Variable variable) => definition.ScaleOf(variable)
        ?? throw new ArgumentException(
            $"'{variable.Name}' has no answers to count: it ties respondents together. Use it to group or to pair them. See {definition.File}.");

    private static BilingualText LabelOf(SurveySeries series, string variable) =>
        series.Definitions.First(definition => definition.Has(variable)).Variable(variable).Label;

    /// <summary>One line a wave and reason: "2011, not printed: Mayor; Chief executive".</summary>
    private static ImmutableArray<BilingualText> InWords(IEnumerable<(int Wave, BilingualText Why, BilingualText Label)> gaps) =>
    [
        .. gaps.GroupBy(gap => (gap.Wave, gap.Why)).Select(group => new BilingualText(
            string.Create(CultureInfo.InvariantCulture, $"{group.Key.Wave}, {group.Key.Why.En}: {string.Join("; ", group.Select(gap => gap.Label.En))}"),
            string.Create(CultureInfo.InvariantCulture, $"{group.Key.Wave}, {group.Key.Why.Nb}: {string.Join("; ", group.Select(gap => gap.Label.Nb))}"))),
    ];
}
