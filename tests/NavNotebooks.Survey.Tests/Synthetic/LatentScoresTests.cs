using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class LatentScoresTests
{
    private const int Respondents = 40_000;

    [Fact]
    public void Items_of_a_battery_correlate_by_the_product_of_their_loadings()
    {
        var scores = Scores(intraclassCorrelation: 0);

        Assert.Equal(0.8 * 0.6, Correlation(scores.Of("a", "goals", 0.8), scores.Of("b", "goals", 0.6)), 0.02);
        Assert.Equal(-0.8 * 0.6, Correlation(scores.Of("a", "goals", 0.8), scores.Of("b", "goals", -0.6)), 0.02);
    }

    [Fact]
    public void Items_of_different_batteries_share_the_general_factor_only()
    {
        var scores = Scores(intraclassCorrelation: 0);

        Assert.Equal(0.8 * 0.8 * 0.25, Correlation(scores.Of("a", "goals", 0.8), scores.Of("b", "other", 0.8)), 0.02);
    }

    [Fact]
    public void Colleagues_correlate_by_the_intraclass_correlation()
    {
        var a = Scores(intraclassCorrelation: 0.1).Of("a", "goals", 0.7);

        double[] first = [.. a.Where((_, row) => row % 2 == 0)];
        double[] second = [.. a.Where((_, row) => row % 2 == 1)];

        Assert.Equal(0.1, Correlation(first, second), 0.02);
    }

    [Fact]
    public void What_shares_nothing_lies_unevenly_between_clusters_without_taking_the_answers_with_it()
    {
        var scores = Scores(intraclassCorrelation: 0.5);
        var (employer, answer) = (scores.Unrelated("employer"), scores.Of("a", "goals", 0.7));

        double[] first = [.. employer.Where((_, row) => row % 2 == 0)];
        double[] second = [.. employer.Where((_, row) => row % 2 == 1)];

        Assert.Equal(0.5, Correlation(first, second), 0.02);
        Assert.Equal(0, Correlation(employer, answer), 0.02);
        Assert.Equal(0, Correlation(employer, scores.Unrelated("sex")), 0.02);
    }

    [Fact]
    public void An_item_that_is_added_does_not_move_the_others()
    {
        var (alone, together) = (Scores(intraclassCorrelation: 0.05), Scores(intraclassCorrelation: 0.05));
        together.Of("new", "other", 0.7);

        Assert.Equal(alone.Of("a", "goals", 0.7), together.Of("a", "goals", 0.7));
    }

    private static LatentScores Scores(double intraclassCorrelation) =>
        new(seed: 11, [.. Enumerable.Range(0, Respondents).Select(row => row / 2)], intraclassCorrelation, generalShare: 0.25);

    private static double Correlation(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        var between = x.Zip(y).Sum(pair => (pair.First - meanX) * (pair.Second - meanY));
        return between / Math.Sqrt(x.Sum(value => (value - meanX) * (value - meanX)) * y.Sum(value => (value - meanY) * (value - meanY)));
    }
}
