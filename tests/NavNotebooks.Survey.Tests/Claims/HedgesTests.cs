using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class HedgesTests
{
    [Theory]
    [InlineData("about", 37.5, 42.5, false, false)]
    [InlineData("nearly", 35, 40, false, true)]
    [InlineData("just_over", 40, 45, true, false)]
    [InlineData("over", 40, 50, true, false)]
    [InlineData("under", 30, 40, false, true)]
    [InlineData("at_least", 40, double.PositiveInfinity, false, false)]
    [InlineData("at_most", double.NegativeInfinity, 40, false, false)]
    [InlineData("well_over", 42.5, 60, true, false)]
    public void A_hedge_with_a_number_has_its_range_around_it(string hedge, double low, double high, bool lowOpen, bool highOpen)
    {
        Assert.Equal(new RoundingInterval(low, high, lowOpen, highOpen), Hedges.Get(hedge).Around(40, "percent"));
    }

    [Theory]
    [InlineData("a_third", 30, 37)]
    [InlineData("a_quarter", 22.5, 27.5)]
    [InlineData("half", 45, 55)]
    [InlineData("nearly_all", 90, 100)]
    [InlineData("few", 0, 20)]
    [InlineData("many", 30, 100)]
    public void A_hedge_that_stands_alone_has_a_range_of_its_own(string hedge, double low, double high)
    {
        Assert.Equal(new RoundingInterval(low, high), Hedges.Get(hedge).Around(0, "percent"));
    }

    [Fact]
    public void A_majority_is_more_than_half_and_a_minority_less()
    {
        Assert.False(Hedges.Get("majority").Around(0, "percent").Contains(50));
        Assert.False(Hedges.Get("minority").Around(0, "percent").Contains(50));
        Assert.True(Hedges.Get("majority").Around(0, "percent").Contains(50.1));
    }

    [Fact]
    public void The_width_of_a_hedge_follows_the_unit()
    {
        Assert.Equal(new RoundingInterval(285, 315), Hedges.Get("about").Around(300, "persons"));
        Assert.Equal(new RoundingInterval(3.25, 3.75), Hedges.Get("about").Around(3.5, "score"));
    }

    [Theory]
    [InlineData(100.0 / 3, 30, 37)]
    [InlineData(25, 22.5, 27.5)]
    [InlineData(40, 37.5, 42.5)]
    public void A_bare_fraction_has_the_range_of_its_word_or_else_of_about(double percent, double low, double high)
    {
        Assert.Equal(new RoundingInterval(low, high), Hedges.Fraction(percent));
    }

    [Fact]
    public void Every_hedge_gives_a_reason_and_a_range_in_order()
    {
        Assert.All(Hedges.All.Values, hedge =>
        {
            Assert.NotEmpty(hedge.Reason);
            var range = hedge.Around(40, "percent");
            Assert.True(range.Low <= range.High, hedge.Name);
        });
    }

    [Fact]
    public void The_table_of_hedges_shows_every_word_with_its_range_and_reason()
    {
        var table = Hedges.ToTable();
        Assert.Equal(Hedges.All.Count, table.Rows.Length);
        Assert.Contains(table.Rows, row => row is ["over", "(50, 60] around 50", _]);
        Assert.Contains(table.Rows, row => row is ["a third", "[30, 37]", _]);
    }

    [Fact]
    public void An_unknown_hedge_names_the_nearest()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => Hedges.Get("abuot"));
        Assert.Contains("'about'", error.Message, StringComparison.Ordinal);
    }
}
