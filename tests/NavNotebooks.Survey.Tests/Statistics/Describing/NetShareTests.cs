using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class NetShareTests
{
    private static readonly AnswerSides Sides = new([4, 5], [1, 2]);

    [Theory]
    [InlineData("net")]
    [InlineData("netNone")]
    [InlineData("netAll")]
    public void Net_shares_agree_with_the_formula_in_R(string name)
    {
        var r = OracleCase.Of("describing", name);
        var net = NetShare.OfCounts(r["top"], r["bottom"], r["n"]);
        r.Agrees("net", net.Net, tolerance: 1e-14);
        r.Agrees("se", net.StandardError, tolerance: 1e-14);
        r.Agrees("low", net.Interval.Low, tolerance: 1e-12);
        r.Agrees("high", net.Interval.High, tolerance: 1e-12);
    }

    [Fact]
    public void A_weighted_net_share_agrees_with_the_survey_package()
    {
        var r = OracleCase.Of("describing", "netWeighted");
        var net = NetShare.Weighted(r.Numbers("values"), r.Numbers("weights"), Sides);
        r.Agrees("net", net.Net, tolerance: 1e-13);
        r.Agrees("se", net.StandardError, tolerance: 1e-13);
        r.Agrees("low", net.Interval.Low, tolerance: 1e-9); // svyciprop fits by iteration
        r.Agrees("high", net.Interval.High, tolerance: 1e-9);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var net = NetShare.OfCounts(71, 52, 158);
        Agreement.Prints(0.120253, net.Net, decimals: 6);
        Agreement.Prints(0.069538, net.StandardError, decimals: 6);
        Agreement.Prints(-0.017091, net.Interval.Low, decimals: 6);
        Agreement.Prints(0.252500, net.Interval.High, decimals: 6);
        Agreement.Prints(0.230769, NetShare.Weighted([5, 4, 1, 3, 2, 4], [1, 2, 1, 1, 1, 0.5], Sides).Net, decimals: 6);
    }

    [Fact]
    public void Shares_of_the_same_people_vary_more_than_of_different_ones()
    {
        var net = NetShare.OfCounts(71, 52, 158);
        var apart = Math.Sqrt((net.Top.StandardError * net.Top.StandardError) + (net.Bottom.StandardError * net.Bottom.StandardError));
        Assert.True(net.StandardError > apart);
    }

    [Fact]
    public void Nobody_has_no_net_share()
    {
        var nobody = NetShare.Of([], Sides);
        Assert.Equal(double.NaN, nobody.Net);
        Assert.Equal(UndefinedReason.EmptyGroup, nobody.Undefined);
        Assert.False(nobody.Interval.IsDefined);
        Assert.Equal(UndefinedReason.EmptyGroup, NetShare.Weighted([5], [0], Sides).Undefined);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => NetShare.OfCounts(60, 50, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetShare.OfCounts(-1, 50, 100));
        Assert.Throws<ArgumentException>(() => new AnswerSides([4, 5], [1, 4]));
        Assert.Throws<ArgumentException>(() => NetShare.Of([double.NaN], Sides));
        Assert.Throws<ArgumentException>(() => NetShare.Weighted([1], [-1], Sides));
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        var net = NetShare.OfCounts(71, 52, 158);
        Assert.Equal("net 12.0 [\u22121.7, 25.2] pp: 44.9\u00a0% at the top, 32.9\u00a0% at the bottom, n = 158", net.ToString());
        Assert.Equal("netto 12,0 [\u22121,7; 25,2] pp.: 44,9\u00a0% øverst, 32,9\u00a0% nederst, n = 158", net.Reading(Language.Bokmål));
    }

    [Fact]
    public void Rows_and_counts_agree_and_sides_mirror() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var rows = NetShare.Of(answers, Sides);
            var counts = NetShare.OfCounts(answers.Count(answer => answer >= 4), answers.Count(answer => answer <= 2), answers.Length);
            Assert.Equal(counts, rows);
            var mirrored = NetShare.Of(answers, new AnswerSides([1, 2], [4, 5]));
            Assert.Equal(-rows.Net, mirrored.Net, tolerance: 1e-15);
            Assert.Equal(-rows.Interval.Low, mirrored.Interval.High, tolerance: 1e-12);
            Assert.True(rows.Interval.Contains(rows.Net));
        }).Check(Samples.Seeded);
}
