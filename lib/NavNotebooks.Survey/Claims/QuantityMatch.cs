using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>Whether an estimate answers a quantity: same survey, wave, variable, statistic, answers and group.</summary>
internal static class QuantityMatch
{
    public static bool Answers(EstimateSubject of, Quantity quantity) =>
        of.Survey == quantity.Survey
        && of.Wave == quantity.Wave
        && of.Variable.Name == quantity.Variable
        && StatisticOf(of.Statistic) == quantity.Statistic
        && SameAnswers(of, quantity.Answers)
        && GroupOf(of).Equals(quantity.Where)
        && quantity.CountedBy is null;

    private static QuantityStatistic StatisticOf(EstimatedStatistic statistic) =>
        statistic == EstimatedStatistic.Share ? QuantityStatistic.Share : QuantityStatistic.Mean;

    private static bool SameAnswers(EstimateSubject subject, AnswerSet? asked)
    {
        if (subject.Answers is not { } counted || asked is null)
        {
            return subject.Answers is null && asked is null;
        }

        return counted.Equals(asked)
            || (Known(counted, subject) && Known(asked, subject) && counted.On(subject.Scale).SequenceEqual(asked.On(subject.Scale)));
    }

    private static bool Known(AnswerSet answers, EstimateSubject subject)
    {
        var codes = subject.Scale.Points.Select(point => point.Code).ToHashSet();
        return answers.Selection switch
        {
            AnswerSelection.Codes => answers.Listed.All(codes.Contains),
            AnswerSelection.Middle => subject.Scale.Midpoint is not null,
            _ => codes.Count >= 4,
        };
    }

    /// <summary>The group as a filter: an estimate for a group of several categories names them with a plus sign.</summary>
    private static RespondentFilter GroupOf(EstimateSubject subject) =>
        subject.Group.By is { } variable ? subject.Filter.And(variable, subject.Group.Id.Split('+')) : subject.Filter;
}
