using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.SeveralGroups;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class WelchAnovaTests
{
    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Groups_of_answers_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var welch = WelchAnova.Of(OracleGroups.Groups(r));
        r.Agrees("welchF", welch.Test.Statistic, tolerance: 1e-11);
        r.Agrees("welchDf2", welch.Test.DegreesOfFreedomWithin, tolerance: 1e-12);
        r.Agrees("welchP", welch.Test.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var welch = WelchAnova.Of([[1, 2, 3], [2, 4, 6], [4, 5, 9]]);
        Agreement.Prints(3.090384, welch.Test.Statistic, decimals: 6);
        Agreement.Prints(3.422785, welch.Test.DegreesOfFreedomWithin, decimals: 6);
        Agreement.Prints(0.171083, welch.Test.PValue, decimals: 6);
        Assert.Equal("Welch F(2, 3.4) = 3.09, p = .171", welch.ToString());
        Assert.Equal("Welch F(2; 3,4) = 3,09, p = 0,171", welch.Reading(Language.Bokmål));
    }

    [Fact]
    public void Two_groups_give_the_square_of_Welchs_t() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var t = TTest.Welch(groups.First, groups.Second);
            var f = WelchAnova.Of([groups.First, groups.Second]).Test;
            Assert.Equal(t.PValue, f.PValue, tolerance: 1e-10);
            Assert.Equal(t.DegreesOfFreedom, f.DegreesOfFreedomWithin, tolerance: 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void Groups_that_cannot_be_weighed_leave_it_undefined()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, WelchAnova.Of([[1, 2, 3], []]).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, WelchAnova.Of([[1, 2, 3], [4]]).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, WelchAnova.Of([[1, 2, 3], [4, 4]]).Undefined);
        Assert.Equal(double.NaN, WelchAnova.Of([[1, 2, 3], [4, 4]]).Test.PValue);
        Assert.Equal(double.NaN, WelchAnova.Of([[1, 2, 3], [4, 4]]).WeightedMean);
        Assert.Equal("Welch F undefined: nothing varies", WelchAnova.Of([[1, 2, 3], [4, 4]]).ToString());
        Assert.Equal(UndefinedReason.TooFewObservations, WelchAnova.Of([new GroupSummary(9, 2, 1), new GroupSummary(1, 2, double.NaN)]).Undefined);
    }

    [Fact]
    public void Wrong_input_is_refused() =>
        Assert.Throws<ArgumentException>(() => WelchAnova.Of(new double[][] { [1, double.PositiveInfinity], [2, 3] }));
}
