using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>A share of respondents with its interval, from counts, from a printed share and its n, or from weighted answers.</summary>
/// <remarks>
/// Shares run from 0 to 1. Without respondents share, error and interval are NaN; of one weighted respondent the error alone is. Wilson's interval is
/// the default because its coverage stays near the level for every n and share (Brown, Cai and DasGupta 2001); Clopper and Pearson's is there for readers
/// who want coverage never below the level. Agresti and Coull's is left out: it has Wilson's centre, is never shorter, and can pass 0 and 1.
/// </remarks>
public sealed record Proportion : IStatisticalResult, ITellsFew
{
    private Proportion()
    {
    }

    /// <summary>The share, 0 to 1.</summary>
    public double Share { get; private init; }

    /// <summary>Respondents the share is a share of.</summary>
    public double Count { get; private init; }

    /// <summary>Respondents that an unweighted sample of the same precision would need: n, or Kish's (Σw)²/Σw² with weights.</summary>
    public double EffectiveCount { get; private init; }

    /// <summary>√(p(1−p)/n); weighted by linearisation as in <see cref="Summary.StandardError"/>. As a share.</summary>
    public double StandardError { get; private init; }

    /// <summary>Interval of the share, inside 0 to 1.</summary>
    public Interval Interval { get; private init; }

    /// <summary>How the interval was made.</summary>
    public ProportionInterval Method { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <inheritdoc/>
    bool ITellsFew.TellsFew => FewPersons.Are(Share, Count);

    /// <summary>
    /// A share from counts, with Wilson's score interval (Wilson 1927). Worked number: 15 of 148 gives 0.101351, from 0.062386 to 0.160487; by Clopper and
    /// Pearson (1934), beta quantiles B(α/2; x, n−x+1) and B(1−α/2; x+1, n−x), from 0.057844 to 0.161650.
    /// </summary>
    /// <param name="successes">How many gave the answer, from 0 to <paramref name="count"/>.</param>
    /// <param name="count">How many answered.</param>
    /// <param name="level">Level of the interval.</param>
    /// <param name="method">Wilson or Clopper–Pearson.</param>
    /// <exception cref="ArgumentException">Successes are more than the count, either is negative, or the method is one of weighted shares.</exception>
    public static Proportion OfCounts(
        double successes,
        double count,
        double level = Statistics.Interval.DefaultLevel,
        ProportionInterval method = ProportionInterval.Wilson)
    {
        Require.Count(count, nameof(count));
        Require.Count(successes, nameof(successes));
        if (successes > count)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{successes} of {count} is no share: more gave the answer than answered. Give the successes first, then the count."),
                nameof(successes));
        }

