using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Reweighting;
using NavNotebooks.Survey.Dictionary;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims.Reweighting;

public sealed class ReweightedTableTests
{
    private static readonly PopulationShare Municipal = new("office", 2019, "employer", "municipality", "S0-V1-50");
    private static readonly ReweightedTable Table = Facade.Reweighted(Municipal);

    private static ReweightedNumber Of(string claim) => Table.Single(number => number.Claims.Any(printed => printed.Id == claim));

    [Fact]
    public void A_share_printed_for_both_groups_moves_by_the_gap_times_their_difference()
    {
        // 20 and 60 per cent, 40.9 per cent municipal in the sample and 53 in the population: (0.53 − 0.409)·40 = 4.84 points.
        var number = Of("S0-F54-12");
        Assert.Equal(36.36, number.InSample.Middle, precision: 1);
        Assert.Equal(41.2, number.InPopulation.Middle, precision: 1);
        Assert.True(number.Change.Contains(4.84));
        Assert.Equal((0.525 - 0.4095) * 39, number.Change.Low, precision: 10);
        Assert.Equal((0.535 - 0.4085) * 41, number.Change.High, precision: 10);
    }

    [Fact]
    public void Where_n_is_printed_by_group_the_split_of_the_item_is_its_own()
    {
        var number = Of("S0-F52-06");
        Assert.True(number.IsOwnSplit);
        Assert.Equal(430.0 / 1046, number.Sampled.Low, precision: 12);
        Assert.False(number.IsShare);
        Assert.False(Of("S0-F35-06").IsOwnSplit);
    }

    [Fact]
    public void What_is_printed_of_both_together_stands_beside_it() => Assert.True(Of("S0-F74-03").Together!.Value.Contains(19));

    [Fact]
    public void Numbers_that_exclude_each_other_are_left_out_and_named()
    {
        Assert.Contains(Table.Excluded, item => item.StartsWith("Where one's own tasks lie", StringComparison.Ordinal));
        Assert.Contains("exclude each other", Table.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_change_lies_within_that_of_the_two_mixes() => Assert.All(Table, number =>
    {
        var widest = number.InPopulation - number.InSample;
        Assert.InRange(number.Change.Low, widest.Low - 1e-9, number.Change.High);
        Assert.InRange(number.Change.High, number.Change.Low, widest.High + 1e-9);
    });

    [Fact]
    public void What_is_no_target_is_refused()
    {
        Assert.Throws<UnknownClaimException>(() => Facade.Reweighted(Municipal with { ClaimId = "S0-V1-999" }));
        Assert.Throws<UnknownNameException>(() => Facade.Reweighted(Municipal with { Wave = 2018 }));
        Assert.Throws<UnknownNameException>(() => Facade.Reweighted(Municipal with { Category = "county" }));
        Assert.Throws<ArgumentException>(() => Facade.Reweighted(Municipal with { Variable = "role", Category = "caseworker" }));
        Assert.Throws<ArgumentException>(() => Facade.Reweighted(Municipal with { ClaimId = "S0-T2-04" }));
    }
}
