using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Waves;

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
    public SurveyComparison By([Offers(nameof(BackgroundNames))] string variable)
    {
        _ = Series.Background(variable);
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
    public SurveyComparison Where([Offers(nameof(BackgroundNames))] string variable, [Offers(nameof(CategoryNames))] params ReadOnlySpan<string> categories) =>
        this with { Filter = Series.Narrow(Filter, variable, categories) };

    /// <summary>What changed from one wave to another, in every group, with a test and an interval.</summary>
    /// <param name="from">The earlier wave.</param>
    /// <param name="to">The later wave.</param>
    /// <param name="overlap">What is known of the people who answered in both; see <see cref="EstimateTable.Change"/>.</param>
    public ContrastTable Change(int from, int to, WaveOverlap? overlap = null) =>
        Across(from, to).Estimates.Change(from: from, to: to, overlap: overlap);

    /// <summary>As <see cref="Change"/>, but only of what the two waves asked alike; see <see cref="EstimateTable.ComparableChange"/>.</summary>
    /// <param name="from">The earlier wave.</param>
    /// <param name="to">The later wave.</param>
    /// <param name="overlap">What is known of the people who answered in both.</param>
    public ContrastTable ComparableChange(int from, int to, WaveOverlap? overlap = null) =>
        Across(from, to).Estimates.ComparableChange(from: from, to: to, overlap: overlap);

    /// <summary>How the first group differs from the second, for every variable and wave, with a test and an interval.</summary>
    public ContrastTable Difference([Offers(nameof(GroupNames))] string first, [Offers(nameof(GroupNames))] string second) => Estimates.Difference(first: first, second: second);

    /// <summary>How every group differs from every later one, for every variable and wave, with a test and an interval.</summary>
    /// <exception cref="InvalidOperationException">The comparison is not divided into groups.</exception>
    public ContrastTable Differences() => GroupedBy is not null
        ? Estimates.Differences()
        : throw new InvalidOperationException("There are no groups to compare. Divide the respondents first, with .By(a background variable).");

    /// <summary>
    /// Whether the groups differ at all: analysis of variance for means, χ² for shares and distributions. Where only print is known of the
    /// answers, or the wave did not ask, the test says so.
    /// </summary>
    /// <exception cref="ArgumentException">The comparison is not of one variable in one wave by groups.</exception>
    public GroupTest TestGroups()
    {
        var estimates = (Statistic == EstimatedStatistic.Mean ? this : this with { Answers = null }).Estimates;
        if (estimates.All(estimate => estimate.Basis == DataBasis.Published))
        {
            return GroupTest.None(estimates);
        }

        return Statistic == EstimatedStatistic.Mean ? GroupTest.OfMeans(estimates) : GroupTest.OfDistributions(estimates);
    }

    /// <summary>The valid answers group by group, for tests of two or more samples.</summary>
    /// <exception cref="InvalidOperationException">
    /// The comparison is not of one variable in one wave by groups, or the wave is known only from print.
    /// </exception>
    public GroupedAnswers Groups()
    {
        var waves = Series.Definitions.Where(definition => Waves.Includes(definition.Wave)).ToList();
        return Variables.Length == 1 && waves.Count == 1 && GroupedBy is not null
            ? GroupedAnswers.Of(Filter.Keep(Series.Frame(waves[0].Wave)), Variables[0], GroupedBy)
            : throw new InvalidOperationException(
                "Groups are made of one variable in one wave. Use .Ask(one variable), .By(a background variable) and .Across(one wave).");
    }

    /// <summary>These estimates and those of another comparison in one table, for groups that two surveys asked the same.</summary>
    public EstimateTable Beside(SurveyComparison other) => Estimates.Beside(other.Estimates);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => Estimates.Display(context);

    internal IEnumerable<OfferedName> BackgroundNames => OfferedQuestions.Background(Series.Definitions);

    internal IEnumerable<OfferedName> GroupNames => GroupedBy is null ? [] : CategoryNames(GroupedBy);

    internal IEnumerable<OfferedName> CategoryNames(string variable) => OfferedQuestions.Categories(Series.Definitions, variable);
}
