using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class FleissKappaTests
{
    [Theory]
    [InlineData("fleiss1971")]
    [InlineData("fleiss_ordered")]
    public void Kappa_as_a_whole_and_by_code_agrees_with_R(string name)
    {
        var r = OracleCase.Of("coderagreement", name);
        var result = Example(r);
        r.Agrees("kappa", result.Value, tolerance: 1e-12);
        r.Agrees("observed", result.Observed, tolerance: 1e-13);
        r.Agrees("expected", result.Expected, tolerance: 1e-13);
        r.Agrees("z", result.Z, tolerance: 1e-12);
        r.Agrees("p", result.PValue);
        r.Agrees("shares", [.. result.ByCode.Select(code => code.Share)], tolerance: 1e-13);
        r.Agrees("each", [.. result.ByCode.Select(code => code.Value)], tolerance: 1e-12);
        r.Agrees("each_z", [.. result.ByCode.Select(code => code.Z)], tolerance: 1e-12);
        r.Agrees("each_p", [.. result.ByCode.Select(code => code.PValue)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var result = Example(OracleCase.Of("coderagreement", "fleiss1971"));
        Agreement.Prints(0.430245, result.Value, decimals: 6);
        Agreement.Prints(17.651831, result.Z, decimals: 6);
        Assert.Equal("Fleiss' κ = .43, z = 17.65, p < .001, 6 codings of 30 units", result.ToString());
        Assert.Equal("Fleiss’ κ = 0,43, z = 17,65, p < 0,001, 6 kodinger av 30 enheter", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void Units_that_a_coder_left_out_are_counted_and_told()
    {
        var result = FleissKappa.Of(Codings.Labels(["x", "y", null, "x"], ["x", "y", "y", "y"], ["x", "y", "y", "x"]));
        Assert.Equal(3, result.Units);
        Assert.Equal(1, result.LeftOut);
        Assert.EndsWith("3 codings of 3 units, 1 left out", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_varies_or_no_unit_is_complete_there_is_no_kappa()
    {
        Assert.Equal(UndefinedReason.NoVariation, FleissKappa.Of(Codings.Labels(["x"], ["x"])).Undefined);
        var nothing = FleissKappa.Of(Codings.Labels(["x", null], [null, "x"]));
        Assert.Equal(UndefinedReason.NoOverlap, nothing.Undefined);
        Assert.Equal(2, nothing.LeftOut);
        Assert.Equal("Fleiss' κ undefined: no unit was coded by two coders", nothing.ToString());
    }

    [Fact]
    public void A_code_that_nobody_gave_has_no_kappa_of_its_own()
    {
        var result = FleissKappa.OfCounts(new[,] { { 2, 0, 0 }, { 0, 2, 0 }, { 1, 1, 0 } }, ["x", "y", "z"]);
        Assert.Null(result.Undefined);
        Assert.True(double.IsNaN(result.ByCode[2].Value) && double.IsNaN(result.ByCode[2].PValue));
    }

    [Fact]
    public void Units_with_different_numbers_of_codings_are_refused_with_their_place()
    {
        var error = Assert.Throws<ArgumentException>(() => FleissKappa.OfCounts(new[,] { { 2, 1 }, { 1, 1 } }, ["x", "y"]));
        Assert.StartsWith("Unit 2 has 2 codings, the first has 3.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FleissKappa.OfCounts(new[,] { { 1, 0 } }, ["x", "y"]));
        Assert.Throws<ArgumentException>(() => FleissKappa.OfCounts(new[,] { { 2, 0 } }, ["x"]));
    }

    [Fact]
    public void The_order_of_coders_changes_nothing_and_perfect_agreement_is_1() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            var plain = FleissKappa.Of(Codings.Numbers(codes));
            var turned = FleissKappa.Of(Codings.Numbers([.. codes.Reverse()]));
            Assert.Equal(plain.Undefined, turned.Undefined);
            Assert.Equal(plain.Value, turned.Value, tolerance: 1e-12);
            var perfect = FleissKappa.Of(Codings.Numbers(codes[0], codes[0], codes[0]));
            Assert.True(perfect.Undefined is not null || Math.Abs(perfect.Value - 1) < 1e-12);
        }).Check(Samples.Seeded);

    private static FleissKappa Example(OracleCase r)
    {
        var codes = (int)r["codes"];
        return FleissKappa.OfCounts(Codings.Counts(r.Numbers("counts"), codes), Codings.Named(codes));
    }
}
