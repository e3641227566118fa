using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Disclosure;

public sealed class CountLineTests
{
    [Theory]
    [InlineData(new[] { 7, 2, 0 }, "* <5 0")]
    [InlineData(new[] { 7, 2, 0, 1 }, "7 <5 0 <5")]
    [InlineData(new[] { 30, 12, 3 }, "30 * <5")]
    [InlineData(new[] { 30, 1, 1 }, "* <5 <5")]
    [InlineData(new[] { 30, 12, 4, 4 }, "30 * <5 <5")]
    [InlineData(new[] { 1, 1, 1, 1, 1, 0 }, "* * * * * *")]
    [InlineData(new[] { 3, 0 }, "<5 0")]
    [InlineData(new[] { 40, 0, 5 }, "40 0 5")]
    public void Small_counts_are_hidden_and_as_few_more_as_keep_them_so(int[] counts, string shown) =>
        Assert.Equal(shown, string.Join(' ', CountLine.Of(counts, DataBasis.Microdata).Select(count => count.ToString().Replace(" ", string.Empty, StringComparison.Ordinal))));

    [Theory]
    [InlineData(new[] { 6, 5, 1 })] // 7 less the one hidden with it, which is 5 at least and 6 at most.
    [InlineData(new[] { 20, 20, 4 })] // What is hidden with it is no more than 20.
    public void What_is_hidden_along_is_enough_also_for_those_who_know_how_it_is_chosen(int[] counts) =>
        Assert.All(CountLine.Of(counts, DataBasis.Microdata), count => Assert.Null(count.Count));

    [Fact]
    public void No_hidden_count_follows_from_the_total_and_the_marks() => Holds(2000, Prop.ForAll(
        Gen.Choose(0, 40).Where(count => count < 9 || count > 30).ArrayOf().Where(counts => counts.Length is > 1 and < 8 && counts.Sum() > 4).ToArbitrary(),
        counts =>
        {
            var shown = CountLine.Of(counts, DataBasis.Microdata);
            var adversary = new LinearAdversary(counts.Length);
            adversary.Learn(Enumerable.Range(0, counts.Length), counts.Sum());
            for (var i = 0; i < counts.Length; i++)
            {
                Tell(adversary, i, shown[i], withheldFrom: shown.All(count => count.Count is null or 0) ? 0 : 5);
            }

            return !adversary.Pinned().Any(place => counts[place] is > 0 and < 5);
        }));

    [Theory]
    [InlineData(DataBasis.Synthetic)]
    [InlineData(DataBasis.Published)]
    public void Other_bases_hide_nothing(DataBasis basis) =>
        Assert.Equal([1, 2, 0], CountLine.Of([1, 2, 0], basis).Select(count => count.Count!.Value));

    [Fact]
    public void A_hidden_count_has_no_share() => Assert.Equal(
        [null, null, 0.75], CountLine.Of([3, 7, 30], DataBasis.Microdata).Select(count => count.ShareOf(40)));

    [Fact]
    public void Sizes_of_groups_are_such_a_line()
    {
        // Red 7, blue 2, nobody else: with 9 rows in the caption, a 7 would give the 2 away.
        var table = TinySurvey.With(DataBasis.Microdata).Where("colour", 1, 2).GroupBy("colour").ToString().Split('\n');
        Assert.EndsWith(" *", table[3], StringComparison.Ordinal);
        Assert.EndsWith(" < 5", table[4], StringComparison.Ordinal);
        Assert.EndsWith(" 0", table[5], StringComparison.Ordinal);
        Assert.DoesNotContain("<", TinySurvey.Frame.GroupBy("colour").ToString(), StringComparison.Ordinal);
    }

    internal static void Holds(int times, Property property) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(2019, 2011).WithMaxTest(times), property);

    internal static void Tell(LinearAdversary adversary, int unknown, ShownCount shown, double withheldFrom)
    {
        var (from, to) = shown.Display switch
        {
            CountDisplay.Small => (1, 4),
            CountDisplay.Withheld => (withheldFrom, 1e6),
            _ => (shown.Count!.Value, (double)shown.Count.Value),
        };
        adversary.Bound(unknown, from, to);
    }
}
