using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class ItemCorrelationsTests
{
    /// <summary>Three items that all correlate 0.5.</summary>
    /// <param name="respondents">A multiple of 4.</param>
    public static ItemCorrelations AllHalf(int respondents)
    {
        // Sums of two of three contrasts that are at right angles.
        double[][] plan = [[2, 2, 2], [0, 0, -2], [0, -2, 0], [-2, 0, 0]];
        double[] Column(int item) => [.. Enumerable.Range(0, respondents).Select(i => plan[i % 4][item])];
        return ItemCorrelations.Pearson(Batteries.Items(Column(0), Column(1), Column(2)));
    }

    [Fact]
    public void Polychoric_correlations_agree_with_R()
    {
        var r = OracleCase.Of("scales", "polychoric_matrix");
        var found = ItemCorrelations.Polychoric(Batteries.Turned());
        double[] values = [.. from i in Enumerable.Range(0, 8) from j in Enumerable.Range(0, 8) select found[i, j]];
        r.Agrees("values", values, tolerance: 1e-11);
        r.Agrees("ordinal_alpha", found.Alpha, tolerance: 1e-11);
        Assert.True(found.IsPolychoric);
        Assert.Equal(0, found.Smoothing);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.Equal(0.8, ItemCorrelations.Pearson(Batteries.Items([1, 2, 3, 4, 5], [2, 1, 3, 5, 4]))[0, 1], 1e-14);
        double[] first = [.. Enumerable.Repeat(1.0, 15), .. Enumerable.Repeat(2.0, 15)];
        double[] second = [.. Enumerable.Range(0, 30).Select(i => i is < 10 or > 14 and < 20 ? 1.0 : 2.0)];
        Assert.Equal(0.5, ItemCorrelations.Polychoric(Batteries.Items(first, second))[0, 1], 1e-14);
    }

    [Fact]
    public void Correlations_are_found_by_name_and_place()
    {
        var found = ItemCorrelations.Pearson(Batteries.Of("small"));
        Assert.Equal(found[1, 3], found["q2", "q4"]);
        Assert.Equal(found["q4", "q2"], found["q2", "q4"]);
        Assert.Equal(1, found["q1", "q1"]);
        Assert.Contains("There is no item 'x'.", Assert.Throws<ArgumentException>(() => found["q1", "x"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Impossible_polychoric_correlations_are_smoothed_and_say_by_how_much()
    {
        // Four items in a ring: neighbours differ on a quarter of the rows, ρ = cos(π/4), opposite ones on half of them, ρ = 0. No four
        // variables do that: the least eigenvalue is 1 − 2·cos(π/4).
        double[] Ring(params int[] quarters) => [.. Enumerable.Range(0, 16).Select(row => (double)((row + (quarters.Contains(row / 4) ? 1 : 0)) % 2))];
        var found = ItemCorrelations.Polychoric(Batteries.Items(Ring(), Ring(0), Ring(0, 1), Ring(1)));
        Assert.Equal(0.160189, found.Smoothing, 1e-6);
        Assert.Equal(0.546918, found["q1", "q2"], 1e-6);
        Assert.Equal(0.093836, found["q1", "q3"], 1e-6);
        Assert.Equal(1, found["q4", "q4"]);
        Assert.InRange(FactorAnalysis.Of(found, new FactorOptions(1)).Eigenvalues[^1], 1e-9, 1e-8);
    }

    [Fact]
    public void A_pair_without_a_polychoric_correlation_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => ItemCorrelations.Polychoric(Batteries.Items([1, 2, 1, 2, 3], [1, 2, 1, 2, 3], [1, 1, 2, 2, 1])));
        Assert.StartsWith("'q2' and 'q1' have no polychoric correlation below 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_than_two_respondents_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ItemCorrelations.Pearson(Batteries.Items([1], [2])));
        Assert.Throws<ArgumentException>(() => ItemCorrelations.Polychoric(Batteries.Items([1], [2])));
    }
}
