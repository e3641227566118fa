namespace NavNotebooks.Survey.Tests.Statistics;

public sealed class ResidualPageTests
{
    private static readonly OracleResidual[] Made =
    [
        new("statistics", "welch", "TTest", 1, 1, 1e-9),
        new("statistics", "welch", "TTest", 1, 1 + 1e-10, 1e-8) { Because = "R stops early" },
        new(NistData.File, "Lew", "Summary", 2, 2, 1e-12),
    ];

    [Fact]
    public void The_page_sums_up_each_case_by_its_worst_number_and_its_loosest_tolerance()
    {
        var page = ResidualPage.Of(Made);
        Assert.Contains("| TTest | welch | 2 | ≥ 9 | 1e-8 | R stops early |", page, StringComparison.Ordinal);
        Assert.Contains("| Summary | Lew | 1 | ≥ 12 | 1e-12 |  |", page, StringComparison.Ordinal);
        Assert.Contains("[statistics.R](../tests/Oracles/R/statistics.R): R version 4.2.2", page, StringComparison.Ordinal);
        Assert.Contains("3 numbers in 2 rows; 3 of them agree to 9 digits or more.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_the_same_in_whatever_order_tests_end() => Assert.Equal(ResidualPage.Of(Made), ResidualPage.Of(Made.Reverse()));

    [Fact]
    public void A_step_is_published_only_with_something_in_hand()
    {
        Assert.Equal(6, ResidualRow.Of([new("f", "c", "T", 1, 1 + 0.9e-9, 1e-8)]).Single().Step);
        Assert.Equal(9, ResidualRow.Of([new("f", "c", "T", 1, 1 + 0.4e-9, 1e-8)]).Single().Step);
    }

    [Fact]
    public void A_number_that_agrees_in_fewer_digits_than_published_fails()
    {
        var published = new PublishedResiduals(ResidualPage.Of(Made));
        published.RequireNoWorse(new("statistics", "welch", "TTest", 1, 1 + 0.9e-9, 1e-8));
        Assert.ThrowsAny<Exception>(() => published.RequireNoWorse(new("statistics", "welch", "TTest", 1, 1 + 2e-9, 1e-8)));
        published.RequireNoWorse(new("statistics", "student", "TTest", 1, 2, 1e-8));
    }
}
