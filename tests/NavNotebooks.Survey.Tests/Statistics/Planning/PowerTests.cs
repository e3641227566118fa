using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Tests.Statistics.Planning;

public sealed class PowerTests
{
    private static readonly OracleCase R = OracleCase.FromModels("power");
    private static readonly SampleSizes Owners = new(158, 106);

    [Fact]
    public void Power_of_two_shares_agrees_with_R()
    {
        R.Agrees("shares", Power.OfTwoProportions(0.6, 0.5, Owners), tolerance: 1e-10);
        R.Agrees("equal", Power.OfTwoProportions(0.35, 0.5, new SampleSizes(120, 120)), tolerance: 1e-10);
    }

    [Fact]
    public void Power_of_two_means_agrees_with_R()
    {
        // R's own noncentral t stops at 1e-12.
        R.Agrees("means", Power.OfTwoMeans(0.3, Owners), tolerance: 1e-10);
        R.Agrees("meansEqual", Power.OfTwoMeans(0.9, new SampleSizes(20, 20)), tolerance: 1e-10);
        var (d, n1, n2, each) = (R.Numbers("d"), R.Numbers("n1"), R.Numbers("n2"), R.Numbers("each"));
        for (var i = 0; i < each.Length; i++)
        {
            R.AgreesAt("each", i, Power.OfTwoMeans(d[i], new SampleSizes(n1[i], n2[i])), tolerance: 1e-10);
        }
    }

    [Fact]
    public void Detectable_differences_agree_with_R()
    {
        R.Agrees("up", Power.DetectableDifference(0.5, Owners).Upwards, tolerance: 1e-10);
        R.Agrees("up", -Power.DetectableDifference(0.5, Owners).Downwards, tolerance: 1e-10);
        R.Agrees("down", -Power.DetectableDifference(0.2, Owners).Downwards, tolerance: 1e-10);
        R.Agrees("effect", Power.DetectableEffect(Owners), tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.361189, Power.OfTwoProportions(0.6, 0.5, Owners), decimals: 6);
        Agreement.Prints(0.171966, Power.DetectableDifference(0.5, Owners).Upwards, decimals: 6);
        Agreement.Prints(0.663033, Power.OfTwoMeans(0.3, Owners), decimals: 6);
        Agreement.Prints(0.353038, Power.DetectableEffect(Owners), decimals: 6);
    }

    [Fact]
    public void No_difference_is_found_as_often_as_the_significance_says()
    {
        Agreement.Agrees(0.05, Power.OfTwoProportions(0.4, 0.4, new SampleSizes(50, 50)), tolerance: 1e-12);
        Agreement.Agrees(0.01, Power.OfTwoMeans(0, Owners, significance: 0.01), tolerance: 1e-11);
    }

    [Fact]
    public void The_sign_of_an_effect_does_not_matter() =>
        Assert.Equal(Power.OfTwoMeans(0.4, Owners), Power.OfTwoMeans(-0.4, Owners));

    [Fact]
    public void What_cannot_be_found_is_NaN()
    {
        var few = Power.DetectableDifference(0.05, new SampleSizes(8, 8));
        Assert.Equal(double.NaN, few.Downwards);
        Assert.True(few.Upwards > 0.3);
    }

    [Fact]
    public void Large_effects_in_large_groups_are_certain() =>
        Assert.Equal(1, Power.OfTwoMeans(5, new SampleSizes(1000, 1000)), tolerance: 1e-15);

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSizes(0, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfTwoProportions(60, 50, Owners));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfTwoProportions(0.6, 0.5, Owners, significance: 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfTwoMeans(double.NaN, Owners));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfTwoMeans(0.2, new SampleSizes(1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.DetectableEffect(Owners, power: 80));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.DetectableDifference(0.5, Owners, power: 0.01));
    }
}
