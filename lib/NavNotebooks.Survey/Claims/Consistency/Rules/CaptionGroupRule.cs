using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>No n of a caption, nor the upper end of its range, is larger than the group that the figure is of.</summary>
internal sealed class CaptionGroupRule : IConsistencyRule
{
    public string Id => "caption_group";

    public BilingualText Title { get; } = new("The caption prints more answers than there are people to give them", "Bildeteksten oppgir flere svar enn det er personer til å gi dem");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var known in FigureClaims.All(evidence).Where(known => known.Figure is { Surveys.Length: 1, Groups.IsEmpty: false }))
        {
            var survey = evidence.Registry.Dictionary!.Survey(known.Figure.Surveys[0]);
            if (Largest(known.Figure.N) is { } printed && OfTheGroups(evidence, known, survey) is { } group)
            {
                yield return RuleApplication.Of([.. known.Captions, .. group.Claims], printed <= group.Most ? null : Fault(known.Figure, printed, group));
            }
        }
    }

    // Any number of the figure that is of just these groups tells how large they are.
    private static PrintedBase? OfTheGroups(PrintedEvidence evidence, FigureClaims known, SurveyDefinition survey)
    {
        var groups = known.Figure.Groups.ToImmutableSortedSet(StringComparer.Ordinal);
        var of = known.Texts.SelectMany(claim => evidence.Of(claim)).FirstOrDefault(quantity => quantity.Definition == survey && quantity.Variable is { } variable
            && quantity.Where.Conditions.Keys.All(condition => condition == survey.PopulationVariable)
            && groups.SetEquals(quantity.Where.On(survey.PopulationVariable) ?? [.. survey.AskedOf(variable).Select(population => population.Id)]));
        return of is null ? null : evidence.Bases.OfGroup(of);
    }

    private static RuleFault Fault(FigureDefinition figure, int printed, PrintedBase group)
    {
        var most = group.Most.ToString(CultureInfo.InvariantCulture);
        var severity = group.Origin == PrintedBaseOrigin.Group ? InconsistencySeverity.Certain : InconsistencySeverity.Likely;
        return new RuleFault(
            severity,
            new($"{figure.Id}: n = {figure.N} in the caption, of a group of at most {most}", $"{figure.Id}: n = {figure.N} i bildeteksten, i en gruppe på høyst {most}"),
            new("Who is counted in the figure, and the number of each role, would settle it", "Hvem figuren teller, og antallet i hver rolle, ville avgjøre det"))
        {
            ComputedRange = new(0, group.Most),
            PrintedRange = RoundingInterval.Exactly(printed),
        };
    }

    /// <summary>One number, or the upper end of two; <see langword="null"/> where the caption prints something else, such as an n for each group.</summary>
    private static int? Largest(string? text)
    {
        var ends = (text ?? string.Empty).Split('-', '–');
        int?[] numbers = [.. ends.Select(PrintedCount.Of)];
        return ends.Length <= 2 && numbers.All(number => number is not null) ? numbers.Max() : null;
    }
}
