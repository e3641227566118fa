using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Tests.Disclosure;

public sealed class AnswerBlocksTests
{
    [Theory]
    [InlineData(new[] { 3, 12, 30, 40, 15 }, "0-1")] // The two lowest together, so that both shares of two stay.
    [InlineData(new[] { 30, 12, 30, 40, 2 }, "3-4")]
    [InlineData(new[] { 30, 12, 3, 40, 20 }, "1-2")] // The middle goes with the smaller neighbour.
    [InlineData(new[] { 1, 2, 30, 40, 20 }, "0-2")]
    [InlineData(new[] { 3, 0, 30, 40, 20 }, "0-2")] // What lies between goes with them.
    [InlineData(new[] { 0, 12, 30, 40, 20 }, "")]
    [InlineData(new[] { 3, 20 }, "0-1")]
    public void Neighbours_are_put_together_until_each_block_has_five(int[] counts, string together) =>
        Assert.Equal(together, Text(AnswerBlocks.Of(counts, isOrdered: true)));

    [Fact]
    public void Without_an_order_the_smallest_goes_along() =>
        Assert.Equal([0, 3], Assert.Single(AnswerBlocks.Of([3, 30, 20, 8], isOrdered: false).Together));

    [Fact]
    public void A_block_of_one_group_alone_is_made_in_the_smallest_other_too()
    {
        var groups = AnswerBlocks.Jointly([[3, 12, 30, 40, 15], [10, 20, 30, 40, 50], [10, 10, 10, 10, 10]], isOrdered: true);
        Assert.Equal(["0-1", "", "0-1"], groups.Select(Text));
    }

    [Fact]
    public void Nobody_can_be_told_from_groups_and_their_total_however_answers_are_put_together() => CountLineTests.Holds(1000, Prop.ForAll(
        Groups().ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (int[][] counts, bool isOrdered) => GivenAway(counts, isOrdered).Count == 0));

    [Fact]
    public void What_a_shown_share_counts_and_leaves_out_is_nobody_or_five() => CountLineTests.Holds(300, Prop.ForAll(Groups().ToArbitrary(), groups =>
        groups.All(counts => Shown(AnswerBlocks.Of(counts, isOrdered: true), counts.Length)
            .All(places => Sum(counts, places) is 0 or >= 5 && counts.Sum() - Sum(counts, places) is 0 or >= 5))));

    /// <summary>Groups of five at least, as groups of less show nothing; what a total then gives away is told in the decision record.</summary>
    private static Gen<int[][]> Groups() =>
        from points in Gen.Choose(2, 6)
        from count in Gen.Choose(1, 4)
        from most in Gen.Elements(6, 20, 80)
        from groups in Gen.Choose(0, most).ArrayOf(points).Where(counts => counts.Sum() >= 5).ArrayOf(count)
        select groups;

    /// <summary>Learns every share that may be shown of every group and of all together, and their n.</summary>
    private static IReadOnlyList<int> GivenAway(int[][] groups, bool isOrdered)
    {
        var points = groups[0].Length;
        var adversary = new LinearAdversary(groups.Length * points);
        foreach (var (group, blocks) in AnswerBlocks.Jointly(groups, isOrdered).Index())
        {
            foreach (var places in Shown(blocks, points))
            {
                adversary.Learn(places.Select(place => (group * points) + place), Sum(groups[group], places));
            }
        }

        int[] all = [.. Enumerable.Range(0, points).Select(point => groups.Sum(counts => counts[point]))];
        foreach (var places in Shown(AnswerBlocks.Of(all, isOrdered), points))
        {
            adversary.Learn(places.SelectMany(place => Enumerable.Range(0, groups.Length).Select(group => (group * points) + place)), Sum(all, places));
        }

        return [.. adversary.Pinned().Where(unknown => groups[unknown / points][unknown % points] is > 0 and < 5)];
    }

    /// <summary>Every set of answers whose share may be shown, all of them among it.</summary>
    private static IEnumerable<int[]> Shown(AnswerBlocks blocks, int points) => Enumerable.Range(1, (1 << points) - 1)
        .Select(bits => Enumerable.Range(0, points).Where(point => (bits >> point & 1) == 1).ToArray())
        .Where(places => blocks.Around(places).Length == places.Length);

    private static int Sum(int[] counts, int[] places) => places.Sum(place => counts[place]);

    private static string Text(AnswerBlocks blocks) => string.Join(' ', blocks.Together.Select(block => $"{block[0]}-{block[^1]}"));
}
