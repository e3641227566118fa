using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Tests.Codebooks;

public sealed class ShownVariableTests
{
    private static string Text(IEnumerable<ShownCount> counts) => string.Join(' ', counts);

    [Fact]
    public void Synthetic_counts_are_shown_as_they_are()
    {
        var shown = ShownVariable.Of([3, 0, 40], [1, 0, 2], DataBasis.Synthetic);
        Assert.Equal("3 0 40", Text(shown.Points));
        Assert.Equal("1 0 2", Text(shown.Missing));
        Assert.True(shown.IsWhole);
    }

    [Fact]
    public void A_small_point_of_microdata_takes_the_next_smallest_with_it()
    {
        var shown = ShownVariable.Of([3, 9, 40], [10, 0, 20], DataBasis.Microdata);
        Assert.Equal("< 5 * 40", Text(shown.Points));
        Assert.Equal("10 0 20", Text(shown.Missing));
        Assert.Equal("52 30", Text([shown.ValidTotal, shown.MissingTotal]));
        Assert.False(shown.IsWhole);
    }

    [Fact]
    public void Where_few_are_missing_neither_total_is_told_and_a_point_is_hidden_with_them()
    {
        var shown = ShownVariable.Of([30, 9, 40], [2, 0, 1], DataBasis.Microdata);
        Assert.Equal("30 * 40", Text(shown.Points));
        Assert.Equal("< 5 0 < 5", Text(shown.Missing));
        Assert.Equal("* < 5", Text([shown.ValidTotal, shown.MissingTotal]));
    }

    [Fact]
    public void Where_few_are_valid_neither_total_is_told_and_a_reason_is_hidden_with_them()
    {
        var shown = ShownVariable.Of([4, 0], [50, 7, 0], DataBasis.Microdata);
        Assert.Equal("< 5 0", Text(shown.Points));
        Assert.Equal("50 * 0", Text(shown.Missing));
        Assert.Equal("< 5 *", Text([shown.ValidTotal, shown.MissingTotal]));
    }

    // Whoever knows the number of rows and every count that is shown must not be able to tell a count from 1 to 4.
    [Fact]
    public void No_small_count_follows_from_those_that_are_shown()
    {
        int[] values = [0, 1, 4, 5, 9];
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                foreach (var c in values)
                {
                    foreach (var d in values)
                    {
                        AssertNothingFollows([a, b], [c, d]);
                    }
                }
            }
        }
    }

    private static void AssertNothingFollows(int[] points, int[] missing)
    {
        // A total of rows below five is hidden by the codebook itself.
        if (points.Sum() + missing.Sum() < 5)
        {
            return;
        }

        var shown = ShownVariable.Of(points, missing, DataBasis.Microdata);
        var name = $"{string.Join(',', points)} | {string.Join(',', missing)} gives {Text(shown.Points)} | {Text(shown.Missing)}, {shown.ValidTotal} and {shown.MissingTotal}";
        Assert.True(shown.ValidTotal.Count is null == shown.MissingTotal.Count is null, name);
        if (shown.ValidTotal.Count is null)
        {
            Assert.True(shown.Points.Any(count => count.Count is null) && shown.Missing.Any(count => count.Count is null), name);
        }
        else
        {
            Assert.True(shown.Points.Count(count => count.Count is null) != 1, name);
            Assert.True(shown.Missing.Count(count => count.Count is null) != 1, name);
        }

        Assert.DoesNotContain(shown.Points.Concat(shown.Missing), count => count.Count is > 0 and < 5);
    }
}
