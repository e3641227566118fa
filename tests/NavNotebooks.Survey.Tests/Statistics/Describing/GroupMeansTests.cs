using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class GroupMeansTests
{
    [Fact]
    public void The_documented_numbers_come_out()
    {
        var means = GroupMeans.Of([1, 2, 3, 4], (ReadOnlySpan<byte>)[0, 0, 1, 1], groupCount: 2);

        Assert.Equal([1.5, 3.5], means.Means);
        Assert.Equal([2, 2], means.Counts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(16_384)]
    [InlineData(100_003)]
    public void Each_group_has_the_mean_of_its_rows(int rows)
    {
        var random = new DeterministicRandom(5, "group means");
        var values = random.Normals(rows);
        var groups = new int[rows];
        random.Draw(groups, 7);

        GroupMeans[] all =
        [
            GroupMeans.Of(values, groups, groupCount: 8),
            GroupMeans.Of(values, Array.ConvertAll(groups, group => (byte)group), groupCount: 8),
            GroupMeans.Of(values, Array.ConvertAll(groups, group => (byte)group), groupCount: 200),
        ];

        foreach (var means in all)
        {
            for (var group = 0; group < 8; group++)
            {
                var own = values.Where((_, row) => groups[row] == group).ToArray();
                Assert.Equal(own.Length, means.Counts[group]);
                Assert.Equal(Summary.Of(own).Mean, means.Means[group], tolerance: 1e-13);
            }
        }
    }

    [Fact]
    public void Bytes_and_whole_numbers_give_the_same_means()
    {
        var random = new DeterministicRandom(6, "group means");
        var values = random.Normals(50_000);
        var groups = new int[values.Length];
        random.Draw(groups, 5);

        var bytes = GroupMeans.Of(values, (ReadOnlySpan<byte>)Array.ConvertAll(groups, group => (byte)group), groupCount: 5);

        Assert.All(GroupMeans.Of(values, groups, groupCount: 5).Means.Zip(bytes.Means), pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-14));
    }

    [Fact]
    public void A_group_without_rows_has_no_mean()
    {
        var means = GroupMeans.Of([3], (ReadOnlySpan<byte>)[1], groupCount: 3);

        Assert.Equal([double.NaN, 3, double.NaN], means.Means);
        Assert.Equal([0, 1, 0], means.Counts);
        Assert.Empty(GroupMeans.Of([], ReadOnlySpan<byte>.Empty, groupCount: 0).Means);
    }

    [Fact]
    public void Digits_survive_a_large_offset()
    {
        var values = Enumerable.Range(0, 1_000_000).Select(row => 1e9 + (row % 2)).ToArray();

        var means = GroupMeans.Of(values, new byte[values.Length], groupCount: 1);

        Assert.Equal(1e9 + 0.5, means.Means[0]);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Contains("position 1", Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, double.NaN], new byte[2], groupCount: 1)).Message, StringComparison.Ordinal);
        Assert.Contains("position 1", Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], (ReadOnlySpan<byte>)[0, 4], groupCount: 2)).Message, StringComparison.Ordinal);
        Assert.Contains("position 1", Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], (ReadOnlySpan<byte>)[0, 99], groupCount: 90)).Message, StringComparison.Ordinal);
        Assert.Contains("position 0", Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], [-1, 0], groupCount: 2)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], new byte[3], groupCount: 2));
    }

    [Fact]
    public void Rows_without_any_group_are_refused_by_place()
    {
        var error = Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], new byte[] { 0, 0 }, groupCount: 0));
        Assert.Contains("position 0", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => GroupMeans.Of([1, 2], new[] { 0, 0 }, groupCount: 0));
    }
}
