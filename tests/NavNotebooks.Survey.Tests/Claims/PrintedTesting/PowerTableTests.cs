using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Claims.PrintedTesting;
using NavNotebooks.Survey.Tests.Claims.Consistency;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims.PrintedTesting;

public sealed class PowerTableTests
{
    private static UndetectedDifference Row(params string[] claims) => Assert.Single(new UndetectedDifferences(RuleRegistry.Of(claims), new PowerAssumptions()).Table());

    private static string None(string quantities) => RuleRegistry.Claim("C", "", "not_significantly_different", quantities);

    [Fact]
    public void Printed_shares_and_n_give_the_smallest_difference()
    {
        // 158 and 106 from 50 per cent: 17.2 percentage points.
        var row = Row(
            RuleRegistry.Printed("A", "61", RuleRegistry.Share("top_two", "chief_executive"), "\"n\": \"158\","),
            RuleRegistry.Printed("B", "50", RuleRegistry.Share("top_two", "mayor"), "\"n\": \"106\","),
            None(RuleRegistry.Share("top_two", "chief_executive") + ", " + RuleRegistry.Share("top_two", "mayor")));
        Assert.True(row.CountsAreExact);
        Assert.Equal(SpreadOrigin.PrintedShare, row.SpreadOrigin);
        Assert.Equal(17.2, row.Smallest, 1);
    }

    [Fact]
    public void Without_a_printed_n_the_group_is_the_most_and_without_a_spread_the_usual_one()
    {
        // 158 chief executives and 106 mayors answered; a quarter of a range of 4 is 1, and 2.81·√(1/158 + 1/106) = 0.353.
        var row = Row(None(RuleRegistry.Mean("chief_executive", variable: "shared_steering") + ", " + RuleRegistry.Mean("mayor", variable: "shared_steering")));
        Assert.False(row.CountsAreExact);
        Assert.Equal((158, 106), row.Counts);
        Assert.Equal(PrintedBaseOrigin.Group, row.CountOrigin);
        Assert.Equal(SpreadOrigin.AssumedTypical, row.SpreadOrigin);
        Assert.Equal(0.353, row.Smallest, 3);
        Assert.Contains("largest possible n", row.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_distribution_gives_its_own_spread()
    {
        // 20 per cent in each of five answers: a standard deviation of √2.
        var shares = Enumerable.Range(1, 5).Select(code => RuleRegistry.Printed("S" + code, "20", RuleRegistry.Share($"[{code}]", "mayor")));
        var row = Row([.. shares, None(RuleRegistry.Mean("chief_executive") + ", " + RuleRegistry.Mean("mayor"))]);
        Assert.Equal(SpreadOrigin.PrintedDistribution, row.SpreadOrigin);
        Assert.Equal(Math.Sqrt(2), row.Spread, 6);
    }

    [Fact]
    public void Clusters_make_the_smallest_difference_larger()
    {
        var table = Facade.Power();
        Assert.All(table.Where(row => row.Clustered is not null), row => Assert.True(!(row.SmallestClustered < row.Smallest - 1e-9), row.Claim.Id));
        Assert.Contains(table, row => row.SmallestClustered > row.Smallest + 0.01);
        var alone = Facade.Power(new PowerAssumptions { IntraclassCorrelation = 0 });
        Assert.All(alone.Where(row => row.Clustered is not null), row => Assert.Equal(row.Smallest, row.SmallestClustered));
    }

    [Fact]
    public void Every_claim_of_no_significant_difference_that_has_two_groups_or_a_declared_test_has_a_row()
    {
        var rows = Facade.Power().Select(row => row.Claim.Id).ToHashSet();
        var expected = ClaimRegistry.Default.Claims.Where(claim => claim.Asks is { Relation: ClaimRelation.NotSignificantlyDifferent } && claim.Printed.Significant != true);
        Assert.All(expected, claim => Assert.Contains(claim.Id, rows));
    }

    [Fact]
    public void The_table_says_what_is_printed_and_what_assumed_in_both_languages()
    {
        var table = Facade.Power();
        Assert.Contains("assumed", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("intraclass correlation 0.05", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("intraklassekorrelasjon 0,05", table.ToTable(Language.Bokmål).ToString(), StringComparison.Ordinal);
        Assert.NotNull(table.Display(DisplayContext.Default)[MimeTypes.Html]);
    }
}
