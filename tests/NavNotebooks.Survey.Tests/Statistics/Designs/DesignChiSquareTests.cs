using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignChiSquareTests
{
    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    [InlineData("clus1Both")]
    public void Tests_of_independence_agree_with_R(string name)
    {
        var (r, data, design) = (DesignOracle.Case(name + "Table"), DesignOracle.Data(name), DesignOracle.Design(name));
        Agree(r, form => DesignChiSquare.Of(design, data.Groups("stype"), data.Groups("awards"), form));
    }

    [Fact]
    public void Tables_with_empty_cells_agree_with_R()
    {
        var (r, data) = (DesignOracle.Case("stratWide"), DesignOracle.Data("strat"));
        Agree(r, form => DesignChiSquare.Of(DesignOracle.Design("strat"), data.Groups("stype"), r.Groups("fifths"), form));
    }

    private static void Agree(OracleCase r, Func<DesignChiSquareForm, DesignChiSquare> test)
    {
        var second = test(DesignChiSquareForm.SecondOrder);
        r.Agrees("f", second.Statistic);
        r.Agrees("ndf", second.DegreesOfFreedom);
        r.Agrees("ddf", second.DegreesOfFreedomWithin);
        r.Agrees("p", second.PValue);

        // R shows Pearson's χ² and the p of the corrected one.
        var first = test(DesignChiSquareForm.FirstOrder);
        r.Agrees("chi", first.Pearson);
        r.Agrees("chiDf", first.DegreesOfFreedom);
        r.Agrees("chiP", first.PValue);
        var wald = test(DesignChiSquareForm.Wald);
        r.Agrees("wald", wald.Statistic);
        r.Agrees("waldNdf", wald.DegreesOfFreedom);
        r.Agrees("waldDdf", wald.DegreesOfFreedomWithin);
        r.Agrees("waldP", wald.PValue);
        var adjusted = test(DesignChiSquareForm.AdjustedWald);
        r.Agrees("adj", adjusted.Statistic);
        r.Agrees("adjNdf", adjusted.DegreesOfFreedom);
        r.Agrees("adjDdf", adjusted.DegreesOfFreedomWithin);
        r.Agrees("adjP", adjusted.PValue);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var test = DesignChiSquare.Of(
            SampleDesign.Of([1, 1, 2, 2, 1, 1]),
            RowGroups.Of<string>(["a", "a", "b", "b", "a", "b"]),
            RowGroups.Of<string>(["x", "y", "x", "y", "x", "y"]));
        Agreement.Prints(0.4, test.Pearson, decimals: 6);
        Agreement.Prints(0.339394, test.Statistic, decimals: 6);
        Agreement.Prints(0.585461, test.PValue, decimals: 6);
    }

    [Fact]
    public void Tables_without_a_test_say_why()
    {
        var design = SampleDesign.Of([1, 1, 1, 1]);
        var ids = RowGroups.Of([1, 1, 2, 2]);
        Assert.Equal(UndefinedReason.NoVariation, DesignChiSquare.Of(design, ids, RowGroups.Of([3, 3, 3, 3])).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, DesignChiSquare.Of(design.Within([false, false, false, false]), ids, ids).Undefined);
        Assert.Equal(UndefinedReason.SingleCluster, DesignChiSquare.Of(SampleDesign.Of([1, 1, 1, 1], clusters: RowGroups.Of([1, 1, 1, 1])), ids, RowGroups.Of([1, 2, 1, 2])).Undefined);
        Assert.Throws<ArgumentException>(() => DesignChiSquare.Of(design, ids, RowGroups.Of([1])));
    }

    [Fact]
    public void A_test_reads_as_one_line_in_both_languages()
    {
        var test = DesignChiSquare.Of(
            SampleDesign.Of([1, 1, 2, 2, 1, 1]),
            RowGroups.Of<string>(["a", "a", "b", "b", "a", "b"]),
            RowGroups.Of<string>(["x", "y", "x", "y", "x", "y"]));
        Assert.Equal("Rao–Scott F(1, 5) = 0.34, p = .585, mean deff = 1.18", test.Reading(Language.English));
        Assert.Equal("Rao–Scott F(1; 5) = 0,34, p = 0,585, gjennomsnittlig deff = 1,18", test.Reading(Language.Bokmål));
    }
}
