using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.TwoGroups;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Tests.Statistics.TwoGroups;

public sealed class TwoMeansRangeTests
{
    private static readonly ScaleRange FivePoints = new(1, 5);

    private static TwoMeansRange Rise => TwoMeansRange.Of(new PrintedMean("3.1", 430), new PrintedMean("2.0", 389), FivePoints);

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(1.0, Rise.Difference.Low, decimals: 10);
        Agreement.Prints(1.2, Rise.Difference.High, decimals: 10);

        // R: Welch from 1.0, the deviations 2.001704 and 1.762238, and both n.
        Assert.Equal(7.980689e-14, Rise.LargestP, 7.980689e-14 * 1e-5);
        var centre = TwoMeansRange.Of(new PrintedMean("3.5", 430), new PrintedMean("3.3", 616), FivePoints);
        Agreement.Prints(0.6166617, centre.SignificantBelowDeviation(0.01), decimals: 7);
        Agreement.Prints(1.849985, centre.NeverSignificantFromDeviation(0.01), decimals: 6);
    }

    [Fact]
    public void The_order_of_the_groups_turns_the_sign_and_nothing_else()
    {
        var fall = TwoMeansRange.Of(Rise.Second, Rise.First, FivePoints);
        Agreement.Prints(-1.2, fall.Difference.Low, decimals: 10);
        Agreement.Agrees(Rise.LargestP, fall.LargestP);
        Agreement.Agrees(Rise.SignificantBelowDeviation(0.05), fall.SignificantBelowDeviation(0.05));
        Agreement.Agrees(Rise.NeverSignificantFromDeviation(0.05), fall.NeverSignificantFromDeviation(0.05));
    }

    [Theory]
    [InlineData("3.4", "3.4")]
    [InlineData("3.4", "3.5")]
    public void Means_that_may_be_equal_may_have_p_1(string first, string second)
    {
        var range = TwoMeansRange.Of(new PrintedMean(first, 430), new PrintedMean(second, 616), FivePoints);
        Assert.True(range.LargestP > 0.999);
        Agreement.Prints(0, range.SignificantBelowDeviation(0.05), decimals: 10);
        Assert.True(range.NeverSignificantFromDeviation(0.05) > 0);
    }

    [Fact]
    public void No_answers_that_print_so_have_a_larger_p()
    {
        // Everyone at an end of the scale varies most: 226 of 430 at 5 give the mean 3.1, 97 of 389 the mean 2.0.
        double[] first = [.. Enumerable.Repeat(5.0, 226), .. Enumerable.Repeat(1.0, 204)];
        double[] second = [.. Enumerable.Repeat(5.0, 97), .. Enumerable.Repeat(1.0, 292)];
        Assert.Equal("3.1", GroupSummary.Of(first).Mean.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("2.0", GroupSummary.Of(second).Mean.ToString("F1", System.Globalization.CultureInfo.InvariantCulture));
        Assert.InRange(TTest.Welch(first, second).PValue, 0, Rise.LargestP);
    }

    [Fact]
    public void It_says_what_it_supposes()
    {
        Assert.Equal("Difference from 1.00 to 1.20, p < .001 if answers spread as widely as the scale allows", Rise.ToString());
        Assert.Equal("Forskjell fra 1,00 til 1,20, p < 0,001 om svarene spriker så mye skalaen gir rom for", Rise.Reading(Language.Bokmål));
    }

    [Fact]
    public void A_level_that_is_none_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Rise.SignificantBelowDeviation(5));
}
