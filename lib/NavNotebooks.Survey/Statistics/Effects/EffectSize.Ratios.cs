using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Statistics.Effects;

public sealed partial record EffectSize
{
    /// <summary>
    /// Risk difference: the first share minus the second, with the interval of <see cref="TwoProportions.DifferenceInterval"/>. Worked
    /// number: 56 of 70 and 48 of 80 give 0.2, from 0.052431 to 0.333873.
    /// </summary>
    /// <param name="table">Two groups by two outcomes.</param>
    /// <param name="interval">How the interval is made.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize RiskDifference(
        FourfoldTable table, ShareDifferenceInterval interval = ShareDifferenceInterval.Newcombe, double level = Interval.DefaultLevel)
    {
        var shares = TwoProportions.Of(table.FirstShare(level: level), table.SecondShare(level: level), interval: interval);
        return table.FirstCount == 0 || table.SecondCount == 0
            ? None(EffectMeasure.RiskDifference, UndefinedReason.EmptyGroup, level)
            : new EffectSize(EffectMeasure.RiskDifference, shares.Difference, shares.DifferenceInterval);
    }

    /// <summary>
    /// Risk ratio (a/n₁)/(c/n₂), a and c those with the outcome. Interval on the logarithm with error √(1/a − 1/n₁ + 1/c − 1/n₂) (Katz and
    /// others 1978), or by score. Where one of the four cells is empty, ½ is added to all of them before ratio and Wald interval are
    /// computed; the score interval adds nothing, and may begin at 0 or have no end. Worked number: 56 of 70 and 48 of 80 give 1.333333, from
    /// 1.076626 to 1.651249.
    /// </summary>
    /// <param name="table">Two groups by two outcomes.</param>
    /// <param name="interval">How the interval is made.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize RiskRatio(FourfoldTable table, RatioInterval interval = RatioInterval.Wald, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (table.Lack is { } lack)
        {
            return None(EffectMeasure.RiskRatio, lack, level);
        }

        if (interval == RatioInterval.Score)
        {
            return new EffectSize(EffectMeasure.RiskRatio, (double)table.FirstYes / table.FirstCount / table.SecondYes * table.SecondCount, Score(table).RiskRatioInterval(level));
        }

        var (a, b, c, d) = Cells(table);
        var error = Math.Sqrt((b / (a * (a + b))) + (d / (c * (c + d))));
        return Logarithmic(EffectMeasure.RiskRatio, a / (a + b) / c * (c + d), error, level);
    }

    /// <summary>
    /// Odds ratio ad/(bc). Interval on the logarithm with error √(1/a + 1/b + 1/c + 1/d) (Woolf 1955), or by score. Where a cell is empty,
    /// ½ is added to all four before ratio and Wald interval are computed (Haldane 1956; Anscombe 1956); the score interval adds nothing, and may
    /// begin at 0 or have no end. For the conditional estimate see <see cref="FisherExact"/>. Worked number: 56 of 70 and 48 of 80 give 2.666667, from
    /// 1.276218 to 5.572020.
    /// </summary>
    /// <param name="table">Two groups by two outcomes.</param>
    /// <param name="interval">How the interval is made.</param>
    /// <param name="level">Level of the interval.</param>
    public static EffectSize OddsRatio(FourfoldTable table, RatioInterval interval = RatioInterval.Wald, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (table.Lack is { } lack)
        {
            return None(EffectMeasure.OddsRatio, lack, level);
        }

        if (interval == RatioInterval.Score)
        {
            var odds = (double)table.FirstYes * table.SecondNo / ((double)table.FirstNo * table.SecondYes);
            return new EffectSize(EffectMeasure.OddsRatio, odds, Score(table).OddsRatioInterval(level));
        }

        var (a, b, c, d) = Cells(table);
        return Logarithmic(EffectMeasure.OddsRatio, a / b / c * d, Math.Sqrt((1 / a) + (1 / b) + (1 / c) + (1 / d)), level);
    }

    private static (double A, double B, double C, double D) Cells(FourfoldTable table)
    {
        var addition = table.HasEmptyCell ? 0.5 : 0;
        return (table.FirstYes + addition, table.FirstNo + addition, table.SecondYes + addition, table.SecondNo + addition);
    }

    private static ScoreStatistic Score(FourfoldTable table) => new(table.FirstYes, table.FirstCount, table.SecondYes, table.SecondCount);

    private static EffectSize Logarithmic(EffectMeasure measure, double ratio, double error, double level)
    {
        var factor = Math.Exp(CriticalValue.Normal(level) * error);
        return new EffectSize(measure, ratio, new Interval(ratio / factor, ratio * factor, level));
    }
}
