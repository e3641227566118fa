using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

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
}
