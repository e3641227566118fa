using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.Resampling;

public sealed class DeterministicRandomTests
{
    [Fact]
    public void A_stream_gives_these_numbers_on_every_machine()
    {
        // Computed apart, by a Python transcription of the published algorithms.
        var random = new DeterministicRandom(20190101, "owners");

        ulong[] expected = [9770535841267201646, 1317104408854051445, 1166995029020422030];
        ulong[] actual = [random.NextBits(), random.NextBits(), random.NextBits()];

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Streams_of_one_seed_differ()
    {
        Assert.NotEqual(new DeterministicRandom(1, "a").NextBits(), new DeterministicRandom(1, "b").NextBits());
        Assert.NotEqual(new DeterministicRandom(1, "a").NextBits(), new DeterministicRandom(2, "a").NextBits());
    }

    [Fact]
    public void Normals_have_mean_zero_and_variance_one()
    {
        var normals = new DeterministicRandom(7, "normals").Normals(100_000);

        Assert.InRange(normals.Average(), -0.015, 0.015);
        Assert.InRange(normals.Average(value => value * value), 0.98, 1.02);
    }

    [Fact]
    public void Numbers_below_a_bound_cover_it_and_stay_below()
    {
        var random = new DeterministicRandom(3, "below");

        var drawn = Enumerable.Range(0, 500).Select(_ => random.NextBelow(5)).Distinct().Order();

        Assert.Equal([0, 1, 2, 3, 4], drawn);
    }

    [Theory]
    [InlineData(0L, 11670871586631858079UL, 12092371528363408515UL, 8743738857894616001UL)]
    [InlineData(1L, 2446202545200718526UL, 7557939855648669969UL, 6672378965309136336UL)]
    [InlineData(9999L, 6698349329162260874UL, 10449620623783077061UL, 10654364015077203765UL)]
    public void A_replicate_gives_these_numbers_whoever_draws_it(long replicate, params ulong[] expected)
    {
        var random = new DeterministicRandom(20190101, "owners", replicate);

        ulong[] actual = [random.NextBits(), random.NextBits(), random.NextBits()];

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Replicates_look_independent_of_their_neighbours()
    {
        var first = Enumerable.Range(0, 20_000).Select(replicate => new DeterministicRandom(1, "neighbours", replicate).NextUniform() - 0.5).ToArray();

        var products = first.Zip(first.Skip(1), (one, next) => one * next).ToArray();

        Assert.InRange(first.Average(), -0.01, 0.01);
        Assert.InRange(products.Average() * 12, -0.03, 0.03);
    }

    [Fact]
    public void A_shuffle_finds_every_order_about_equally_often()
    {
        var orders = Enumerable.Range(0, 24_000).Select(Order).GroupBy(order => order).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(24, orders.Count);
        Assert.All(orders.Values, count => Assert.InRange(count, 850, 1150));

        static string Order(int replicate)
        {
            var letters = "abcd".ToCharArray();
            new DeterministicRandom(11, "orders", replicate).Shuffle(letters.AsSpan());
            return new string(letters);
        }
    }

    [Fact]
    public void Numbers_drawn_together_are_those_drawn_one_by_one()
    {
        var together = new int[50];
        new DeterministicRandom(4, "draw").Draw(together, 9);
        var random = new DeterministicRandom(4, "draw");

        Assert.Equal(together.Select(_ => random.NextBelow(9)), together);
    }
}
