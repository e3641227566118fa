using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>
/// Which numbers are compared: variables, statistic, groups and waves. Every step returns a new comparison; the numbers are
/// computed when they are asked for.
/// </summary>
public sealed record SurveyComparison : IDisplayable
{
    /// <summary>The survey.</summary>
    public required SurveySeries Series { get; init; }

    /// <summary>The variables.</summary>
    public required ImmutableArray<string> Variables { get; init; }

    /// <summary>Share or mean.</summary>
    public required EstimatedStatistic Statistic { get; init; }

    /// <summary>The answers a share counts; <see langword="null"/> for a mean, and for a distribution over all answers.</summary>
    public AnswerSet? Answers { get; init; }

    /// <summary>The background variable that divides respondents, or <see langword="null"/>.</summary>
    public string? GroupedBy { get; init; }

    /// <summary>The waves; the latest unless said otherwise.</summary>
    public required WaveSelection Waves { get; init; }

    /// <summary>The respondents kept; everyone unless said otherwise.</summary>
    public RespondentFilter Filter { get; init; } = RespondentFilter.None;

    /// <summary>Every estimate, in the order variable, wave, group, answer.</summary>
    public EstimateTable Estimates => Estimation.Run(this);

    /// <summary>Divides respondents by a background variable.</summary>
    public SurveyComparison By(string variable)
    {
        _ = Background(variable);
        return this with { GroupedBy = variable };
    }

    /// <summary>Keeps these waves.</summary>
    public SurveyComparison Across(WaveSelection waves) => this with { Waves = waves };

    /// <summary>Keeps these waves.</summary>
    /// <exception cref="UnknownNameException">The survey has no such wave.</exception>
    public SurveyComparison Across(params ReadOnlySpan<int> waves)
    {
        foreach (var wave in waves)
        {
            _ = Series.Definition(wave);
        }

        return this with { Waves = new WaveSelection([.. waves]) };
    }

    /// <summary>Keeps respondents in these categories of a background variable.</summary>
    /// <exception cref="UnknownNameException">The variable or a category is not in the dictionary.</exception>
    public SurveyComparison Where(string variable, params ReadOnlySpan<string> categories)
    {
        var (definition, background) = Background(variable);
        var scale = definition.ScaleOf(background)!;
        foreach (var category in categories)
        {
            _ = scale.Category(category) ?? throw new UnknownNameException(
                "category of " + variable, category, scale.Points.Select(point => point.Id ?? string.Empty), definition.File);
        }

        return this with { Filter = Filter.And(variable, categories.ToArray()) };
    }

    /// <summary>What changed from one wave to another, in every group, with a test and an interval.</summary>
    public ContrastTable Change(int from, int to) => Across(from, to).Estimates.Change(from: from, to: to);

    /// <summary>How the first group differs from the second, for every variable and wave, with a test and an interval.</summary>
    public ContrastTable Difference(string first, string second) => Estimates.Difference(first: first, second: second);

    /// <summary>Whether the groups differ at all: analysis of variance for means, χ² for shares and distributions.</summary>
    /// <exception cref="ArgumentException">The comparison is not of one variable in one wave by groups.</exception>
    public GroupTest TestGroups() => Statistic == EstimatedStatistic.Mean
        ? GroupTest.OfMeans(Estimates)
        : GroupTest.OfDistributions((this with { Answers = null }).Estimates);

    /// <summary>These estimates and those of another comparison in one table, for groups that two surveys asked the same.</summary>
    public EstimateTable Beside(SurveyComparison other) => Estimates.Beside(other.Estimates);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Estimates.Display(context);

    private (SurveyDefinition Definition, Variable Variable) Background(string name)
    {
        foreach (var definition in Series.Definitions.Reverse())
        {
            if (definition.Has(name) && definition.Variable(name) is { Kind: not (VariableKind.Number or VariableKind.Identifier) } variable)
            {
                return (definition, variable);
            }
        }

        throw new UnknownNameException(
            "background variable",
            name,
            Series.Definitions.SelectMany(definition => definition.Variables)
                .Where(variable => variable.Kind == VariableKind.Background).Select(variable => variable.Name).Distinct(),
            string.Join(", ", Series.Definitions.Select(definition => definition.File)));
    }
}
