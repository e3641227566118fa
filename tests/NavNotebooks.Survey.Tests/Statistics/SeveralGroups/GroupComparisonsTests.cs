using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.ManyTests;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Tests.Statistics.SeveralGroups;

public sealed class GroupComparisonsTests
{
    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Tukeys_comparisons_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var comparisons = GroupComparisons.Tukey(OracleGroups.Groups(r));
        r.Agrees("difference", Of(comparisons, pair => pair.Difference), tolerance: 1e-11);
        r.Agrees("tukeySe", Of(comparisons, pair => pair.StandardError), tolerance: 1e-12);
        r.Agrees("tukeyQ", Of(comparisons, pair => pair.Statistic), tolerance: 1e-11);
        r.Agrees("tukeyP", Of(comparisons, pair => pair.PValue), tolerance: 1e-9);
        r.Agrees("tukeyLow", Of(comparisons, pair => pair.DifferenceInterval.Low), tolerance: 1e-9);
        r.Agrees("tukeyHigh", Of(comparisons, pair => pair.DifferenceInterval.High), tolerance: 1e-9);
    }

    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Games_and_Howells_comparisons_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var comparisons = GroupComparisons.GamesHowell(OracleGroups.Groups(r));
        r.Agrees("ghSe", Of(comparisons, pair => pair.StandardError), tolerance: 1e-12);
        r.Agrees("ghDf", Of(comparisons, pair => pair.DegreesOfFreedom), tolerance: 1e-12);
        r.Agrees("ghQ", Of(comparisons, pair => pair.Statistic), tolerance: 1e-11);
        r.Agrees("ghP", Of(comparisons, pair => pair.PValue), tolerance: 1e-9);
        r.Agrees("ghLow", Of(comparisons, pair => pair.DifferenceInterval.Low), tolerance: 1e-9);
        r.Agrees("ghHigh", Of(comparisons, pair => pair.DifferenceInterval.High), tolerance: 1e-9);
    }

    [Theory]
    [InlineData("offices")]
    [InlineData("apart")]
    [InlineData("alike")]
    [InlineData("hours")]
    public void Dunns_comparisons_agree_with_R(string name)
    {
        var r = OracleCase.Of("severalgroups", name);
        var comparisons = GroupComparisons.Dunn(OracleGroups.Groups(r));
        r.Agrees("dunnZ", Of(comparisons, pair => pair.Statistic), tolerance: 1e-11);
        r.Agrees("dunnP", Of(comparisons, pair => pair.PValue), tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var tukey = GroupComparisons.Tukey([[1, 2, 3], [2, 3, 4], [4, 5, 6]])[0, 2];
        Agreement.Prints(-5.505236, tukey.DifferenceInterval.Low, decimals: 6);
        Agreement.Prints(-0.494764, tukey.DifferenceInterval.High, decimals: 6);
        Agreement.Prints(5.196152, tukey.Statistic, decimals: 6);
        Agreement.Prints(0.024229, tukey.PValue, decimals: 6);
        var games = GroupComparisons.GamesHowell([[1, 2, 3], [2, 4, 6], [4, 5, 9]])[0, 2];
        Agreement.Prints(3.464102, games.Statistic, decimals: 6);
        Agreement.Prints(2.56, games.DegreesOfFreedom, decimals: 10);
        Agreement.Prints(0.196, games.PValue, decimals: 3);
        var dunn = GroupComparisons.Dunn([[1, 2, 2], [2, 3, 4], [4, 5, 5]])[0, 2];
        Agreement.Prints(-2.523573, dunn.Statistic, decimals: 6);
        Agreement.Prints(0.011617, dunn.PValue, decimals: 6);
    }

    [Fact]
    public void Every_pair_reads_as_one_line()
    {
        string[] names = ["leaders", "caseworkers", "others"];
        var pair = GroupComparisons.Tukey([[1, 2, 3], [2, 3, 4], [4, 5, 6]], names)[0, 2];
        Assert.Equal("leaders – others: difference = −3.00 [−5.51, −0.49], q(3, 6) = 5.20, p = .024", pair.ToString());
        Assert.Equal("leaders – others: forskjell = −3,00 [−5,51; −0,49], q(3; 6) = 5,20, p = 0,024", pair.Reading(Language.Bokmål));
        var dunn = GroupComparisons.Dunn([[1, 2, 2], [2, 3, 4], [4, 5, 5]], names)[0, 2];
        Assert.StartsWith("leaders – others: difference = −5.50 [", dunn.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("z = −2.52, p = .012", dunn.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_groups_give_what_their_answers_give()
    {
        double[][] groups = [[4, 5, 3, 2, 5, 4], [2, 3, 3, 1], [4, 4, 5, 3, 2]];
        GroupSummary[] printed = [.. groups.Select(group => GroupSummary.Of(group))];
        Assert.Equal(GroupComparisons.Tukey(groups).Pairs, GroupComparisons.Tukey(printed).Pairs);
        Assert.Equal(GroupComparisons.GamesHowell(groups).Pairs, GroupComparisons.GamesHowell(printed).Pairs);
    }

    [Fact]
    public void Two_groups_give_the_ps_of_t_and_z()
    {
        double[] first = [4, 5, 3, 2, 5, 4], second = [2, 3, 3, 1];
        var student = Survey.Statistics.TwoGroups.TTest.Student(first, second);
        var welch = Survey.Statistics.TwoGroups.TTest.Welch(first, second);
        Agreement.Agrees(student.PValue, GroupComparisons.Tukey([first, second])[0, 1].PValue, tolerance: 1e-12);
        Agreement.Agrees(student.DifferenceInterval.Low, GroupComparisons.Tukey([first, second])[0, 1].DifferenceInterval.Low, tolerance: 1e-12);
        Agreement.Agrees(welch.PValue, GroupComparisons.GamesHowell([first, second])[0, 1].PValue, tolerance: 1e-12);
        Agreement.Agrees(KruskalWallis.Of([first, second]).PValue, GroupComparisons.Dunn([first, second])[0, 1].PValue, tolerance: 1e-12);
    }

    [Fact]
    public void Pairs_that_cannot_be_compared_stay_and_say_why()
    {
        double[][] groups = [[1, 2, 3], [], [4], [2, 2], [3, 3]];
        var games = GroupComparisons.GamesHowell(groups);
        Assert.Equal(10, games.Pairs.Count);
        Assert.Equal(UndefinedReason.EmptyGroup, games[0, 1].Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, games[0, 2].Undefined);
        Assert.Equal(UndefinedReason.NoVariation, games[3, 4].Undefined);
        Assert.Null(games[0, 3].Undefined);
        Assert.Null(games.Undefined);
        Assert.Equal("1 – 2 undefined: a group has nobody in it", games[0, 1].ToString());
        var tukey = GroupComparisons.Tukey(groups);
        Assert.Equal(UndefinedReason.EmptyGroup, tukey[1, 2].Undefined);
        Assert.Null(tukey[0, 2].Undefined);
        Assert.All([.. games.Pairs, .. tukey.Pairs], pair => Assert.Equal(pair.Undefined is null, !double.IsNaN(pair.PValue)));
        Assert.Equal(UndefinedReason.NoVariation, GroupComparisons.Tukey([[2, 2], [3, 3]]).Undefined);
        Assert.Equal(UndefinedReason.AllTied, GroupComparisons.Dunn([[2, 2], [2, 2]]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, GroupComparisons.Tukey(Array.Empty<double[]>()).Undefined);
    }

    [Fact]
    public void Only_plain_ps_form_a_family()
    {
        double[][] groups = [[1, 2, 2], [2, 3, 4], [4, 5, 5], []];
        var family = GroupComparisons.Dunn(groups).Family("Offices", FamilyCorrection.Holm);
        Assert.Equal(3, family.Size);
        Assert.Equal(3, family.Apart.Count);
        Agreement.Agrees(3 * GroupComparisons.Dunn(groups)[0, 2].PValue, family["1 – 3"].AdjustedPValue, tolerance: 1e-14);
        Assert.Throws<InvalidOperationException>(() => GroupComparisons.Tukey(groups).Family("Offices", FamilyCorrection.Holm));
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GroupComparisons.Tukey([[1, 2], [2, 3]], ["one"]));
        Assert.Throws<ArgumentException>(() => GroupComparisons.Dunn([[1, double.NaN], [2, 3]]));
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupComparisons.GamesHowell([[1, 2], [2, 3]], level: 95));
        Assert.Throws<ArgumentException>(() => GroupComparisons.Tukey([[1, 2], [2, 3]])[1, 0]);
    }

    private static double[] Of(GroupComparisons comparisons, Func<PairwiseComparison, double> number) => [.. comparisons.Pairs.Select(number)];
}