        var proportion = Unweighted(count == 0 ? double.NaN : successes / count, count, level);
        return method switch
        {
            ProportionInterval.Wilson => proportion,
            ProportionInterval.ClopperPearson => proportion with { Method = method, Interval = ClopperPearson(successes, count, level) },
            _ => throw new ArgumentException("The logit interval is for weighted shares. Ask for Wilson or ClopperPearson, or use Proportion.Weighted.", nameof(method)),
        };
    }

    /// <summary>
    /// A share as printed, with Wilson's interval around it: centre (p + z²/2n)/(1 + z²/n), half-width
    /// z/(1 + z²/n) · √(p(1−p)/n + z²/4n²). Worked number: 0.61 with n = 158 gives 0.532199 to 0.682579.
    /// </summary>
    /// <param name="share">From 0 to 1; a rounded share need not be a whole number of respondents.</param>
    /// <param name="count">Its n; need not be whole.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the count is negative.</exception>
    public static Proportion OfShare(double share, double count, double level = Statistics.Interval.DefaultLevel)
    {
        Require.Share(share, nameof(share));
        Require.Count(count, nameof(count));
        return Unweighted(count == 0 ? double.NaN : share, count, level);
    }

    /// <summary>
    /// A weighted share with the logit interval: ln(p/(1−p)) ± t(n−1)·se/(p(1−p)), turned back into a share
    /// (Lumley 2010, 2.4). Where all or none gave the answer the logit does not exist, and the interval is
    /// Wilson's on the effective count.
    /// Worked number: yes, no, yes, yes with weights 1, 1, 2, 4 gives 0.875, standard error 0.150952, from 0.079711 to 0.998235.
    /// </summary>
    /// <param name="successes">Whether each respondent gave the answer.</param>
    /// <param name="weights">One per respondent, in the same order; not negative.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A weight is NaN, infinite or negative, or the lengths differ.</exception>
    public static Proportion Weighted(ReadOnlySpan<bool> successes, ReadOnlySpan<double> weights, double level = Statistics.Interval.DefaultLevel)
    {
        var values = new double[successes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = successes[i] ? 1 : 0;
        }

        var summary = Summary.Weighted(values, weights, level: level);
        var share = Math.Clamp(summary.Mean, 0, 1);
        var inside = share is > 0 and < 1 && summary.Count > 1;
        return new Proportion
        {
            Share = share,
            Count = summary.Count,
            EffectiveCount = summary.EffectiveCount,
            StandardError = summary.StandardError,
            Interval = inside ? Logit(share, summary, level) : Wilson(share, summary.EffectiveCount, level),
            Method = inside ? ProportionInterval.Logit : ProportionInterval.Wilson,
            Undefined = summary.Undefined,
        };
    }

    /// <summary>
    /// One-sample test that the true share is a given one: z = (p − p₀)/√(p₀(1−p₀)/n). A finite population of N multiplies the
    /// error by √((N−n)/(N−1)) (Cochran 1977, 3.3). Worked number: 0.3519 of 54 against 0.6122 gives z = −3.925731.
    /// </summary>
    /// <param name="reference">The share tested against, from 0 to 1.</param>
    /// <param name="populationCount">N, at least the count; infinite (no correction) by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The reference is no share, or the population is smaller than the sample.</exception>
    public ZTest TestAgainst(double reference, double populationCount = double.PositiveInfinity)
    {
        Require.Share(reference, nameof(reference));
        if (!(populationCount >= Count))
        {
            throw new ArgumentOutOfRangeException(
                nameof(populationCount),
                populationCount,
                "The population is smaller than the sample drawn from it. Give the number of all who could have been asked.");
        }

        var correction = double.IsInfinity(populationCount) ? 1 : (populationCount - Count) / (populationCount - 1);
        return new ZTest(Share - reference, Math.Sqrt(reference * (1 - reference) / EffectiveCount * correction));
    }

    /// <summary>"10.1 % [6.2, 16.0], n = 148".</summary>
    /// <param name="language">The language of the numbers.</param>
    public string Reading(Language language) => Undefined == UndefinedReason.EmptyGroup
        ? ReadingText.Undefined(language.In("share", "andel"), UndefinedReason.EmptyGroup, language)
        : ReadingText.Percent(Share, Interval, language) + ReadingText.Count(Count, EffectiveCount, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static Proportion Unweighted(double share, double count, double level) => new()
    {
        Share = share,
        Count = count,
        EffectiveCount = count,
        StandardError = Math.Sqrt(share * (1 - share) / count),
        Interval = Wilson(share, count, level),
        Method = ProportionInterval.Wilson,
        Undefined = count == 0 ? UndefinedReason.EmptyGroup : null,
    };

    private static Interval ClopperPearson(double successes, double count, double level)
    {
        Require.Level(level);
        if (count == 0)
        {
            return Statistics.Interval.Undefined(level: level);
        }

        var tail = (1 - level) / 2;
        return new Interval(
            successes == 0 ? 0 : BetaDistribution.Quantile(tail, successes, count - successes + 1),
            successes == count ? 1 : BetaDistribution.UpperQuantile(tail, successes + 1, count - successes),
            level);
    }

    private static Interval Wilson(double share, double count, double level)
    {
        var z = CriticalValue.Normal(level);
        if (double.IsNaN(share))
        {
            return Statistics.Interval.Undefined(level: level);
        }

        var scale = 1 + (z * z / count);
        var centre = (share + (z * z / (2 * count))) / scale;
        var margin = z / scale * Math.Sqrt((share * (1 - share) / count) + (z * z / (4 * count * count)));

        // At 0 and 1 the ends meet the share exactly; elsewhere rounding must not push an end past it.
        return new Interval(
            share == 0 ? 0 : Math.Clamp(centre - margin, 0, share),
            share == 1 ? 1 : Math.Clamp(centre + margin, share, 1),
            level);
    }

    private static Interval Logit(double share, Summary summary, double level)
    {
        var logit = Math.Log(share / (1 - share));
        var margin = CriticalValue.StudentT(summary.Count - 1, level: level) * summary.StandardError / (share * (1 - share));
        return new Interval(Math.Min(share, Share(logit - margin)), Math.Max(share, Share(logit + margin)), level);

        static double Share(double logit) => 1 / (1 + Math.Exp(-logit));
    }
}
