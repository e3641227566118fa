using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A question put to a survey; say next what is wanted of the answers.</summary>
/// <param name="Series">The survey.</param>
/// <param name="Variables">The variables asked about.</param>
public sealed record SurveyQuestion(SurveySeries Series, ImmutableArray<string> Variables)
{
    /// <summary>The respondents kept; everyone unless said otherwise.</summary>
    public RespondentFilter Filter { get; init; } = RespondentFilter.None;

    /// <summary>Keeps respondents in these categories of a background variable.</summary>
    /// <exception cref="UnknownNameException">The variable or a category is not in the dictionary.</exception>
    public SurveyQuestion Where([Offers(nameof(BackgroundNames))] string variable, [Offers(nameof(CategoryNames))] params ReadOnlySpan<string> categories) =>
        this with { Filter = Series.Narrow(Filter, variable, categories) };

    /// <summary>The share of valid answers that lie in a set. Those who do not know or did not answer are outside the base.</summary>
    public SurveyComparison Share(AnswerSet answers) => Comparison(EstimatedStatistic.Share) with { Answers = answers };

    /// <summary>The mean of the valid codes. Those who do not know or did not answer are outside the base.</summary>
    public SurveyComparison Mean() => Comparison(EstimatedStatistic.Mean);

    /// <summary>The share of every answer of the scale.</summary>
    public SurveyComparison Distribution() => Comparison(EstimatedStatistic.Share);

    /// <summary>The respondents of a wave who gave a valid answer to every variable asked about, for statistics on several variables.</summary>
    /// <param name="wave">The wave.</param>
    /// <exception cref="UnknownNameException">The survey has no such wave, or the wave does not have a variable.</exception>
    /// <exception cref="InvalidOperationException">The wave is known only from print.</exception>
    public CompleteCases Complete(int wave) => CompleteCases.Of(Filter.Keep(Series.Frame(wave)), Variables);

    internal IEnumerable<OfferedName> BackgroundNames => OfferedQuestions.Background(Series.Definitions);

    internal IEnumerable<OfferedName> CategoryNames(string variable) => OfferedQuestions.Categories(Series.Definitions, variable);

    private SurveyComparison Comparison(EstimatedStatistic statistic) => new()
    {
        Series = Series,
        Variables = Variables,
        Statistic = statistic,
        Waves = new WaveSelection([Series.Definitions[^1].Wave]),
        Filter = Filter,
    };
}
