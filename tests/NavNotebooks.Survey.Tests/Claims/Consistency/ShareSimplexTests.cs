using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Survey.Tests.Claims.Consistency;

public sealed class ShareSimplexTests
{
    [Theory]
    [InlineData(0.2, 0.3, 0.5, true)]
    [InlineData(0.2, 0.3, 0.4, false)]
    [InlineData(0.6, 0.5, -0.1, false)]
    public void Fixed_shares_are_feasible_when_they_make_one_whole(double first, double second, double third, bool feasible)
    {
        var ranges = new[] { first, second, third }.Select((share, index) => new LinearRange([.. Enumerable.Range(0, 3).Select(i => i == index ? 1.0 : 0)], share, share));
        Assert.Equal(feasible, ShareSimplex.IsFeasible(3, [.. ranges]));
    }

    [Theory]
    [InlineData(4.2, true)] // three fifths in the two highest of five: at most 0.6·5 + 0.4·3
    [InlineData(4.3, false)]
    [InlineData(2.8, true)] // at least 0.6·4 + 0.4·1
    [InlineData(2.7, false)]
    public void A_mean_is_bounded_by_the_share_of_the_highest_answers(double mean, bool feasible)
    {
        LinearRange share = new([0, 0, 0, 1, 1], 0.6, 0.6), average = new([1, 2, 3, 4, 5], mean, mean);
        Assert.Equal(feasible, ShareSimplex.IsFeasible(5, [share, average]));
    }

    [Fact]
    public void Infinite_ends_ask_nothing()
    {
        Assert.True(ShareSimplex.IsFeasible(2, [new([1, 0], double.NegativeInfinity, double.PositiveInfinity)]));
        Assert.True(ShareSimplex.IsFeasible(2, [new([1, 0], 0.7, double.PositiveInfinity)]));
        Assert.False(ShareSimplex.IsFeasible(2, [new([1, 0], 1.1, double.PositiveInfinity)]));
    }
}
