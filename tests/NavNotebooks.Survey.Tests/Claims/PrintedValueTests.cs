using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedValueTests
{
    [Fact]
    public void A_percentage_is_rounded_to_its_printed_decimals()
    {
        var printed = new PrintedValue { Value = "16.10", Unit = "percent" };
        Assert.Equal((16.10m, 2), (printed.Number!.Value, printed.Decimals));
        Assert.Equal(new RoundingInterval(16.095, 16.105), printed.Interval);
    }

    [Fact]
    public void A_count_is_that_number_and_no_other()
    {
        Assert.Equal(RoundingInterval.Exactly(268), new PrintedValue { Value = "268", Unit = "persons" }.Interval);
    }

    [Fact]
    public void A_printed_range_reaches_from_the_rounding_of_one_end_to_that_of_the_other()
    {
        var printed = new PrintedValue { Value = "73", To = "75", Unit = "percent" };
        Assert.Equal(new RoundingInterval(72.5, 75.5), printed.Interval);
        Assert.Equal("73 to 75 %", printed.ToString());
    }

    [Theory]
    [InlineData(PrintedComparison.Less, 0.0009, true)]
    [InlineData(PrintedComparison.Less, 0.001, false)]
    [InlineData(PrintedComparison.AtMost, 0.001, true)]
    [InlineData(PrintedComparison.Greater, 0.001, false)]
    [InlineData(PrintedComparison.AtLeast, 0.001, true)]
    public void A_threshold_is_exact(PrintedComparison sign, double value, bool inside)
    {
        Assert.Equal(inside, new PrintedValue { Value = ".001", Unit = "p", Comparison = sign }.Interval.Contains(value));
    }

    [Fact]
    public void A_fraction_is_a_percentage_with_the_range_of_its_word()
    {
        var third = new PrintedValue { Value = "1/3", Unit = "percent" };
        Assert.Equal(new RoundingInterval(30, 37), third.Interval);
        Assert.Equal("1/3", third.ToString());
    }

    [Theory]
    [InlineData("1/3", "about", 30, 37)]
    [InlineData("1/2", "around", 45, 55)]
    [InlineData("3/5", "about", 57.5, 62.5)]
    public void About_a_fraction_is_no_narrower_than_the_fraction_alone(string value, string hedge, double low, double high)
    {
        var printed = new PrintedValue { Value = value, Unit = "percent", Hedge = hedge };
        Assert.Equal(new RoundingInterval(low, high), printed.Interval);
        Assert.True(Hedges.Fraction((double)printed.Number!.Value) is var alone && alone.Low >= low && alone.High <= high);
    }

    [Fact]
    public void A_hedge_softens_a_fraction_as_it_softens_a_number()
    {
        var over = new PrintedValue { Value = "1/2", Unit = "percent", Hedge = "over" };
        Assert.Equal(new RoundingInterval(50, 60, LowOpen: true), over.Interval);
        Assert.Equal("over 1/2", over.ToString());
    }

    [Theory]
    [InlineData(PrintedComparison.Less, "p < .001")]
    [InlineData(PrintedComparison.Equal, "p = .001")]
    public void A_p_value_is_written_as_one(PrintedComparison sign, string expected)
    {
        Assert.Equal(expected, new PrintedValue { Value = ".001", Unit = "p", Comparison = sign }.ToString());
    }

    [Fact]
    public void A_hedge_around_a_range_softens_both_ends()
    {
        var about = new PrintedValue { Value = "40", To = "50", Unit = "percent", Hedge = "about" };
        Assert.Equal(new RoundingInterval(37.5, 52.5), about.Interval);
    }

    [Fact]
    public void Nothing_printed_is_comparable_with_nothing()
    {
        Assert.False(new PrintedValue().IsComparable);
        Assert.False(new PrintedValue { Significant = true }.IsComparable);
        Assert.True(new PrintedValue { Hedge = "majority" }.IsComparable);
        Assert.Equal("–", new PrintedValue().ToString());
        Assert.Equal("not significant", new PrintedValue { Significant = false }.ToString());
    }
}
