using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.TwoGroups;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Claims;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class PrintedPTuningTests
{
    private const int State = 616, Municipal = 430;

    private static double[][] Start => [[62, 123, 74, 172, 185], [43, 86, 64, 129, 108]];

    [Theory]
    [InlineData(".352")]
    [InlineData(".371")]
    [InlineData(".340")]
    public void Two_means_give_the_printed_p_after_a_few_moves(string printed)
    {
        var counts = Start;

        Tune(printed, QuantityStatistic.Mean, [], counts);

        Assert.Equal(printed, Decimals(TTest.Welch(Summary(counts[0]), Summary(counts[1])).PValue));
    }

    [Theory]
    [InlineData(".433")]
    [InlineData(".309")]
    public void Two_shares_give_the_printed_p_after_a_few_moves(string printed)
    {
        var counts = Start;

        Tune(printed, QuantityStatistic.Share, [], counts);

        var (first, second) = (TopTwo(counts[0]), TopTwo(counts[1]));
        Assert.Equal(printed, Decimals(TwoProportionsRange.Of(new Interval(first, first, 1), State, new Interval(second, second, 1), Municipal).PooledP.Low));
        Assert.Equal((State, Municipal), (counts[0].Sum(), counts[1].Sum()));
    }

    [Fact]
    public void Another_claim_is_not_given_up_for_a_p()
    {
        var counts = Start;
        var share = Cells(0, QuantityStatistic.Share).Terms;
        var exact = TopTwo(counts[0]);

        Tune(".324", QuantityStatistic.Share, [new CellConstraint("other", share, exact, exact)], counts);

        Assert.Equal(exact, TopTwo(counts[0]), 12);
    }

    [Fact]
    public void A_p_out_of_reach_leaves_the_cells_as_they_are()
    {
        var counts = Start;

        Tune(".001", QuantityStatistic.Share, [], counts);

        Assert.Equal(Start, counts);
    }

    private static void Tune(string p, QuantityStatistic statistic, ImmutableArray<CellConstraint> others, double[][] counts)
    {
        var claim = SmallRegistry.Of([SmallRegistry.Printed("A-01", $$"""
            "value": "{{p}}", "unit": "p"
            """)]).Claims[0];
        PrintedPTuning.Tune(others, claim, [Cells(0, statistic), Cells(1, statistic)], counts);
    }

    private static QuantityCells Cells(int block, QuantityStatistic statistic)
    {
        double count = block == 0 ? State : Municipal;
        var answers = statistic == QuantityStatistic.Share ? Enumerable.Range(4, 2) : Enumerable.Range(1, 5);
        return new()
        {
            Terms = [.. answers.Select(code => new CellTerm(block, code - 1, (statistic == QuantityStatistic.Share ? 1 : code) / count))],
            Squares = [.. answers.Select(code => new CellTerm(block, code - 1, code * code / count))],
            Count = (int)count,
            Statistic = statistic,
        };
    }

    private static GroupSummary Summary(double[] counts)
    {
        var answers = counts.SelectMany((count, at) => Enumerable.Repeat(at + 1.0, (int)count)).ToArray();
        var mean = answers.Average();
        return new(answers.Length, mean, Math.Sqrt(answers.Sum(answer => (answer - mean) * (answer - mean)) / (answers.Length - 1)));
    }

    private static double TopTwo(double[] counts) => (counts[3] + counts[4]) / counts.Sum();

    private static string Decimals(double p) => FormattableString.Invariant($"{p:F3}")[1..];
}
