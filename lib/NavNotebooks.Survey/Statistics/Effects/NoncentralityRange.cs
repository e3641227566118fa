using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;
using NavNotebooks.Survey.Statistics.SeveralGroups;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>The noncentralities under which a statistic is neither too large nor too small: a confidence interval turned round (Steiger 2004).</summary>
internal static class NoncentralityRange
{
    internal static Interval OfF(FTest test, double level)
    {
        var (f, between, within) = (test.Statistic, test.DegreesOfFreedomBetween, test.DegreesOfFreedomWithin);
        return Of(noncentrality => NoncentralF.LowerTail(f, between, within, noncentrality), 1 + (between * f), level);
    }

    internal static Interval OfChiSquare(double statistic, double degreesOfFreedom, double level) =>
        Of(noncentrality => NoncentralChiSquare.LowerTail(statistic, degreesOfFreedom, noncentrality), 1 + statistic, level);

    /// <summary>λ with P(at most as large | λ) from (1−level)/2 to (1+level)/2; that falls as λ grows, and an end is 0 where it falls too soon.</summary>
    private static Interval Of(Func<double, double> lowerTail, double guess, double level)
    {
        var central = lowerTail(0);
        double End(double probability) => central <= probability ? 0 : Root.Above(noncentrality => lowerTail(noncentrality) - probability, low: 0, guess: guess);
        return new Interval(End((1 + level) / 2), End((1 - level) / 2), level: level);
    }
}
