using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class SplitHalfTests
{
    private static readonly ScaleItems Documented = Batteries.Items([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 5, 5], [2, 2, 4, 4, 5]);

    [Theory]
    [InlineData("battery")]
    [InlineData("single")]
    public void Two_halves_and_all_others_agree_with_R(string battery)
    {
        var r = OracleCase.Of("scales", battery + "_halves");
        string[] first = [.. r.Numbers("first").Select(place => FormattableString.Invariant($"q{place}"))];
        var result = SplitHalf.Of(battery == "battery" ? Batteries.Turned() : Batteries.Of(battery), first);
        r.Agrees("r", result.Correlation, tolerance: 1e-12);
        r.Agrees("brown", result.SpearmanBrown, tolerance: 1e-12);
        r.Agrees("lambda4", result.FlanaganRulon, tolerance: 1e-12);
        r.Agrees("lowest", result.AllSplits!.Value.Lowest, tolerance: 1e-12);
        r.Agrees("mean", result.AllSplits.Value.Mean, tolerance: 1e-12);
        r.Agrees("highest", result.AllSplits.Value.Highest, tolerance: 1e-12);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var result = SplitHalf.Of(Documented, ["q1", "q2"]);
        Agreement.Prints(0.954539, result.Correlation, decimals: 6);
        Agreement.Prints(0.976741, result.SpearmanBrown, decimals: 6);
        Agreement.Prints(0.976331, result.FlanaganRulon, decimals: 6);
        Assert.Equal("split-half reliability = .98 (Spearman–Brown), λ₄ = .98, n = 5", result.ToString());
        Assert.Equal("reliabilitet av to halvdeler = 0,98 (Spearman–Brown), λ₄ = 0,98, n = 5", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void The_mean_of_all_splits_is_alpha() =>
        Prop.ForAll(ScaleItemsTests.Answers, columns =>
        {
            var items = Batteries.Items(columns);
            var halves = SplitHalf.Of(items, ["q1", "q3"]);
            if (halves.AllSplits is { } all)
            {
                Agreement.Agrees(1 - Reliability.Of(items).Alpha, 1 - all.Mean, tolerance: 1e-9);
                Assert.InRange(halves.FlanaganRulon, all.Lowest - 1e-9, all.Highest + 1e-9);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void It_does_not_matter_which_half_is_named_first()
    {
        var items = Batteries.Turned();
        Assert.Equal(SplitHalf.Of(items, ["q1", "q2", "q5"]).FlanaganRulon, SplitHalf.Of(items, ["q3", "q4", "q6", "q7", "q8"]).FlanaganRulon, 1e-14);
    }

    [Fact]
    public void An_odd_number_of_items_has_no_equal_halves()
    {
        var result = SplitHalf.Of(Batteries.Items([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 5, 5]), ["q1"]);
        Assert.Null(result.Undefined);
        Assert.Null(result.AllSplits);
    }

    [Fact]
    public void Degenerate_halves_are_undefined_and_say_why()
    {
        Assert.Equal(UndefinedReason.TooFewObservations, SplitHalf.Of(Batteries.Items([1, 2], [2, 3]), ["q1"]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, SplitHalf.Of(Batteries.Items([1, 2, 3], [3, 2, 1], [1, 2, 2]), ["q1", "q2"]).Undefined);
        var opposite = SplitHalf.Of(Batteries.Items([1, 2, 5], [5, 4, 1]), ["q1"]);
        Assert.Equal(UndefinedReason.ZeroDenominator, opposite.Undefined);
        Assert.Equal(-1, opposite.Correlation, 1e-12);
        Assert.True(double.IsNaN(opposite.SpearmanBrown) && double.IsNaN(opposite.FlanaganRulon) && opposite.AllSplits is null);
        Assert.Equal("split-half reliability undefined: the denominator is zero", opposite.ToString());
    }

    [Fact]
    public void An_empty_half_or_a_name_twice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SplitHalf.Of(Documented, []));
        Assert.Throws<ArgumentException>(() => SplitHalf.Of(Documented, ["q1", "q1"]));
        Assert.Throws<ArgumentException>(() => SplitHalf.Of(Documented, ["q1", "q2", "q3", "q4"]));
        Assert.Throws<ArgumentException>(() => SplitHalf.Of(Documented, ["q7"]));
    }
}
