using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.SeveralGroups;
using NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class EffectSizeTablesTests
{
    [Theory]
    [InlineData("table")]
    [InlineData("fourfold")]
    [InlineData("sparse")]
    [InlineData("strong")]
    public void Measures_and_intervals_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var test = ChiSquareTest.Independence(OracleGroups.Table(r));
        var v = test.V();
        r.Agrees("v", v.Value, tolerance: 1e-12);
        r.Agrees("vLow", v.Interval.Low, tolerance: 1e-9);
        r.Agrees("vHigh", v.Interval.High, tolerance: 1e-9);
        r.Agrees("corrected", test.V(corrected: true).Value, tolerance: 1e-11);
        r.Agrees("w", EffectSize.CohensW(test).Value, tolerance: 1e-12);
        r.Agrees("wLow", EffectSize.CohensW(test).Interval.Low, tolerance: 1e-9);
        r.Agrees("wHigh", EffectSize.CohensW(test).Interval.High, tolerance: 1e-9);

        OracleCase.Of("severalgroups", name + "Package").Agrees("packageLow", v.Interval.Low, tolerance: 1e-4, because: "effectsize searches its limits to some five digits");
        OracleCase.Of("severalgroups", name + "Package").Agrees("packageHigh", v.Interval.High, tolerance: 1e-4, because: "effectsize searches its limits to some five digits");
    }

    [Fact]
    public void W_of_a_fit_agrees_with_R()
    {
        var r = OracleCase.Of("severalgroups", "fit");
        var test = ChiSquareTest.GoodnessOfFit(r.Numbers("counts"), r.Numbers("shares"));
        var w = EffectSize.CohensW(test);
        r.Agrees("w", w.Value, tolerance: 1e-12);
        r.Agrees("wLow", w.Interval.Low, tolerance: 1e-9);
        r.Agrees("wHigh", w.Interval.High, tolerance: 1e-9);
        r.Agrees("residuals", [.. test.Residuals.Select(cell => cell.Adjusted)], tolerance: 1e-11);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var fourfold = ChiSquareTest.Independence(new double[,] { { 10, 20 }, { 30, 40 } }, yates: true);
        var phi = EffectSize.Phi(fourfold);
        Agreement.Prints(0.089087, phi.Value, decimals: 6);
        Assert.Equal(0, phi.Interval.Low);
        Agreement.Prints(0.284926, phi.Interval.High, decimals: 6);
        Assert.Equal("φ = .09 [.00, .28]", phi.ToString());
        var table = ChiSquareTest.Independence(new double[,] { { 12, 30, 7 }, { 25, 22, 4 } });
        Agreement.Prints(0.256499, table.V().Value, decimals: 6);
        Agreement.Prints(0.214604, table.V(corrected: true).Value, decimals: 6);
        Assert.Equal("Ṽ = 0,21 [0,00; 0,44]", table.V(corrected: true).Reading(Language.Bokmål));
        Assert.Equal("χ²(2) = 6.58, p = .037, V = .26 [.00, .44]", table.ToString());
    }

    [Fact]
    public void What_a_table_does_not_have_is_refused_or_undefined()
    {
        var wide = ChiSquareTest.Independence(new double[,] { { 12, 30, 7 }, { 25, 22, 4 } });
        var fit = ChiSquareTest.GoodnessOfFit([20, 30], [1, 1]);
        Assert.Throws<InvalidOperationException>(() => EffectSize.Phi(wide));
        Assert.Throws<InvalidOperationException>(() => EffectSize.Phi(fit));
        Assert.Throws<InvalidOperationException>(() => EffectSize.CramersV(fit));
        var nothing = EffectSize.Phi(ChiSquareTest.Independence(new double[2, 2]));
        Assert.Equal(UndefinedReason.EmptyGroup, nothing.Undefined);
        Assert.Equal(double.NaN, nothing.Value);
        Assert.Equal("φ undefined: a group has nobody in it", nothing.ToString());
    }
}
