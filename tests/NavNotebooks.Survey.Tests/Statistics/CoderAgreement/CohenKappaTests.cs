using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class CohenKappaTests
{
    private static readonly KappaWeights Cohens = KappaWeights.Of(new double[,] { { 0, 1, 3 }, { 1, 0, 6 }, { 3, 6, 0 } });

    [Theory]
    [InlineData("cohen1968", "none")]
    [InlineData("cohen1968_linear", "linear")]
    [InlineData("cohen1968_quadratic", "quadratic")]
    [InlineData("cohen1968_own", "own")]
    [InlineData("ordered", "none")]
    [InlineData("ordered_linear", "linear")]
    [InlineData("ordered_quadratic", "quadratic")]
    [InlineData("against", "none")]
    public void Kappa_its_error_and_its_test_agree_with_R(string name, string weights)
    {
        var r = OracleCase.Of("coderagreement", name);
        var result = CohenKappa.OfTable(Codings.Counts(r.Numbers("counts"), (int)r["codes"]), Weights(weights));
        r.Agrees("kappa", result.Value, tolerance: 1e-12);
        r.Agrees("observed", result.Observed, tolerance: 1e-13);
        r.Agrees("expected", result.Expected, tolerance: 1e-13);
        r.Agrees("se", result.StandardError, tolerance: 1e-12);
        r.Agrees("low", result.Interval.Low, tolerance: 1e-12);
        r.Agrees("high", result.Interval.High, tolerance: 1e-12);
        r.Agrees("z", result.Z, tolerance: 1e-12);
        r.Agrees("p", result.PValue);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var counts = new[,] { { 88, 10, 2 }, { 14, 40, 6 }, { 18, 10, 12 } };
        var plain = CohenKappa.OfTable(counts);
        Agreement.Prints(0.491525, plain.Value, decimals: 6);
        Agreement.Prints(0.051002, plain.StandardError, decimals: 6);
        Agreement.Prints(0.347826, CohenKappa.OfTable(counts, Cohens).Value, decimals: 6);
    }

    [Fact]
    public void Kappa_reads_as_one_line()
    {
        var counts = new[,] { { 88, 10, 2 }, { 14, 40, 6 }, { 18, 10, 12 } };
        Assert.Equal("Cohen's κ = .49 [.39, .59], z = 9.46, p < .001, n = 200", CohenKappa.OfTable(counts).ToString());
        Assert.Equal("Cohens κ = 0,45 [0,32; 0,58], z = 6,75, p < 0,001, kvadratiske vekter, n = 200", CohenKappa.OfTable(counts, KappaWeights.Quadratic).Reading(Language.Bokmål));
    }

    [Fact]
    public void Rows_give_what_a_table_gives_and_units_of_one_coder_are_left_out()
    {
        var units = Codings.Labels(["x", "x", "y", "y", null, "x"], ["x", "y", "y", "y", "x", null]);
        var result = CohenKappa.Of(units);
        Assert.Equal(4, result.Units);
        Assert.Equal(CohenKappa.OfTable(new[,] { { 1, 1 }, { 0, 2 } }).Value, result.Value);
        Assert.Equal(0.5, result.Value);
    }

    [Fact]
    public void Coders_who_gave_one_code_to_everything_leave_kappa_undefined()
    {
        var result = CohenKappa.Of(Codings.Labels(["x", "x"], ["x", "x"]));
        Assert.Equal(UndefinedReason.NoVariation, result.Undefined);
        Assert.True(double.IsNaN(result.Value) && double.IsNaN(result.PValue) && !result.Interval.IsDefined);
        Assert.Equal(1, result.Observed);
        Assert.Equal("Cohen's κ undefined: nothing varies", result.ToString());
        Assert.Equal(UndefinedReason.NoOverlap, CohenKappa.Of(Codings.Labels(["x", null], [null, "x"])).Undefined);
    }

    [Fact]
    public void A_coder_who_used_one_code_agrees_by_chance_only_and_has_no_test()
    {
        var result = CohenKappa.Of(Codings.Labels(["x", "x", "x"], ["x", "y", "x"]));
        Assert.Null(result.Undefined);
        Assert.Equal(0, result.Value, tolerance: 1e-15);
        Assert.True(double.IsNaN(result.Z));
        Assert.DoesNotContain("z =", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_by_place_need_an_order()
    {
        var error = Assert.Throws<ArgumentException>(() => CohenKappa.Of(Codings.Labels(["x"], ["y"]), KappaWeights.Linear));
        Assert.StartsWith("A weighted kappa needs codes that have an order, and these are labels without one.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_table_or_no_weight_is_refused()
    {
        Assert.Contains("is of two coders, these are 3", Assert.Throws<ArgumentException>(() => CohenKappa.Of(Codings.Labels(["x"], ["x"], ["x"]))).Message, StringComparison.Ordinal);
        Assert.Contains("weights are for 3 codes, the units have 2", Assert.Throws<ArgumentException>(() => CohenKappa.OfTable(new[,] { { 1, 1 }, { 1, 1 } }, Cohens)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => KappaWeights.Of(new double[,] { { 0, -1 }, { 1, 0 } }));
        Assert.Throws<ArgumentException>(() => KappaWeights.Of(new double[,] { { 1, 1 }, { 1, 0 } }));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohenKappa.OfTable(new[,] { { 1, -1 }, { 1, 1 } }));
        Assert.Throws<ArgumentException>(() => CohenKappa.OfTable(new[,] { { 1, 1, 0 }, { 1, 1, 0 } }));
    }

    [Fact]
    public void Of_two_codes_every_weighting_gives_the_same() =>
        Assert.Equal(CohenKappa.OfTable(new[,] { { 5, 2 }, { 1, 7 } }).Value, CohenKappa.OfTable(new[,] { { 5, 2 }, { 1, 7 } }, KappaWeights.Quadratic).Value, tolerance: 1e-15);

    [Fact]
    public void Who_comes_first_and_what_codes_are_called_changes_nothing() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            var plain = CohenKappa.Of(Codings.Numbers(codes[0], codes[1]));
            var turned = CohenKappa.Of(Codings.Numbers(codes[1], codes[0]));
            var renamed = CohenKappa.Of(Codings.Numbers([.. codes.Take(2).Select(column => Array.ConvertAll(column, code => code == 0 ? 0 : 1 + (code * 3 % 5)))]));
            Assert.Equal(plain.Undefined, turned.Undefined);
            Assert.Equal(plain.Value, turned.Value, tolerance: 1e-12);
            Assert.Equal(plain.Value, renamed.Value, tolerance: 1e-12);
            Assert.Equal(plain.StandardError, turned.StandardError, tolerance: 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void Perfect_agreement_is_1_whatever_the_weights() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            foreach (var weights in new[] { KappaWeights.None, KappaWeights.Linear, KappaWeights.Quadratic })
            {
                var result = CohenKappa.Of(Codings.Numbers(codes[0], codes[0]), weights);
                Assert.True(result.Undefined is not null || Math.Abs(result.Value - 1) < 1e-12);
                Assert.True(result.Undefined is not null || result.StandardError == 0);
            }
        }).Check(Samples.Seeded);

    private static KappaWeights Weights(string name) => name switch
    {
        "linear" => KappaWeights.Linear,
        "quadratic" => KappaWeights.Quadratic,
        "own" => Cohens,
        _ => KappaWeights.None,
    };
}
