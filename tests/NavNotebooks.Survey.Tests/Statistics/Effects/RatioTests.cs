using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class RatioTests
{
    [Theory]
    [InlineData("shares")]
    [InlineData("sharesChange")]
    [InlineData("sharesRare")]
    [InlineData("sharesSmall")]
    public void Ratios_agree_with_R(string name)
    {
        var r = OracleCase.Of("twogroups", name);
        var table = FourfoldTable.OfShares((int)r["x1"], (int)r["n1"], (int)r["x2"], (int)r["n2"]);
        var risk = EffectSize.RiskRatio(table);
        r.Agrees("rr", risk.Value);
        r.Agrees("rrLow", risk.Interval.Low);
        r.Agrees("rrHigh", risk.Interval.High);
        var odds = EffectSize.OddsRatio(table);
        r.Agrees("or", odds.Value);
        r.Agrees("orLow", odds.Interval.Low);
        r.Agrees("orHigh", odds.Interval.High);
        r.Agrees("packageOr", [odds.Value, odds.Interval.Low, odds.Interval.High]);
        var riskScore = EffectSize.RiskRatio(table, interval: RatioInterval.Score);
        r.Agrees("rr", riskScore.Value);
        r.Agrees("rrScoreLow", riskScore.Interval.Low);
        r.Agrees("rrScoreHigh", riskScore.Interval.High);
        var oddsScore = EffectSize.OddsRatio(table, interval: RatioInterval.Score);
        r.Agrees("or", oddsScore.Value);
        r.Agrees("orScoreLow", oddsScore.Interval.Low);
        r.Agrees("orScoreHigh", oddsScore.Interval.High);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var table = FourfoldTable.OfShares(56, 70, 48, 80);
        var difference = EffectSize.RiskDifference(table);
        Agreement.Prints(0.2, difference.Value, decimals: 10);
        Agreement.Prints(0.052431, difference.Interval.Low, decimals: 6);
        Agreement.Prints(0.333873, difference.Interval.High, decimals: 6);
        var risk = EffectSize.RiskRatio(table);
        Agreement.Prints(1.333333, risk.Value, decimals: 6);
        Agreement.Prints(1.076626, risk.Interval.Low, decimals: 6);
        Agreement.Prints(1.651249, risk.Interval.High, decimals: 6);
        var odds = EffectSize.OddsRatio(table);
        Agreement.Prints(2.666667, odds.Value, decimals: 6);
        Agreement.Prints(1.276218, odds.Interval.Low, decimals: 6);
        Agreement.Prints(5.572020, odds.Interval.High, decimals: 6);
        Assert.Equal("OR = 2.67 [1.28, 5.57]", odds.ToString());
        Assert.Equal("RD = 0,20 [0,05; 0,33]", difference.Reading(Language.Bokmål));
    }

    [Fact]
    public void An_empty_cell_gets_one_half_and_so_do_the_others()
    {
        var odds = EffectSize.OddsRatio(new FourfoldTable(0, 12, 5, 9));
        Agreement.Agrees(0.5 * 9.5 / (12.5 * 5.5), odds.Value);
        var risk = EffectSize.RiskRatio(new FourfoldTable(0, 12, 5, 9));
        Agreement.Agrees(0.5 / 13 / (5.5 / 15), risk.Value);
        Assert.True(risk.Interval.Contains(risk.Value));
    }

    [Fact]
    public void A_score_interval_reaches_0_or_infinity_where_a_cell_is_empty()
    {
        var none = EffectSize.RiskRatio(new FourfoldTable(0, 12, 5, 9), interval: RatioInterval.Score);
        Assert.Equal((0, 0), (none.Value, none.Interval.Low));
        Assert.InRange(none.Interval.High, 0.1, 3);
        var all = EffectSize.OddsRatio(new FourfoldTable(12, 0, 5, 9), interval: RatioInterval.Score);
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (all.Value, all.Interval.High));
        Assert.InRange(all.Interval.Low, 1, 100);
    }

    [Fact]
    public void Swapping_the_groups_turns_ratios_upside_down() =>
        Prop.ForAll(Samples.TwoShares, shares =>
        {
            var table = FourfoldTable.OfShares(shares.X1, shares.N1, shares.X2, shares.N2);
            var swapped = FourfoldTable.OfShares(shares.X2, shares.N2, shares.X1, shares.N1);
            foreach (var interval in Enum.GetValues<RatioInterval>())
            {
                foreach (var ratio in new Func<FourfoldTable, EffectSize>[] { of => EffectSize.RiskRatio(of, interval: interval), of => EffectSize.OddsRatio(of, interval: interval) })
                {
                    var (one, other) = (ratio(table), ratio(swapped));
                    Assert.Equal(one.Undefined, other.Undefined);
                    Assert.True(one.Undefined is not null || one.Interval.Contains(one.Value));
                    Assert.True(one.Undefined is not null || one.Interval.Low == 0 || Math.Abs((one.Interval.Low * other.Interval.High) - 1) < 1e-8);
                }
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void What_cannot_be_computed_says_why()
    {
        Assert.Equal(UndefinedReason.EmptyGroup, EffectSize.RiskDifference(new FourfoldTable(0, 0, 1, 2)).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, EffectSize.RiskRatio(new FourfoldTable(0, 0, 1, 2)).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, EffectSize.OddsRatio(new FourfoldTable(0, 3, 0, 2)).Undefined);
        Assert.Equal(0, EffectSize.RiskDifference(new FourfoldTable(3, 0, 2, 0)).Value);
    }
}
