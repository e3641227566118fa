using NavNotebooks.Charts.Drawing;

namespace NavNotebooks.Charts.Tests.Drawing;

public sealed class PaletteTests
{
    private const int SeriesWithColors = 6;

    public static TheoryData<string> Sights => [.. SeenColor.Sights.Keys];

    [Fact]
    public void The_simulation_knows_the_lightness_of_black_grey_and_white()
    {
        Assert.Equal(0, SeenColor.Of("#000000").Lightness, 3);
        Assert.Equal(53.585, SeenColor.Of("#808080").Lightness, 0.001);
        Assert.Equal(100, SeenColor.Of("#ffffff").Lightness, 3);
        Assert.All(SeenColor.Sights.Keys, sight => Assert.Equal(53.585, SeenColor.Of("#808080", sight).Lightness, 0.001));
    }

    [Fact]
    public void Neighbouring_series_differ_in_grey() => Assert.All(
        Enumerable.Range(1, SeriesWithColors - 1),
        series => Assert.InRange(Math.Abs(SeenColor.Of(Palette.Of(series)).Lightness - SeenColor.Of(Palette.Of(series - 1)).Lightness), 6, 100));

    [Theory]
    [MemberData(nameof(Sights))]
    public void Neighbouring_series_and_any_of_the_first_three_differ_for_every_eye(string sight)
    {
        var pairs = Enumerable.Range(1, SeriesWithColors - 1).Select(series => (series - 1, series)).Append((0, 2));
        Assert.All(pairs, pair => Assert.InRange(SeenColor.Of(Palette.Of(pair.Item1), sight).DistanceTo(SeenColor.Of(Palette.Of(pair.Item2), sight)), 15, 300));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Neighbouring_answers_differ_in_grey_and_for_every_eye(int count)
    {
        foreach (var hasTwoPoles in new[] { true, false })
        {
            var colors = Enumerable.Range(0, count).Select(point => Palette.Scale(point, count, hasTwoPoles)).ToList();
            Assert.All(colors.Zip(colors.Skip(1)), pair =>
            {
                Assert.InRange(Math.Abs(SeenColor.Of(pair.First).Lightness - SeenColor.Of(pair.Second).Lightness), 6, 100);
                Assert.All(SeenColor.Sights.Keys, sight => Assert.InRange(SeenColor.Of(pair.First, sight).DistanceTo(SeenColor.Of(pair.Second, sight)), 6, 300));
            });
        }
    }
}
