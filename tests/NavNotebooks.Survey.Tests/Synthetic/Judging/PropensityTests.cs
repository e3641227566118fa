using NavNotebooks.Survey.Statistics.Resampling;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Synthetic.Judging;

namespace NavNotebooks.Survey.Tests.Synthetic.Judging;

public sealed class PropensityTests
{
    [Fact]
    public void A_saturated_model_gives_the_shares_of_its_cells()
    {
        // Predicted 0.25 where the predictor is 1 and 0.75 where it is 0: pMSE 0.0625, expectation 1 · 0.25 · 0.5 / 8.
        double[][] real = [[1], [1], [1], [0]];
        double[][] synthetic = [[1], [0], [0], [0]];

        Assert.Equal(4, Propensity.Ratio(real, synthetic), 1e-6);
    }

    [Fact]
    public void Rows_that_are_alike_cannot_be_told_apart()
    {
        double[][] rows = [[1, 2], [2, 5], [3, 1], [4, 4]];

        Assert.Equal(0, Propensity.Ratio(rows, rows), 1e-9);
    }

    [Fact]
    public void Two_samples_of_one_population_give_two_on_average()
    {
        var ratios = Enumerable.Range(0, 200).Select(at => Propensity.Ratio(Sample((ulong)at, "one"), Sample((ulong)at, "two")));

        Assert.InRange(ratios.Average(), 1.7, 2.3);
    }

    private static double[][] Sample(ulong seed, string stream)
    {
        var random = new DeterministicRandom(seed, stream);
        return [.. Enumerable.Range(0, 200).Select(_ => random.Normals(3))];
    }
}
