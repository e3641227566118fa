using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Tests.Statistics;

public sealed class IntervalTests
{
    [Fact]
    public void Both_ends_are_inside()
    {
        var interval = new Interval(0.2, 0.4);
        Assert.True(interval.Contains(0.2));
        Assert.True(interval.Contains(0.4));
        Assert.False(interval.Contains(0.41));
        Assert.False(interval.Contains(double.NaN));
    }

    [Fact]
    public void The_level_is_95_per_cent_unless_given()
    {
        Assert.Equal(0.95, new Interval(0, 1).Level);
        Assert.Equal(1, new Interval(0, 1, level: 1).Level);
    }

    [Fact]
    public void Ends_in_the_wrong_order_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => new Interval(0.4, 0.2));
        Assert.Contains("0.4 to 0.2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_missing_end_is_refused() => Assert.Throws<ArgumentException>(() => new Interval(double.NaN, 1));

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_level_outside_0_to_1_is_refused(double level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Interval(0, 1, level: level));

    [Fact]
    public void An_undefined_interval_contains_nothing()
    {
        var undefined = Interval.Undefined();
        Assert.False(undefined.IsDefined);
        Assert.False(undefined.Contains(0));
        Assert.Equal(undefined, Interval.Around(double.NaN, 1));
    }

    [Fact]
    public void Intervals_that_share_an_end_overlap()
    {
        Assert.True(new Interval(0, 1).Overlaps(new Interval(1, 2)));
        Assert.False(new Interval(0, 1).Overlaps(new Interval(1.1, 2)));
    }
}
