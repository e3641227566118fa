using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>The score tests of two shares and the intervals that they leave (Miettinen and Nurminen 1985), for counts that need not be whole.</summary>
/// <param name="FirstYes">Members of the first group with the outcome.</param>
/// <param name="FirstCount">Members of the first group, above 0.</param>
/// <param name="SecondYes">Members of the second group with it.</param>
/// <param name="SecondCount">Members of the second group, above 0.</param>
internal readonly record struct ScoreStatistic(double FirstYes, double FirstCount, double SecondYes, double SecondCount)
{
    /// <summary>Logarithms of ratios are sought between these ends; e^±60 is beyond any sample.</summary>
    private const double FurthestLogarithm = 60;

    private double First => FirstYes / FirstCount;

    private double Second => SecondYes / SecondCount;

    private double All => FirstCount + SecondCount;

    private double Inflation => All / (All - 1);

    /// <summary>z for a difference: (p₁ − p₂ − δ)/√((p̃₁q̃₁/n₁ + p̃₂q̃₂/n₂)·N/(N−1)), p̃ the most likely shares with that difference.</summary>
    internal double OfDifference(double difference)
    {
        var second = RestrictedSecond(difference);
        var first = Math.Clamp(second + difference, 0, 1);
        return Quotient(First - Second - difference, ((first * (1 - first) / FirstCount) + (second * (1 - second) / SecondCount)) * Inflation);
    }

    /// <summary>z for a ratio of shares.</summary>
    internal double OfRiskRatio(double ratio)
    {
        double a = All * ratio, b = (FirstCount * ratio) + FirstYes + SecondCount + (SecondYes * ratio), c = FirstYes + SecondYes;
        var second = 2 * c / (b + Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c))));
        var first = Math.Min(1, ratio * second);
        return Quotient(First - (ratio * Second), ((first * (1 - first) / FirstCount) + (ratio * ratio * second * (1 - second) / SecondCount)) * Inflation);
    }

    /// <summary>z for an odds ratio. Each share is found beside its complement, so that neither loses digits near 0 and 1.</summary>
    internal double OfOddsRatio(double odds)
    {
        var second = Restricted(odds, FirstYes + SecondYes);
        var secondRest = Restricted(1 / odds, All - FirstYes - SecondYes);
        var both = secondRest + (second * odds);
        double first = second * odds / both, firstRest = secondRest / both;
        var precision = (1 / (FirstCount * first * firstRest)) + (1 / (SecondCount * second * secondRest));
        return ((FirstYes * firstRest) - ((FirstCount - FirstYes) * first)) * Math.Sqrt(precision / Inflation);
    }

    /// <summary>The differences that the two-sided score test does not reject.</summary>
    internal Interval DifferenceInterval(double level)
    {
        var (self, z, difference) = (this, CriticalValue.Normal(level), First - Second);
        var low = Root.Between(x => self.OfDifference(x) - z, -1, difference);
        var high = Root.Between(x => self.OfDifference(x) + z, difference, 1);
        return new Interval(double.IsNaN(low) ? -1 : Math.Min(low, difference), double.IsNaN(high) ? 1 : Math.Max(high, difference), level);
    }

    /// <summary>The ratios of shares that the two-sided score test does not reject; 0 and infinity where a share is 0.</summary>
    internal Interval RiskRatioInterval(double level) => RatioInterval(OfRiskRatio, (FirstYes == 0, SecondYes == 0), level);

    /// <summary>The odds ratios that the two-sided score test does not reject; 0 and infinity where a cell is empty.</summary>
    internal Interval OddsRatioInterval(double level) =>
        RatioInterval(OfOddsRatio, (FirstYes == 0 || SecondYes == SecondCount, SecondYes == 0 || FirstYes == FirstCount), level);

    private static Interval RatioInterval(Func<double, double> statistic, (bool Zero, bool Infinite) ends, double level)
    {
        var z = CriticalValue.Normal(level);
        double At(double target) => Math.Exp(Root.Between(x => statistic(Math.Exp(x)) - target, -FurthestLogarithm, FurthestLogarithm));
        return new Interval(ends.Zero ? 0 : At(z), ends.Infinite ? double.PositiveInfinity : At(-z), level);
    }

    private static double Quotient(double deviation, double variance) =>
        deviation == 0 ? 0 : variance > 0 ? deviation / Math.Sqrt(variance) : deviation > 0 ? double.PositiveInfinity : double.NegativeInfinity;

    /// <summary>The most likely second share given the odds ratio and how many have the outcome in all.</summary>
    private double Restricted(double odds, double total)
    {
        double a = SecondCount * (odds - 1), b = (FirstCount * odds) + SecondCount - (total * (odds - 1));
        var root = Math.Sqrt((b * b) + (4 * a * total));
        return b > 0 ? 2 * total / (b + root) : (root - b) / (2 * a);
    }

    /// <summary>
    /// The most likely second share given the difference: the root in range of a cubic, by Viète's cosines (Miettinen and Nurminen 1985, appendix), polished by
    /// one step of Newton's rule.
    /// </summary>
    private double RestrictedSecond(double difference)
    {
        double l3 = All, l2 = ((FirstCount + (2 * SecondCount)) * difference) - All - FirstYes - SecondYes;
        var l1 = (((SecondCount * difference) - All - (2 * SecondYes)) * difference) + FirstYes + SecondYes;
        var l0 = SecondYes * difference * (1 - difference);
        double a = l2 / (3 * l3), q = (a * a * a) - (l1 * l2 / (6 * l3 * l3)) + (l0 / (2 * l3));
        var p = Math.CopySign(Math.Sqrt(Math.Max(0, (a * a) - (l1 / (3 * l3)))), q);
        var angle = p == 0 ? 0 : (Math.PI + Math.Acos(Math.Clamp(q / (p * p * p), -1, 1))) / 3;
        double low = Math.Max(0, -difference), high = Math.Min(1, 1 - difference);
        var share = Math.Clamp((2 * p * Math.Cos(angle)) - a, low, high);
        for (var step = 0; step < 3; step++)
        {
            var value = (((((l3 * share) + l2) * share) + l1) * share) + l0;
            var slope = (((3 * l3 * share) + (2 * l2)) * share) + l1;
            var next = share - (value / slope);
            share = next >= low && next <= high ? next : share;
        }

        return share;
    }
}
