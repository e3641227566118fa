using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.Resampling;

public sealed class PermutationTestTests
{
    private static readonly OracleCase R = OracleCase.Of("resampling", "permutation");
    private static readonly OracleCase Signs = OracleCase.Of("resampling", "signs");
    private static readonly ResamplingPlan Plan = new(seed: 1);
    private static readonly PermutationTail[] Tails = [PermutationTail.Both, PermutationTail.Upper, PermutationTail.Lower];

    [Fact]
    public void Exact_tests_of_means_agree_with_enumeration_and_with_coin()
    {
        R.Agrees("p", [.. Tails.Select(tail => PermutationTest.OfMeans(R.Numbers("first"), R.Numbers("second"), Plan, tail).PValue)]);
        R.Agrees("reals", [.. Tails.Select(tail => PermutationTest.OfMeans(R.Numbers("realsFirst"), R.Numbers("realsSecond"), Plan, tail).PValue)]);
        R.Agrees("big", PermutationTest.OfMeans(R.Numbers("bigFirst"), R.Numbers("bigSecond"), Plan).PValue);
        R.Agrees("bigUpper", PermutationTest.OfMeans(R.Numbers("bigFirst"), R.Numbers("bigSecond"), Plan, PermutationTail.Upper).PValue);
        R.Agrees("far", PermutationTest.OfMeans(R.Numbers("farFirst"), R.Numbers("farSecond"), Plan).PValue, tolerance: 1e-9);
    }

    [Fact]
    public void Exact_tests_of_pairs_agree_with_enumeration_and_with_convolution()
    {
        Signs.Agrees("p", [.. Tails.Select(tail => PermutationTest.OfPairs(Signs.Numbers("few"), Plan, tail).PValue)]);
        Signs.Agrees("realsP", [.. Tails.Select(tail => PermutationTest.OfPairs(Signs.Numbers("reals"), Plan, tail).PValue)]);
        Signs.Agrees("manyP", PermutationTest.OfPairs(Signs.Numbers("many"), Plan).PValue);
    }

    [Fact]
    public void Any_statistic_is_enumerated_where_arrangements_are_few()
    {
        double[] values = [.. R.Numbers("first"), .. R.Numbers("second")];
        var labels = values.Select((_, row) => row < R.Numbers("first").Length ? 1 : 2).ToArray();

        var test = PermutationTest.Of(labels, dealt => Difference(values, dealt), Plan);

        Assert.True(test.IsExact);
        Assert.Equal(11440, test.Arrangements);
        R.Agrees("p", [.. Tails.Select(tail => PermutationTest.Of(labels, dealt => Difference(values, dealt), Plan, tail).PValue)]);
    }

    [Fact]
    public void Orders_drawn_come_near_the_exact_p_and_never_reach_zero()
    {
        var drawn = new ResamplingPlan(seed: 4) { MostExact = 0 };
        var near = PermutationTest.OfMeans(R.Numbers("first"), R.Numbers("second"), drawn);
        var pairs = PermutationTest.OfPairs(Signs.Numbers("few"), drawn);
        var far = PermutationTest.OfMeans(R.Numbers("farFirst"), R.Numbers("farSecond"), drawn);

        Assert.False(near.IsExact);
        Assert.Equal(R.Numbers("p")[0], near.PValue, tolerance: 0.006);
        Assert.Equal(Signs.Numbers("p")[0], pairs.PValue, tolerance: 0.012);
        Assert.Equal(1.0 / 10_000, far.PValue);
    }

    [Fact]
    public void The_same_seed_gives_the_same_p_on_any_number_of_threads()
    {
        double[] values = [.. R.Numbers("bigFirst"), .. R.Numbers("bigSecond")];
        var labels = values.Select((_, row) => row % 2).ToArray();
        var results = new[] { 1, 2, 7 }.Select(threads => new ResamplingPlan(seed: 9, replicates: 2_999) { MostThreads = threads, MostExact = 0 })
            .Select(plan => (
                PermutationTest.Of(labels, dealt => Difference(values, dealt), plan).PValue,
                PermutationTest.OfMeans(values.AsSpan(0, 130), values.AsSpan(130), plan).PValue,
                PermutationTest.OfPairs(Signs.Numbers("many"), plan).PValue));

        Assert.Single(results.Distinct());
    }

