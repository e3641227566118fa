using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Survey.Tests.Statistics.ManyTests;

public sealed class AdjustedPValuesTests
{
    private static readonly Arbitrary<double[]> PValues =
        Gen.Choose(0, 200).Select(part => part / 200.0).ArrayOf().ToArbitrary();

    public static TheoryData<FamilyCorrection> Corrections => [.. Enum.GetValues<FamilyCorrection>()];

    [Theory]
    [InlineData("few")]
    [InlineData("ties")]
    [InlineData("battery")]
    [InlineData("one")]
    public void All_five_agree_with_R(string name)
    {
        var r = OracleCase.Of("manytests", name);
        var p = r.Numbers("p");
        r.Agrees("bonferroni", AdjustedPValues.Of(p, FamilyCorrection.Bonferroni), tolerance: 1e-14);
        r.Agrees("holm", AdjustedPValues.Of(p, FamilyCorrection.Holm), tolerance: 1e-14);
        r.Agrees("hochberg", AdjustedPValues.Of(p, FamilyCorrection.Hochberg), tolerance: 1e-14);
        r.Agrees("bh", AdjustedPValues.Of(p, FamilyCorrection.BenjaminiHochberg), tolerance: 1e-14);
        r.Agrees("by", AdjustedPValues.Of(p, FamilyCorrection.BenjaminiYekutieli), tolerance: 1e-14);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        double[] p = [0.01, 0.02, 0.03, 0.20];
        Prints([0.04, 0.06, 0.06, 0.20], AdjustedPValues.Of(p, FamilyCorrection.Holm));
        Prints([0.04, 0.06, 0.06, 0.20], AdjustedPValues.Of(p, FamilyCorrection.Hochberg));
        Prints([0.04, 0.04, 0.04, 0.20], AdjustedPValues.Of(p, FamilyCorrection.BenjaminiHochberg));
    }

    [Theory]
    [MemberData(nameof(Corrections))]
    public void An_adjusted_p_is_never_below_its_own_and_keeps_the_order(FamilyCorrection correction) =>
        Prop.ForAll(PValues, values =>
        {
            var adjusted = AdjustedPValues.Of(values, correction);
            for (var i = 0; i < values.Length; i++)
            {
                Assert.InRange(adjusted[i], values[i], 1);
                for (var j = 0; j < values.Length; j++)
                {
                    Assert.True(values[i] > values[j] || adjusted[i] <= adjusted[j]);
                }
            }
        }).Check(Samples.Seeded);

    [Theory]
    [MemberData(nameof(Corrections))]
    public void The_order_of_tests_does_not_matter(FamilyCorrection correction) =>
        Prop.ForAll(PValues, values =>
        {
            double[] backwards = [.. AdjustedPValues.Of([.. values.Reverse()], correction).Reverse()];
            Assert.Equal(AdjustedPValues.Of(values, correction), backwards);
        }).Check(Samples.Seeded);

    [Fact]
    public void The_stronger_the_assumption_the_smaller_the_p() =>
        Prop.ForAll(PValues, values =>
        {
            double[] Of(FamilyCorrection correction) => AdjustedPValues.Of(values, correction);
            double[] bonferroni = Of(FamilyCorrection.Bonferroni), holm = Of(FamilyCorrection.Holm), hochberg = Of(FamilyCorrection.Hochberg);
            double[] discovery = Of(FamilyCorrection.BenjaminiHochberg), dependent = Of(FamilyCorrection.BenjaminiYekutieli);
            for (var i = 0; i < values.Length; i++)
            {
                Assert.True(bonferroni[i] >= holm[i] && holm[i] >= hochberg[i] && hochberg[i] >= discovery[i] * (1 - 1e-15) && dependent[i] >= discovery[i]);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Nothing_to_adjust_is_nothing() => Assert.Empty(AdjustedPValues.Of([], FamilyCorrection.Holm));

    [Fact]
    public void What_is_no_p_is_refused_by_position()
    {
        var error = Assert.Throws<ArgumentException>(() => AdjustedPValues.Of([0.1, double.NaN], FamilyCorrection.Holm));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AdjustedPValues.Of([0.1, 1.1], FamilyCorrection.Holm));
        Assert.Throws<ArgumentException>(() => AdjustedPValues.Of([-0.1], FamilyCorrection.Holm));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdjustedPValues.Of([0.1], (FamilyCorrection)99));
    }

    private static void Prints(double[] expected, double[] actual) =>
        Assert.All(expected.Zip(actual), pair => Agreement.Prints(pair.First, pair.Second, decimals: 12));
}
