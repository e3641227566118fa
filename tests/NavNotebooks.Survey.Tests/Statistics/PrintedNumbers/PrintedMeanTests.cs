using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class PrintedMeanTests
{
    private static readonly ScaleRange FivePoints = new(1, 5);

    [Fact]
    public void The_documented_number_comes_out() =>
        Agreement.Prints(2.001704, new PrintedMean("3.1", 430).LargestDeviation(FivePoints), decimals: 6);

    [Fact]
    public void Half_at_either_end_vary_as_much_as_the_middle_allows() =>
        // 1, 1, 5, 5 has the mean 3 and the variance 16/3.
        Agreement.Prints(Math.Sqrt(16 / 3.0), new PrintedMean("3", 4).LargestDeviation(FivePoints), decimals: 10);

    [Fact]
    public void A_mean_at_the_end_of_the_scale_leaves_only_its_rounding()
    {
        Agreement.Prints(Math.Sqrt(0.05 * 3.95 * 100 / 99), new PrintedMean("5.0", 100).LargestDeviation(FivePoints), decimals: 10);
        Agreement.Prints(Math.Sqrt(0.05 * 3.95 * 100 / 99), new PrintedMean("1.0", 100).LargestDeviation(FivePoints), decimals: 10);
    }

    [Fact]
    public void Trailing_zeros_narrow_the_range()
    {
        Assert.Equal(new RoundingInterval(3.95, 4.05), new PrintedMean("4.0", 10).Range);
        Assert.Equal(new RoundingInterval(3.5, 4.5), new PrintedMean("4", 10).Range);
    }

    [Fact]
    public void It_reads_as_printed()
    {
        Assert.Equal("M = 3.4, n = 430", new PrintedMean("3.4", 430).ToString());
        Assert.Equal("M = 3,4, n = 430", new PrintedMean("3.4", 430).Reading(Language.Bokmål));
    }

    [Fact]
    public void What_is_no_mean_of_the_scale_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new PrintedMean("about 3", 430));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedMean("3.1", 1));
        var refusal = Assert.Throws<ArgumentException>(() => new PrintedMean("5.2", 430).LargestDeviation(FivePoints));
        Assert.Contains("outside the scale 1–5", refusal.Message, StringComparison.Ordinal);
    }
}