    [Fact]
    public void The_exact_test_knows_no_scale_no_shift_and_no_order() => Prop.ForAll(Samples.TwoGroups, groups =>
    {
        var p = PermutationTest.OfMeans(groups.First, groups.Second, Plan).PValue;
        var moved = PermutationTest.OfMeans(Array.ConvertAll(groups.First, x => (x / 4) - 7), Array.ConvertAll(groups.Second, x => (x / 4) - 7), Plan).PValue;
        var turned = PermutationTest.OfMeans([.. groups.Second.Reverse()], groups.First, Plan).PValue;
        Agreement.Agrees(p, moved, tolerance: 1e-12);
        Agreement.Agrees(p, turned, tolerance: 1e-9);
    }).Check(Samples.Seeded);

    [Fact]
    public void The_tails_of_swapped_groups_are_swapped() => Prop.ForAll(Samples.TwoGroups, groups => Agreement.Agrees(
        PermutationTest.OfMeans(groups.First, groups.Second, Plan, PermutationTail.Upper).PValue,
        PermutationTest.OfMeans(groups.Second, groups.First, Plan, PermutationTail.Lower).PValue,
        tolerance: 1e-9)).Check(Samples.Seeded);

    [Fact]
    public void Pairs_without_a_difference_change_nothing() => Agreement.Agrees(
        PermutationTest.OfPairs([1, 2, -1, 3], Plan).PValue,
        PermutationTest.OfPairs([1, 0, 2, -1, 0, 3, 0], Plan).PValue,
        tolerance: 1e-14);

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.Equal(0.1, PermutationTest.OfMeans([1, 2, 3], [4, 5, 6], Plan).PValue, tolerance: 1e-15);
        Assert.Equal(0.125, PermutationTest.OfPairs([1, 2, 3, 4], Plan).PValue);
        var labelled = PermutationTest.Of([1, 1, 1, 2, 2, 2], dealt => Difference([1, 2, 3, 4, 5, 6], dealt), Plan);
        Assert.Equal(0.1, labelled.PValue, tolerance: 1e-15);
        Assert.Equal(20, labelled.Arrangements);
    }

    [Fact]
    public void Where_nothing_varies_p_is_one()
    {
        Assert.Equal(1, PermutationTest.OfMeans([3, 3], [3, 3, 3], Plan).PValue);
        Assert.Equal(1, PermutationTest.OfPairs([0, 0], Plan).PValue);
        Assert.Equal(1, PermutationTest.Of([1, 1, 1], dealt => 4, Plan).PValue);
    }

    [Fact]
    public void A_test_without_data_says_so()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, PermutationTest.OfMeans([], [1, 2], Plan).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, PermutationTest.OfPairs([], Plan).Undefined);
        var none = PermutationTest.Of([1, 2], dealt => double.NaN, Plan);
        Assert.Equal(UndefinedReason.StatisticUndefined, none.Undefined);
        Assert.Equal(double.NaN, none.PValue);
        Assert.Equal("Permutation test undefined: the statistic has no value here", none.ToString());
    }

    [Fact]
    public void A_result_reads_as_one_line_in_both_languages()
    {
        var exact = PermutationTest.OfMeans(R.Numbers("first"), R.Numbers("second"), Plan);
        Assert.Equal("Permutation test: difference = 1.32, p = .032 (exact)", exact.ToString());
        Assert.Equal("Permutasjonstest: differanse = 1,32, p = 0,032 (eksakt)", exact.Reading(Language.Bokmål));
        var drawn = PermutationTest.OfMeans([1, 2, 3], [4, 5, 6], new ResamplingPlan(seed: 8) { MostExact = 0 }, PermutationTail.Lower);
        Assert.EndsWith("(9,999 permutations, seed 8, one-sided)", drawn.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => PermutationTest.OfMeans([1, double.NaN], [2], Plan));
        Assert.Throws<ArgumentException>(() => PermutationTest.OfPairs([double.PositiveInfinity], Plan));
    }

    private static double Difference(double[] values, ReadOnlySpan<int> labels)
    {
        double one = 0, two = 0, count = 0;
        for (var row = 0; row < values.Length; row++)
        {
            one += labels[row] == 1 ? values[row] : 0;
            two += labels[row] == 1 ? 0 : values[row];
            count += labels[row] == 1 ? 1 : 0;
        }

        return (one / count) - (two / (values.Length - count));
    }
}
