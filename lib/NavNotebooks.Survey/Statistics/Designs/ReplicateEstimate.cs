using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>An estimate with the error that replicate weights show.</summary>
/// <remarks>Replicates are computed on several threads, each into its own place, and summed in order: the same digits on any number of threads.</remarks>
public sealed record ReplicateEstimate : IStatisticalResult
{
    private ReplicateEstimate()
    {
    }

    /// <summary>The estimate of the full sample.</summary>
    public double Value { get; private init; }

    /// <summary>√(Σ s_r(θ_r − centre)²).</summary>
    public double StandardError { get; private init; }

    /// <summary>Degrees of freedom of the replicates.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>Value ± t(df)·error.</summary>
    public Interval Interval { get; private init; }

    /// <summary>The estimate of each replicate.</summary>
    public IReadOnlyList<double> Replicates { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Any statistic of weights: Σ s_r(θ_r − centre)² (Wolter 2007). For a difference of groups, a quantile or a coefficient alike. Worked number: the mean of 1, 3, 2,
    /// 6 with weights 1, 1, 2, 2 by the jackknife has standard error 1.352775 about the mean of its replicates.
    /// </summary>
    /// <param name="replicates">The replicate weights.</param>
    /// <param name="statistic">What is computed with each set of weights; called from several threads, so it must not change anything.</param>
    /// <param name="level">Level of the interval.</param>
    public static ReplicateEstimate Of(ReplicateWeights replicates, WeightedStatistic statistic, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var values = new double[replicates.Count];
        Parallel.For(
            0,
            values.Length,
            () => new double[replicates.Design.Count],
            (replicate, _, weights) =>
            {
                replicates.Fill(replicate, weights);
                values[replicate] = statistic(weights);
                return weights;
            },
            _ => { });
        return Create(replicates, statistic(replicates.Design.ActiveWeights), values, level);
    }

    /// <summary>
    /// A mean, Σwx/Σw. Worked number: 1, 3, 2, 6 with weights 1, 1, 2, 2 and the jackknife give 3.333333, standard error 1.352775.
    /// </summary>
    /// <param name="replicates">The replicate weights.</param>
    /// <param name="values">One per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    public static ReplicateEstimate Mean(ReplicateWeights replicates, ReadOnlySpan<double> values, double level = Interval.DefaultLevel)
    {
        var ones = new double[values.Length];
        Array.Fill(ones, 1);
        return Ratio(replicates, values, ones, level: level);
    }

    /// <summary>A total, Σwx. Worked number: the example of <see cref="Mean"/> gives 20, standard error 9.660918.</summary>
    /// <param name="replicates">The replicate weights.</param>
    /// <param name="values">One per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    public static ReplicateEstimate Total(ReplicateWeights replicates, ReadOnlySpan<double> values, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var sums = Sums(replicates, values, nameof(values));
        var full = replicates.Design.DomainCount == 0 ? double.NaN : sums[^1];
        return Create(replicates, full, sums[..^1], level);
    }

    /// <summary>
    /// A ratio of totals, Σwy/Σwx. Worked number: the example of <see cref="Mean"/> over 2, 1, 4, 3 gives 1.176471, standard error 0.659748.
    /// </summary>
    /// <param name="replicates">The replicate weights.</param>
    /// <param name="numerator">y, one per row.</param>
    /// <param name="denominator">x, one per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    public static ReplicateEstimate Ratio(
        ReplicateWeights replicates,
        ReadOnlySpan<double> numerator,
        ReadOnlySpan<double> denominator,
        double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var (above, below) = (Sums(replicates, numerator, nameof(numerator)), Sums(replicates, denominator, nameof(denominator)));
        double[] ratios = [.. above.Select((sum, r) => below[r] == 0 ? double.NaN : sum / below[r])];
        return Create(replicates, ratios[^1], ratios[..^1], level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("estimate", "estimat");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : ReadingText.Estimate(name, Value, Interval, language) + ", " + NumberText.Ungrouped(Replicates.Count, 0, language) + language.In(" replicates", " replikater");
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>Σwx of every replicate, and of the full sample last.</summary>
    private static double[] Sums(ReplicateWeights replicates, ReadOnlySpan<double> values, string name)
    {
        var design = replicates.Design;
        design.RequireValid(values, name);
        var weighted = new double[design.Count];
        for (var i = 0; i < weighted.Length; i++)
        {
            weighted[i] = design.ActiveWeights[i] > 0 ? values[i] : 0;
        }

        var sums = new double[replicates.Count + 1];
        sums[^1] = Moments.Dot(weighted, design.ActiveWeights);
        if (replicates.Kind == ReplicateKind.Given)
        {
            var rows = new double[design.Count];
            for (var r = 0; r < replicates.Count; r++)
            {
                replicates.Fill(r, rows);
                sums[r] = Moments.Dot(weighted, rows);
            }

            return sums;
        }

        var clusters = new double[design.Stage.Units];
        for (var i = 0; i < weighted.Length; i++)
        {
            clusters[design.ClusterOf[i]] += design.ActiveWeights[i] * weighted[i];
        }

        Parallel.For(
            0,
            replicates.Count,
            () => new double[clusters.Length],
            (replicate, _, factors) =>
            {
                replicates.FillFactors(replicate, factors);
                sums[replicate] = Moments.Dot(clusters, factors);
                return factors;
            },
            _ => { });
        return sums;
    }

    private static ReplicateEstimate Create(ReplicateWeights of, double value, double[] replicates, double level)
    {
        var counted = replicates.Where((_, r) => of.Scales[r] > 0).ToArray();
        var centre = of.AboutEstimate ? value : Moments.Mean(counted);
        double[] deviations = [.. replicates.Select(replicate => replicate - centre)];
        double[] scaled = [.. deviations.Select((deviation, r) => of.Scales[r] * deviation)];
        var error = Math.Sqrt(Moments.Dot(scaled, deviations));
        var known = double.IsFinite(value) && double.IsFinite(error) && of.DegreesOfFreedom > 0;
        return new ReplicateEstimate
        {
            Value = double.IsFinite(value) ? value : double.NaN,
            StandardError = double.IsFinite(value) && double.IsFinite(error) ? error : double.NaN,
            DegreesOfFreedom = of.DegreesOfFreedom > 0 ? of.DegreesOfFreedom : double.NaN,
            Interval = known ? Interval.Around(value, CriticalValue.StudentT(of.DegreesOfFreedom, level: level) * error, level: level) : Interval.Undefined(level: level),
            Replicates = Array.AsReadOnly(replicates),
            Undefined = known ? null
                : of.Design.DomainCount == 0 ? UndefinedReason.EmptyGroup
                : of.DegreesOfFreedom <= 0 ? UndefinedReason.SingleCluster
                : UndefinedReason.StatisticUndefined,
        };
    }
}
