using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How alike answers within a cluster are: the share of variance that lies between clusters.</summary>
/// <remarks>
/// Assumes that clusters are a sample of many and answers within them equally variable; the intervals assume normal effects. Missing answers are left
/// out first. Fewer than two clusters, or no cluster with two answers, or answers that never vary, leave all undefined.
/// </remarks>
public sealed record IntraclassCorrelation : IStatisticalResult
{
    private IntraclassCorrelation()
    {
    }

    /// <summary>How it was estimated.</summary>
    public IntraclassMethod Method { get; private init; }

    /// <summary>ρ, at most 1.</summary>
    public double Value { get; private init; }

    /// <summary>Interval of ρ.</summary>
    public Interval Interval { get; private init; }

    /// <summary>Clusters that anybody is in.</summary>
    public int Clusters { get; private init; }

    /// <summary>Answers.</summary>
    public int Count { get; private init; }

    /// <summary>n₀ = (N − Σn²/N)/(k − 1): the size that clusters of one size would have had.</summary>
    public double ClusterSize { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The intraclass correlation. From mean squares between and within: ρ = (MSB − MSW)/(MSB + (n₀ − 1)MSW), with ends from F = MSB/MSW over the
    /// quantiles of F with k − 1 and N − k degrees of freedom, (F/F_q − 1)/(F/F_q + n₀ − 1): exact for clusters of one size (Searle 1971, chapter 9), near for
    /// others (Donner 1986). By restricted likelihood: the ρ of normal cluster effects that makes the observed differences likeliest (Patterson and Thompson
    /// 1971), with the interval of the profiled likelihood. Worked number: clusters (1, 2), (4, 6), (3, 3, 5) give n₀ = 2.285714, ρ = 0.627907 from mean
    /// squares.
    /// </summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="clusters">The cluster of each answer.</param>
    /// <param name="method">Mean squares or restricted likelihood.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or lengths differ.</exception>
    public static IntraclassCorrelation Of(
        ReadOnlySpan<double> values,
        RowGroups clusters,
        IntraclassMethod method = IntraclassMethod.AnalysisOfVariance,
        double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.Valid(values, nameof(values));
        Require.SameLength(clusters.Count, values.Length, nameof(clusters), nameof(values));
        var moments = ClusterMoments.Of(values, clusters);
        var k = moments.Sizes.Length;
        var result = new IntraclassCorrelation
        {
            Method = method,
            Value = double.NaN,
            Interval = Interval.Undefined(level: level),
            Clusters = k,
            Count = values.Length,
            ClusterSize = k < 2 ? double.NaN : (moments.Count - (moments.Sizes.Sum(size => size * size) / moments.Count)) / (k - 1),
        };
        var between = moments.Between;
        if (k < 2 || values.Length == k || (between == 0 && moments.Within == 0))
        {
            var why = values.Length == 0 ? UndefinedReason.EmptyGroup
                : k < 2 ? UndefinedReason.SingleCluster
                : values.Length == k ? UndefinedReason.TooFewObservations
                : UndefinedReason.NoVariation;
            return result with { Undefined = why };
        }

        return moments.Within == 0 ? result with { Value = 1, Interval = new Interval(1, 1, level) }
            : method == IntraclassMethod.RestrictedLikelihood ? result.Likeliest(moments, level)
            : result.FromSquares(between / (k - 1) / (moments.Within / (values.Length - k)), level);
    }

    /// <summary>What clusters of this size do to the variance of a mean: 1 + (m − 1)ρ (Kish 1965, 5.4). Worked number: ρ = 0.627907 and 10 in a cluster give 6.651163.</summary>
    /// <param name="clusterSize">m, 1 or more, need not be whole; the size of the clusters of a plan, or <see cref="ClusterSize"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is below 1.</exception>
    public double DesignEffect(double clusterSize) => clusterSize >= 1
        ? 1 + ((clusterSize - 1) * Value)
        : throw new ArgumentOutOfRangeException(
            nameof(clusterSize),
            clusterSize,
            string.Create(CultureInfo.InvariantCulture, $"A cluster has at least one member, not {clusterSize}. Give the average number of answers in a cluster."));

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("ICC", reason, language)
        : ReadingText.BoundedEstimate("ICC", Value, Interval, language)
            + ", k = " + NumberText.Ungrouped(Clusters, 0, language)
            + ", n = " + NumberText.Ungrouped(Count, 0, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private IntraclassCorrelation FromSquares(double f, double level)
    {
        var (between, within) = (Clusters - 1, Count - Clusters);
        double Correlation(double ratio) => (ratio - 1) / (ratio + ClusterSize - 1);
        var low = Correlation(f / FDistribution.UpperQuantile((1 - level) / 2, between, within));
        var high = Correlation(f / FDistribution.UpperQuantile((1 + level) / 2, between, within));
        return this with { Value = Correlation(f), Interval = new Interval(low, high, level) };
    }

    private IntraclassCorrelation Likeliest(ClusterMoments moments, double level)
    {
        var likelihood = new RestrictedLikelihood(moments);
        var value = likelihood.Estimate();
        var (low, high) = likelihood.Range(value, level);
        return this with { Value = value, Interval = new Interval(low, high, level) };
    }
}
