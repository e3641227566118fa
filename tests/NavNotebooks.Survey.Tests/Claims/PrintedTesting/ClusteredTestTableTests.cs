using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.PrintedTesting;
using NavNotebooks.Survey.Tests.Claims.Consistency;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims.PrintedTesting;

public sealed class ClusteredTestTableTests
{
    [Fact]
    public void A_printed_p_bears_what_its_z_is_over_that_of_the_level()
    {
        // .019 is .0185 to .0195: z from 2.336 to 2.355 over 1.9600, squared.
        var row = Facade.Clustering().Single(test => test.Claim.Id == "S0-F32-07");
        Assert.Equal(1.420, row.Borne.Low, precision: 3);
        Assert.Equal(1.444, row.Borne.High, precision: 3);
        Assert.True(row.SharesClusters);
        Assert.False(row.IsRecomputed);
    }

    [Fact]
    public void What_undoes_it_brings_p_to_the_level()
    {
        var row = Facade.Clustering().Single(test => test.Claim.Id == "S0-F32-07");
        Assert.Equal(0.05, row.With(row.Undoing!.Value.Low).High, precision: 6);
        Assert.Equal(0.0195, row.With(0).High, precision: 10);
    }

    [Fact]
    public void A_p_below_a_number_bears_at_least_as_much_as_that_number()
    {
        var row = Facade.Clustering().Single(test => test.Claim.Id == "S0-F54-02");
        Assert.Equal(2.819, row.Borne.Low, precision: 3);
        Assert.Equal(double.PositiveInfinity, row.Borne.High);
    }

    [Fact]
    public void Owners_are_one_in_each_municipality_so_that_nothing_undoes_a_difference()
    {
        var table = new ClusteredTests(
            RuleRegistry.Of(
                RuleRegistry.Claim("C", "\"printed\": { \"value\": \".03\", \"unit\": \"p\" },", "significantly_different", RuleRegistry.Mean("mayor") + ", " + RuleRegistry.Mean("chief_executive")),
                RuleRegistry.Claim("D", "", "significantly_different", RuleRegistry.Mean("mayor") + ", " + RuleRegistry.Mean("chief_executive"))),
            new PowerAssumptions()).Table();
        var row = Assert.Single(table);
        Assert.Null(row.Undoing);
        Assert.Equal(row.P.High, row.With(0.2).High, precision: 10);
        Assert.Equal(1, table.WithoutP);
    }

    [Fact]
    public void Rows_stand_from_the_one_that_bears_least()
    {
        var table = Facade.Clustering();
        Assert.Equal(table.Select(row => row.Borne.Low).Order(), table.Select(row => row.Borne.Low));
        Assert.All(table, row => Assert.True(row.Borne.Low >= 1 - 1e-9, row.Claim.Id));
        Assert.Contains("S0-F33-04", table.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_printed_p_below_the_level_that_compares_two_groups_has_a_row()
    {
        var rows = Facade.Clustering().Select(row => row.Claim.Id).ToHashSet();
        var expected = ClaimRegistry.Default.Claims.Where(claim => claim is { Printed: { Unit: "p", Value: not null }, Asks.Quantities.Length: 2 } && claim.Printed.Interval.High <= 0.05);
        Assert.All(expected, claim => Assert.Contains(claim.Id, rows));
    }
}
