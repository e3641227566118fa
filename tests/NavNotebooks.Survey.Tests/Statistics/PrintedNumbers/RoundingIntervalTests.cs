using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class RoundingIntervalTests
{
    [Theory]
    [InlineData("62", 0, 61.5, 62.5)]
    [InlineData("16.10", 2, 16.095, 16.105)]
    [InlineData("-3", 0, -3.5, -2.5)]
    public void A_rounded_number_stands_for_half_a_unit_of_its_last_decimal_either_way(string value, int decimals, double low, double high)
    {
        var interval = RoundingInterval.OfDecimals(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals);
        Assert.Equal((low, high), (interval.Low, interval.High));
    }

    [Fact]
    public void A_value_exactly_on_the_edge_counts_as_inside()
    {
        var interval = RoundingInterval.OfDecimals(62, 0);
        Assert.True(interval.Contains(61.5));
        Assert.True(interval.Contains(62.5));
        Assert.False(interval.Contains(62.5001));
        Assert.True(interval.Contains(0.615 * 100), "binary fractions do not move an edge");
    }

    [Fact]
    public void An_open_end_is_outside()
    {
        var over = new RoundingInterval(60, 70, LowOpen: true);
        Assert.False(over.Contains(60));
        Assert.True(over.Contains(60.01));
        Assert.True(over.Contains(70));
    }

    [Fact]
    public void Intervals_meet_at_a_shared_edge_unless_it_is_open()
    {
        Assert.True(new RoundingInterval(1, 2).Meets(new(2, 3)));
        Assert.False(new RoundingInterval(1, 2, HighOpen: true).Meets(new(2, 3)));
        Assert.False(new RoundingInterval(1, 2).Meets(new(2.1, 3)));
        Assert.True(RoundingInterval.Everything.Meets(new(2.1, 3)));
    }

    [Fact]
    public void Sums_and_differences_carry_both_roundings()
    {
        var first = new RoundingInterval(10, 12);
        var second = new RoundingInterval(1, 2);
        Assert.Equal(new RoundingInterval(11, 14), first + second);
        Assert.Equal(new RoundingInterval(8, 11), first - second);
    }

    [Theory]
    [InlineData(2, 3, 2, 3)]
    [InlineData(-3, -2, 2, 3)]
    [InlineData(-1, 3, 0, 3)]
    public void Size_drops_the_sign(double low, double high, double expectedLow, double expectedHigh)
    {
        Assert.Equal(new RoundingInterval(expectedLow, expectedHigh), new RoundingInterval(low, high).Size());
    }

    [Fact]
    public void Text_shows_open_ends_as_parentheses_and_a_point_as_a_number()
    {
        Assert.Equal("(60, 70.5]", new RoundingInterval(60, 70.5, LowOpen: true).ToText(1));
        Assert.Equal("218", RoundingInterval.Exactly(218).ToText(2));
        Assert.Equal("[−∞, −1]", new RoundingInterval(double.NegativeInfinity, -1).ToText(1));
    }
}
