using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;
using NavNotebooks.Survey.Statistics.Resampling;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class AssociationTuningTests
{
    [Fact]
    public void F_is_reached_to_its_last_decimal_and_margins_stay()
    {
        // Some gave one of the two answers only: who they are is what the last decimals are found with.
        var (groups, outcome, predictor) = Answers(258);
        Array.Fill(outcome, -9, 0, 10);
        Array.Fill(predictor, double.NaN, 250, 5);
        var (margin, otherMargin) = (Margin(groups, outcome), Margin(groups, predictor));

        var found = AssociationTuning.Tune(
            groups, outcome, predictor, AssociationTuning.CorrelationOfF(new Interval(32.265, 32.275, level: 1), degreesOfFreedom: 241));

        Assert.True(found);
        var both = Enumerable.Range(0, 258).Where(row => outcome[row] > 0 && predictor[row] > 0).ToArray();
        Assert.Equal(243, both.Length);
        var r = Correlation([.. both.Select(row => outcome[row])], [.. both.Select(row => predictor[row])]);
        Assert.InRange(r * r / (1 - (r * r)) * 241, 32.265, 32.275);
        Assert.Equal(margin, Margin(groups, outcome));
        Assert.Equal(otherMargin, Margin(groups, predictor));
    }

    [Fact]
    public void A_correlation_that_the_margins_do_not_allow_is_told()
    {
        int[] groups = [0, 0, 0, 0];

        Assert.False(AssociationTuning.Tune(groups, [1, 1, 1, 2], [1, 2, 2, 2], (0.9, 1)));
    }

    [Fact]
    public void Respondents_who_are_left_out_keep_their_answers()
    {
        var (groups, outcome, predictor) = Answers(100);
        groups[7] = -1;
        var before = (outcome[7], predictor[7]);

        AssociationTuning.Tune(groups, outcome, predictor, (0.5, 0.6));

        Assert.Equal(before, (outcome[7], predictor[7]));
    }

    private static (int[] Groups, double[] Outcome, double[] Predictor) Answers(int count)
    {
        var random = new DeterministicRandom(5, "answers");
        int[] groups = [.. Enumerable.Range(0, count).Select(row => row % 3 == 0 ? 1 : 0)];
        double[] outcome = [.. groups.Select(group => (double)(1 + group + random.NextBelow(4)))];
        double[] predictor = [.. groups.Select(_ => (double)(1 + random.NextBelow(5)))];
        return (groups, outcome, predictor);
    }

    private static IEnumerable<(int, double, int)> Margin(int[] groups, double[] answers) =>
        groups.Zip(answers).GroupBy(pair => pair).Select(pair => (pair.Key.First, pair.Key.Second, pair.Count())).Order();

    private static double Correlation(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var between = x.Zip(y).Sum(pair => (pair.First - meanX) * (pair.Second - meanY));
        return between / Math.Sqrt(x.Sum(value => (value - meanX) * (value - meanX)) * y.Sum(value => (value - meanY) * (value - meanY)));
    }
}
