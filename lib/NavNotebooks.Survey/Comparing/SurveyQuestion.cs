using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>A question put to a survey; say next what is wanted of the answers.</summary>
/// <param name="Series">The survey.</param>
/// <param name="Variables">The variables asked about.</param>
public sealed record SurveyQuestion(SurveySeries Series, ImmutableArray<string> Variables)
{
    /// <summary>The share of valid answers that lie in a set. Those who do not know or did not answer are outside the base.</summary>
    public SurveyComparison Share(AnswerSet answers) => Comparison(EstimatedStatistic.Share) with { Answers = answers };

    /// <summary>The mean of the valid codes. Those who do not know or did not answer are outside the base.</summary>
    public SurveyComparison Mean() => Comparison(EstimatedStatistic.Mean);

    /// <summary>The share of every answer of the scale.</summary>
    public SurveyComparison Distribution() => Comparison(EstimatedStatistic.Share);

    private SurveyComparison Comparison(EstimatedStatistic statistic) => new()
    {
        Series = Series,
        Variables = Variables,
        Statistic = statistic,
        Waves = new WaveSelection([Series.Definitions[^1].Wave]),
    };
}
