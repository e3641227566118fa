using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class FactorAnalysisTests
{
    public static TheoryData<FactorRotation> Rotations => [.. Enum.GetValues<FactorRotation>()];

    [Theory]
    [InlineData("battery_two")]
    [InlineData("coded_two")]
    [InlineData("polychoric_two")]
    [InlineData("wide_three")]
    public void Loadings_agree_with_R(string name)
    {
        var r = OracleCase.Of("scales", name);
        var factors = (int)r["factors"];
        var none = FactorAnalysis.Of(Correlations(name), new FactorOptions(factors, FactorRotation.None));
        r.Agrees("eigenvalues", none.Eigenvalues, tolerance: 1e-11);
        r.Agrees("communalities", none.Communalities, tolerance: 1e-10);
        r.Agrees("none", Loadings(none), tolerance: 1e-9);
        var varimax = FactorAnalysis.Of(Correlations(name), new FactorOptions(factors, FactorRotation.Varimax));
        r.Agrees("varimax", Loadings(varimax), tolerance: 1e-9);
        r.Agrees("varimax_explained", varimax.Explained, tolerance: 1e-10);
        var oblimin = FactorAnalysis.Of(Correlations(name), new FactorOptions(factors));
        r.Agrees("oblimin", Loadings(oblimin), tolerance: 1e-9);
        r.Agrees("oblimin_explained", oblimin.Explained, tolerance: 1e-10);
        r.Agrees("structure", [.. Cells(oblimin).Select(cell => oblimin.Structure(cell.Item, cell.Factor))], tolerance: 1e-9);
        var places = Enumerable.Range(0, factors);
        r.Agrees("phi", [.. places.SelectMany(i => places.Select(j => oblimin.FactorCorrelation(i, j)))], tolerance: 1e-10);
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void One_factor_has_nothing_to_rotate(FactorRotation rotation)
    {
        var r = OracleCase.Of("scales", "battery_one");
        var result = FactorAnalysis.Of(Correlations("battery_one"), new FactorOptions(1, rotation));
        r.Agrees("none", Loadings(result), tolerance: 1e-10);
        r.Agrees("communalities", result.Communalities, tolerance: 1e-10);
        r.Agrees("eigenvalues", result.Eigenvalues, tolerance: 1e-11);
        Assert.Equal(1, result.FactorCorrelation(0, 0));
    }

    [Fact]
    public void The_documented_number_comes_out()
    {
        var result = FactorAnalysis.Of(ItemCorrelationsTests.AllHalf(respondents: 100), new FactorOptions(1));
        Assert.All(result.Names, item => Assert.Equal(Math.Sqrt(0.5), result.Loading(item, 0), 1e-12));
        Assert.Equal("1 factor explains 50\u00a0% of the variance of 3 items, n = 100", result.ToString());
        Assert.Equal("1 faktor forklarer 50\u00a0% av variansen til 3 utsagn, n = 100", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void Two_factors_read_as_one_line()
    {
        var result = FactorAnalysis.Of(Correlations("battery_two"), new FactorOptions(2));
        Assert.Equal("2 factors explain 44\u00a0% of the variance of 8 items; r = .41, n = 220", result.ToString());
        Assert.Equal("2 faktorer forklarer 44\u00a0% av variansen til 8 utsagn; r = 0,41, n = 220", result.Reading(Language.Bokmål));
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void Rotation_leaves_communalities_and_keeps_the_promised_order_and_direction(FactorRotation rotation)
    {
        var none = FactorAnalysis.Of(Correlations("wide_three"), new FactorOptions(3, FactorRotation.None));
        var result = FactorAnalysis.Of(Correlations("wide_three"), new FactorOptions(3, rotation));
        for (var i = 0; i < none.Names.Length; i++)
        {
            Assert.Equal(none.Communalities[i], result.Communalities[i], 1e-12);
        }

        Assert.Equal(none.Explained.Sum(), result.Explained.Sum(), 1e-11);
        Assert.Equal(none.ExplainedShare, result.ExplainedShare, 1e-12);
        Assert.Equal(result.Explained.OrderDescending(), result.Explained);
        for (var factor = 0; factor < 3; factor++)
        {
            Assert.True(result.Names.Sum(item => result.Loading(item, factor)) >= 0);
        }
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void Loadings_and_factor_correlations_give_the_same_correlations_back(FactorRotation rotation)
    {
        var none = FactorAnalysis.Of(Correlations("wide_three"), new FactorOptions(3, FactorRotation.None));
        var result = FactorAnalysis.Of(Correlations("wide_three"), new FactorOptions(3, rotation));
        foreach (var first in result.Names)
        {
            foreach (var second in result.Names)
            {
                Assert.Equal(Implied(none, first, second), Implied(result, first, second), 1e-12);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void Turning_an_item_round_changes_signs_and_no_size(FactorRotation rotation)
    {
        var turned = FactorAnalysis.Of(Correlations("battery_two"), new FactorOptions(2, rotation));
        var coded = FactorAnalysis.Of(Correlations("coded_two"), new FactorOptions(2, rotation));
        foreach (var (item, factor) in Cells(turned))
        {
            Assert.Equal(Math.Abs(turned.Loading(item, factor)), Math.Abs(coded.Loading(item, factor)), 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Rotations))]
    public void The_order_of_items_does_not_matter(FactorRotation rotation)
    {
        var items = Batteries.Of("wide");
        string[] names = [.. items.Names.Reverse()];
        var forwards = FactorAnalysis.Of(ItemCorrelations.Pearson(items), new FactorOptions(3, rotation));
        var backwards = FactorAnalysis.Of(ItemCorrelations.Pearson(ScaleItems.Of(names, [.. names.Select(name => items[name].ToArray())])), new FactorOptions(3, rotation));
        foreach (var (item, factor) in Cells(forwards))
        {
            Assert.Equal(forwards.Loading(item, factor), backwards.Loading(item, factor), 1e-9);
        }
    }

    [Theory]
    [InlineData(FactorRotation.Varimax)]
    [InlineData(FactorRotation.Oblimin)]
    public void Clusters_that_mirror_each_other_are_told_apart(FactorRotation rotation)
    {
        // Two pairs of triplets, each triplet on one contrast: unrotated they are a saddle of every criterion.
        var result = FactorAnalysis.Of(ItemCorrelations.Pearson(Mirrored()), new FactorOptions(2, rotation));
        Assert.Null(result.Undefined);
        foreach (var item in result.Names)
        {
            double[] sizes = [Math.Abs(result.Loading(item, 0)), Math.Abs(result.Loading(item, 1))];
            Assert.True(sizes.Max() > 0.5 && sizes.Min() < 0.3);
        }
    }

    [Fact]
    public void More_factors_than_the_correlations_hold_are_undefined()
    {
        var result = FactorAnalysis.Of(Correlations("battery_two"), new FactorOptions(3));
        Assert.Equal(UndefinedReason.TooManyFactors, result.Undefined);
        Assert.Equal(double.NaN, result.ExplainedShare);
        Assert.Empty(result.Communalities);
        Assert.Equal(8, result.Eigenvalues.Length);
        Assert.Equal("factor analysis undefined: fewer common factors than asked for", result.ToString());
        Assert.Equal("faktoranalyse er ikke definert: færre felles faktorer enn det ble bedt om", result.Reading(Language.Bokmål));
        Assert.Throws<ArgumentException>(() => result.Loading("q1", 0));
    }

    [Fact]
    public void Singular_correlations_are_undefined()
    {
        var items = Batteries.Items([1, 2, 3, 5, 1], [2, 3, 4, 6, 2], [1, 1, 4, 2, 2]);
        Assert.Equal(UndefinedReason.SingularDesign, FactorAnalysis.Of(ItemCorrelations.Pearson(items), new FactorOptions(1)).Undefined);
        var few = Batteries.Items([1, 2, 4], [2, 1, 2], [3, 1, 1]);
        Assert.Equal(UndefinedReason.SingularDesign, FactorAnalysis.Of(ItemCorrelations.Pearson(few), new FactorOptions(1)).Undefined);
    }

    [Fact]
    public void A_communality_that_passes_1_is_named()
    {
        // r₁₂·r₁₃/r₂₃ = 0.72/0.5 is the communality that one factor of three items asks of the first: 1.44.
        var result = FactorAnalysis.Of(Heywood(), new FactorOptions(1));
        Assert.Null(result.Undefined);
        Assert.Equal(["q1"], result.HeywoodItems);
        Assert.Equal(1.44, result.Communalities[0], 1e-10);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_number_of_factors_that_cannot_be_is_refused(int factors)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => FactorAnalysis.Of(Correlations("battery_two"), new FactorOptions(factors)));
        Assert.StartsWith("8 items have from 1 to 7 common factors. Ask for a number in between.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_item_or_factor_is_refused()
    {
        var result = FactorAnalysis.Of(Correlations("battery_two"), new FactorOptions(2));
        Assert.Contains("There is no item 'x'.", Assert.Throws<ArgumentException>(() => result.Loading("x", 0)).Message, StringComparison.Ordinal);
        Assert.Contains("There is no factor 2: the analysis has 2, counted from 0.", Assert.Throws<ArgumentException>(() => result.Structure("q1", 2)).Message, StringComparison.Ordinal);
    }

    private static ItemCorrelations Correlations(string name) => name switch
    {
        "polychoric_two" => ItemCorrelations.Polychoric(Batteries.Turned()),
        "wide_three" => ItemCorrelations.Pearson(Batteries.Of("wide")),
        "coded_two" => ItemCorrelations.Pearson(Batteries.Of("battery")),
        _ => ItemCorrelations.Pearson(Batteries.Turned()),
    };

    private static (string Item, int Factor)[] Cells(FactorAnalysis analysis) =>
        [.. from factor in Enumerable.Range(0, analysis.Factors) from item in analysis.Names select (item, factor)];

    private static double[] Loadings(FactorAnalysis analysis) => [.. Cells(analysis).Select(cell => analysis.Loading(cell.Item, cell.Factor))];

    private static double Implied(FactorAnalysis analysis, string first, string second) =>
        Enumerable.Range(0, analysis.Factors).Sum(factor => analysis.Loading(first, factor) * analysis.Structure(second, factor));

    private static double Sign(int row, int bit) => (row >> bit & 1) == 0 ? 1 : -1;

    // Contrasts of 256 rows: one for each item, one for each triplet, one for all.
    private static ScaleItems Mirrored() => Batteries.Items([.. Enumerable.Range(0, 6).Select(item =>
        Enumerable.Range(0, 512).Select(row => Sign(row, item) + Sign(row, 6 + (item / 3)) + (0.7 * Sign(row, 8))).ToArray())]);

    private static ItemCorrelations Heywood()
    {
        // Columns with correlations 0.9, 0.8 and 0.5, from three contrasts.
        double third = (0.5 - 0.72) / Math.Sqrt(1 - 0.81), rest = Math.Sqrt(1 - 0.64 - (third * third));
        double[] Column(double a, double b, double c) => [.. Enumerable.Range(0, 16).Select(row => (a * Sign(row, 0)) + (b * Sign(row, 1)) + (c * Sign(row, 2)))];
        return ItemCorrelations.Pearson(Batteries.Items(Column(1, 0, 0), Column(0.9, Math.Sqrt(1 - 0.81), 0), Column(0.8, third, rest)));
    }
}
