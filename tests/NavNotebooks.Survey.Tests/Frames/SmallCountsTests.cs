namespace NavNotebooks.Survey.Tests.Frames;

public sealed class SmallCountsTests
{
    [Fact]
    public void A_single_hidden_count_takes_the_next_smallest_with_it()
    {
        // Red 7, blue 2, nobody else: with 9 rows in the caption, a 7 would give the 2 away.
        var table = TinySurvey.With(DataBasis.Microdata).Where("colour", 1, 2).GroupBy("colour").ToString().Split('\n');
        Assert.EndsWith(" *", table[3], StringComparison.Ordinal);
        Assert.EndsWith(" < 5", table[4], StringComparison.Ordinal);
        Assert.EndsWith(" 0", table[5], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hidden_counts_need_no_third()
    {
        var table = TinySurvey.With(DataBasis.Microdata).GroupBy("colour").ToString().Split('\n');
        Assert.EndsWith(" 7", table[3], StringComparison.Ordinal);
        Assert.EndsWith(" < 5", table[4], StringComparison.Ordinal);
        Assert.EndsWith(" < 5", table[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Synthetic_data_hide_nothing() =>
        Assert.DoesNotContain("<", TinySurvey.Frame.GroupBy("colour").ToString(), StringComparison.Ordinal);
}
