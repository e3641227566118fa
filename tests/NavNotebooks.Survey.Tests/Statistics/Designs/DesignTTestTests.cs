using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignTTestTests
{
    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    public void Tests_agree_with_R(string name)
    {
        var (r, data, design) = (DesignOracle.Case(name + "T"), DesignOracle.Data(name), DesignOracle.Design(name));

        // R subtracts the first group from the second.
        var two = DesignTTest.Of(design, data.Numbers("api00"), data.Groups("both"));
        r.Agrees("t", -two.Statistic);
        r.Agrees("df", two.DegreesOfFreedom);
        r.Agrees("p", two.PValue);
        r.Agrees("difference", -two.Difference);
        r.Agrees("low", -two.Interval.High);
        r.Agrees("high", -two.Interval.Low);
        var one = DesignTTest.OneSample(DesignEstimate.Mean(design, data.Numbers("api00")), reference: 650);
        r.Agrees("oneT", one.Statistic);
        r.Agrees("oneDf", one.DegreesOfFreedom);
        r.Agrees("oneP", one.PValue);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var design = SampleDesign.Of([1, 1, 2, 2]);
        var two = DesignTTest.Of(design, [1, 3, 2, 6], RowGroups.Of([1, 1, 2, 2]));
        Agreement.Prints(-2, two.Difference, decimals: 6);
        Agreement.Prints(1.825742, two.StandardError, decimals: 6);
        Agreement.Prints(-1.095445, two.Statistic, decimals: 6);
        Agreement.Prints(0.387628, two.PValue, decimals: 6);
        var one = DesignTTest.OneSample(DesignEstimate.Mean(design, [1, 3, 2, 6]));
        Agreement.Prints(2.701351, one.Statistic, decimals: 6);
        Agreement.Prints(0.073702, one.PValue, decimals: 6);
    }

    [Fact]
    public void A_test_reads_as_one_line_in_both_languages()
    {
        var two = DesignTTest.Of(SampleDesign.Of([2, 2, 1, 1]), [2, 6, 1, 3], RowGroups.Of([1, 1, 2, 2]));
        Assert.Equal("design-based t(2) = 1.10, p = .388, difference = 2.00 [-5.86, 9.86]", two.Reading(Language.English).Replace('−', '-'));
        Assert.Equal("designbasert t(2) = 1,10, p = 0,388, differanse = 2,00 [-5,86; 9,86]", two.Reading(Language.Bokmål).Replace('−', '-'));
    }

    [Fact]
    public void Degenerate_samples_are_undefined_and_wrong_groups_refused()
    {
        var design = SampleDesign.Of([1, 1, 1, 1]);
        Assert.Equal(UndefinedReason.NoVariation, DesignTTest.Of(design, [2, 2, 2, 2], RowGroups.Of([1, 1, 2, 2])).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, DesignTTest.Of(design, [2, 2, 2, 2], RowGroups.Of([0, 0, 0, 0], ["a", "b"])).Undefined);
        Assert.Equal(UndefinedReason.SingleCluster, DesignTTest.Of(SampleDesign.Of([1, 1], clusters: RowGroups.Of([1, 1])), [2, 3], RowGroups.Of([1, 2])).Undefined);
        Assert.Throws<ArgumentException>(() => DesignTTest.Of(design, [2, 2, 2, 2], RowGroups.Of([1, 2, 3, 3])));
    }
}
