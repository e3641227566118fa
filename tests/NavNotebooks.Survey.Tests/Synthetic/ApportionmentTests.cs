using NavNotebooks.Survey.Statistics.Resampling;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class ApportionmentTests
{
    [Fact]
    public void Largest_remainders_get_the_respondents_that_are_left() =>
        Assert.Equal([2, 1, 1], Apportionment.LargestRemainder([1.9, 1.3, 0.8], 4));

    [Fact]
    public void Equal_remainders_go_to_the_first() =>
        Assert.Equal([2, 1, 1], Apportionment.LargestRemainder([1, 1, 1], 4));

    [Fact]
    public void Nobody_can_be_apportioned() => Assert.Equal([0, 0], Apportionment.LargestRemainder([0, 0], 0));

    [Fact]
    public void Negative_parts_are_refused() =>
        Assert.Throws<ArgumentException>(() => Apportionment.LargestRemainder([1, -1], 4));

    [Theory]
    [InlineData(1745)]
    [InlineData(268)]
    [InlineData(7)]
    public void The_total_is_kept(int total)
    {
        var random = new DeterministicRandom((ulong)total, "parts");
        double[] parts = [.. Enumerable.Range(0, 11).Select(_ => random.NextUniform())];

        var whole = Apportionment.LargestRemainder(parts, total);

        Assert.Equal(total, whole.Sum());
        Assert.All(whole.Zip(parts), pair => Assert.InRange(pair.First - (pair.Second / parts.Sum() * total), -1, 1));
    }
}
