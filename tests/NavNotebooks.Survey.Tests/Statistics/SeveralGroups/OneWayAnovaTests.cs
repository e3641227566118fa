using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.SeveralGroups;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class OneWayAnovaTests
{
    private static readonly double[][] Leaders = [[4, 5, 3, 2, 5, 4], [2, 3, 3, 1], [4, 4, 5, 3, 2, 3, 4, 5], [3, 1, 2]];

    // Certified: between, within, F, R², residual deviation; digits asked for. Of the 16 digits of the last two files the leading ones are common to all values.
    public static TheoryData<string, double[], double> Nist => new()
    {
        { "SmLs01t", [1.68, 1.8, 21, 0.482758620689655, 0.1], 14 },
        { "SmLs04t", [1.68, 1.8, 21, 0.482758620689655, 0.1], 10 },
        { "AtmWtAgt", [3.63834187500000E-09, 1.04951729166667E-08, 15.9467335677930, 0.257426544538321, 1.51048314446410E-05], 10 },
    };

    [Theory]
    [MemberData(nameof(Nist))]
    public void Sums_of_squares_have_the_digits_NIST_certifies(string name, double[] certified, double digits)
    {
        // A column per group, under a row that numbers the groups.
        double[][] rows = [.. NistData.Rows(name).Skip(1)];
        var anova = OneWayAnova.Of([.. rows[0].Select((_, column) => rows.Select(row => row[column]).ToArray())]);
        NistData.HasDigits(name, certified[0], anova.SumOfSquaresBetween, digits);
        NistData.HasDigits(name, certified[1], anova.SumOfSquaresWithin, digits);
        NistData.HasDigits(name, certified[2], anova.Test.Statistic, digits);
        NistData.HasDigits(name, certified[3], anova.EtaSquared, digits);
        NistData.HasDigits(name, certified[4], anova.ResidualDeviation, digits);
    }

    [Fact]
    public void Groups_of_answers_agree_with_R()
    {
        var r = OracleCase.FromModels("anova");
        var anova = OneWayAnova.Of(Leaders);
        r.Agrees("between", anova.SumOfSquaresBetween, tolerance: 1e-10);
        r.Agrees("within", anova.SumOfSquaresWithin, tolerance: 1e-10);
        r.Agrees("dfBetween", anova.DegreesOfFreedomBetween, tolerance: 1e-10);
        r.Agrees("dfWithin", anova.DegreesOfFreedomWithin, tolerance: 1e-10);
        r.Agrees("f", anova.Test.Statistic, tolerance: 1e-10);
        r.Agrees("p", anova.Test.PValue, tolerance: 1e-10);
        r.Agrees("eta", anova.EtaSquared, tolerance: 1e-10);
        r.Agrees("eta", anova.Test.RSquared, tolerance: 1e-10);
    }

    [Fact]
    public void Printed_groups_give_what_their_answers_give()
    {
        var printed = OneWayAnova.Of([.. Leaders.Select(group => GroupSummary.Of(group))]);
        Agreement.Agrees(OneWayAnova.Of(Leaders).Test.Statistic, printed.Test.Statistic, tolerance: 1e-13);
        Assert.Equal(21, printed.Count);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var anova = OneWayAnova.Of(new double[][] { [1, 2, 3], [2, 3, 4], [4, 5, 6] });
        Agreement.Agrees(7, anova.Test.Statistic, tolerance: 1e-14);
        Agreement.Prints(0.027, anova.Test.PValue, decimals: 6);
        Agreement.Agrees(0.7, anova.EtaSquared, tolerance: 1e-14);
        Agreement.Agrees(10.0 / 3, anova.Mean, tolerance: 1e-14);
    }

    [Fact]
    public void An_empty_group_does_not_count()
    {
        var anova = OneWayAnova.Of([.. Leaders, []]);
        Assert.Equal(4, anova.GroupCount);
        Assert.Equal(OneWayAnova.Of(Leaders).Test, anova.Test);
    }

    [Fact]
    public void Without_two_groups_or_any_variation_there_is_no_test()
    {
        Assert.Equal(double.NaN, OneWayAnova.Of(new double[][] { [1, 2, 3] }).Test.PValue);
        Assert.Equal(double.NaN, OneWayAnova.Of(Array.Empty<double[]>()).Test.PValue);
        Assert.Equal(double.NaN, OneWayAnova.Of(new double[][] { [1], [2] }).Test.Statistic);
        Assert.Equal(double.NaN, OneWayAnova.Of(new double[][] { [2, 2], [2, 2] }).EtaSquared);
        Assert.Equal(double.NaN, OneWayAnova.Of(new double[][] { [2, 2], [3, 3] }).Test.PValue);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => OneWayAnova.Of(new double[][] { [1, double.NaN], [2, 3] }));
        Assert.ThrowsAny<ArgumentException>(() => OneWayAnova.Of([new GroupSummary(5, 3, double.NaN), new GroupSummary(5, 2, 1)]));
    }

    [Fact]
    public void Two_groups_give_the_square_of_Students_t_in_any_order() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var anova = OneWayAnova.Of([groups.First, groups.Second]);
            var student = TTest.Student(groups.Second, groups.First);
            Assert.Equal(student.PValue, anova.Test.PValue, tolerance: 1e-10);
            Assert.Equal(anova.Test.Statistic, OneWayAnova.Of([groups.Second, groups.First]).Test.Statistic, tolerance: 1e-9);
        }).Check(Samples.Seeded);
}
