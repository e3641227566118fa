using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>What samples drawn from the sample tell of an estimate: its error, its bias and its interval, whatever the statistic.</summary>
/// <remarks>
/// Units are drawn with replacement, as many as there are: rows, rows within groups, or whole clusters (Efron and Tibshirani 1993,
/// ch. 6; clusters: Davison and Hinkley 1997, 3.8). Assumes that the units are independent draws from what the statistic is about; the intervals
/// are approximate, and poor for fewer than some twenty units or for extremes such as a maximum. Values must be valid answers (NaN is
/// refused where values are given): leave missing ones out first. A sample for which the statistic is NaN is left out and counted. The
/// same seed gives the same digits on any number of threads.
/// </remarks>
public sealed record Bootstrap : IStatisticalResult
{
    private Bootstrap()
    {
    }

    /// <summary>What the estimate is called in the reading, such as "difference"; "estimate" where not set.</summary>
    public string? Symbol { get; init; }

    /// <summary>The statistic of the sample itself.</summary>
    public double Estimate { get; private init; }

    /// <summary>The statistic of each sample drawn, in the order of drawing.</summary>
    public ImmutableArray<double> Replicates { get; private init; }

    /// <summary>Replicates for which the statistic has no value; the others alone count.</summary>
    public int UndefinedReplicates { get; private init; }

    /// <summary>Units drawn from: rows or clusters.</summary>
    public int Units { get; private init; }

    /// <summary>Whether the units are clusters.</summary>
    public bool OfWholeClusters { get; private init; }

    /// <summary>The seed; null where replicates were given.</summary>
    public ulong? Seed { get; private init; }

    /// <summary>Standard deviation of the replicates.</summary>
    public double StandardError { get; private init; }

    /// <summary>Mean of the replicates minus the estimate.</summary>
    public double Bias { get; private init; }

    /// <summary>
    /// z₀ = Φ⁻¹(share of replicates below the estimate); infinite where all lie on one side. A replicate equal to the estimate is not
    /// below it (Efron 1987; R's boot): few rows with few distinct answers tie often, which moves the accelerated interval downwards.
    /// </summary>
    public double BiasCorrection { get; private init; }

    /// <summary>a = Σl³/(6(Σl²)^1.5), l the jackknife's influence values.</summary>
    public double Acceleration { get; private init; }

    /// <summary>Between the quantiles (1−level)/2 and (1+level)/2 of the replicates.</summary>
    public Interval Percentile { get; private init; }

    /// <summary>The percentile interval turned about the estimate: 2θ̂ − its ends (Davison and Hinkley 1997, 5.2.1).</summary>
    public Interval Basic { get; private init; }

    /// <summary>
    /// Bias-corrected and accelerated: quantiles Φ(z₀ + (z₀+z)/(1 − a(z₀+z))), z the normal quantile of each tail (Efron 1987, JASA 82,
    /// 171–185; Efron and Tibshirani 1993, 14.3). Undefined where no influence values were given, or <see cref="Undefined"/> says so.
    /// </summary>
    public Interval Accelerated { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// A statistic of rows drawn independently. The jackknife computes it once without each row besides. Worked number: the mean of 1, 2, 3, 4, 5 with seed 1
    /// is 3 with standard error 0.631 and accelerated interval 1.6 to 4.0.
    /// </summary>
    /// <param name="rowCount">How many rows there are.</param>
    /// <param name="statistic">The statistic of the rows at given positions.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is negative.</exception>
    public static Bootstrap OfRows(int rowCount, RowStatistic statistic, ResamplingPlan plan)
    {
        Require.Count(rowCount, nameof(rowCount));
        return BootstrapRows.Draw(Strata.One(rowCount), statistic, plan);
    }

    /// <summary>
    /// A statistic of rows drawn within groups, so that every sample has each group at its own size. Worked number: the difference of the means of 1, 2, 3, 4, 5 and
    /// 2, 3, 3 with seed 1 is 0.333333 with standard error 0.687.
    /// </summary>
    /// <param name="strata">The group of each row, by codes of any size.</param>
    /// <param name="statistic">The statistic of the rows at given positions.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    public static Bootstrap OfStrata(ReadOnlySpan<int> strata, RowStatistic statistic, ResamplingPlan plan) =>
        BootstrapRows.Draw(Strata.Coded(strata), statistic, plan);

    /// <summary>
    /// A statistic of the rows of clusters drawn whole. Where sums by cluster are enough, <see cref="OfSums"/> is faster by far. Worked number: the mean of 1, 2, 3, 4, 5, 6 in
    /// clusters 1, 1, 2, 3, 3, 4 with seed 1 is 3.5 with standard error 0.859.
    /// </summary>
    /// <param name="clusters">The cluster of each row, by codes of any size.</param>
    /// <param name="statistic">The statistic of the rows at given positions.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    public static Bootstrap OfClusters(ReadOnlySpan<int> clusters, RowStatistic statistic, ResamplingPlan plan) =>
        BootstrapRows.DrawClusters(Strata.Coded(clusters), statistic, plan);

    /// <summary>
    /// A statistic of column sums, clusters drawn whole (within strata where the sums have them). Worked number: as for
    /// <see cref="OfClusters"/>, from the sums and counts 3, 2; 3, 1; 9, 2; 6, 1.
    /// </summary>
    /// <param name="sums">Sums by cluster.</param>
    /// <param name="statistic">The statistic of the columns' sums.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    public static Bootstrap OfSums(ClusterSums sums, SumStatistic statistic, ResamplingPlan plan)
    {
        var totals = sums.Totals();
        var columns = sums.Columns;
        var replicates = Replication.Of(plan, "bootstrap", () =>
        {
            var drawn = new double[totals.Length];
            return random =>
            {
                sums.DrawTotals(random, drawn);
                return statistic(drawn.AsSpan(0, columns));
            };
        });
        var without = Replication.Each(sums.ClusterCount, plan, () =>
        {
            var rest = new double[totals.Length];
            return cluster =>
            {
                sums.Without(cluster, totals, rest);
                return statistic(rest.AsSpan(0, columns));
            };
        });
        var influence = Jackknife.Influence(sums.Strata, without);
        return Of(statistic(totals.AsSpan(0, columns)), replicates, influence, plan.Level).From(plan, clusters: true);
    }

    /// <summary>
    /// The difference of two means or, with 0 and 1, of two shares, each group drawn at its own size. Worked number: 1, 2, 3, 4, 5 against 2, 3, 3
    /// with seed 1 gives 0.333333 with standard error 0.687.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static Bootstrap OfMeanDifference(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ResamplingPlan plan)
    {
        double[] values = [.. first, .. second];
        var rows = new int[values.Length];
        var inFirst = new bool[values.Length];
        var group = new int[values.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
            inFirst[row] = row < first.Length;
            group[row] = row < first.Length ? 0 : 1;
        }

        return OfMeanDifference(ClusterSums.OfTwoGroups(values, inFirst, rows).StratifiedBy(group), plan) with { OfWholeClusters = false };
    }

    /// <summary>The difference of two means or shares, clusters drawn whole.</summary>
    /// <param name="sums">As <see cref="ClusterSums.OfTwoGroups"/> makes them.</param>
    /// <param name="plan">Seed, replicates and level.</param>
    /// <exception cref="ArgumentException">The sums are not those of two groups.</exception>
    public static Bootstrap OfMeanDifference(ClusterSums sums, ResamplingPlan plan)
    {
        if (sums.Columns != 4)
        {
            throw new ArgumentException("A difference of means needs four sums by cluster. Make them with ClusterSums.OfTwoGroups, or use Bootstrap.OfSums.", nameof(sums));
        }

        return OfSums(sums, totals => (totals[0] / totals[1]) - (totals[2] / totals[3]), plan) with { Symbol = "difference" };
    }

    /// <summary>The result of replicates that were computed elsewhere.</summary>
    /// <param name="estimate">The statistic of the sample itself; NaN where it has none.</param>
    /// <param name="replicates">The statistic of each sample drawn; NaN where it has none.</param>
    /// <param name="influence">One empirical influence value per unit, on any common scale; empty for no accelerated interval.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static Bootstrap Of(double estimate, ReadOnlySpan<double> replicates, ReadOnlySpan<double> influence, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var sorted = Array.FindAll(replicates.ToArray(), double.IsFinite);
        Array.Sort(sorted);
        var nothing = new Bootstrap
        {
            Estimate = double.IsFinite(estimate) ? estimate : double.NaN,
            Replicates = [.. replicates],
            UndefinedReplicates = replicates.Length - sorted.Length,
            Units = influence.Length,
            StandardError = double.NaN,
            Bias = double.NaN,
            BiasCorrection = double.NaN,
            Acceleration = double.NaN,
            Percentile = Interval.Undefined(level: level),
            Basic = Interval.Undefined(level: level),
            Accelerated = Interval.Undefined(level: level),
        };
        return !double.IsFinite(estimate) ? nothing with { Undefined = UndefinedReason.StatisticUndefined }
            : sorted.Length < 2 ? nothing with { Undefined = UndefinedReason.TooFewObservations }
            : sorted[0] == sorted[^1] ? nothing with { Undefined = UndefinedReason.NoVariation }
            : nothing.Filled(sorted, influence, level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var symbol = Symbol is null or "estimate" ? language.In("estimate", "estimat")
            : Symbol == "difference" ? language.In("difference", "differanse")
            : Symbol;
        if (Undefined is { } reason && !Percentile.IsDefined)
        {
            return ReadingText.Undefined(language.In("Bootstrap of the ", "Bootstrap av ") + symbol, reason, language);
        }

        var (kind, interval) = Accelerated.IsDefined
            ? (language.In("BCa bootstrap", "BCa-bootstrap"), Accelerated)
            : (language.In("percentile bootstrap", "persentilbootstrap"), Percentile);
        var count = NumberText.Format(Replicates.Length - UndefinedReplicates, 0, language) + language.In(" replicates", " replikater");
        var clusters = OfWholeClusters ? language.In(" of ", " av ") + NumberText.Format(Units, 0, language) + language.In(" clusters", " klynger") : string.Empty;
        var seed = Seed is { } number ? language.In(", seed ", ", frø ") + number.ToString(System.Globalization.CultureInfo.InvariantCulture) : string.Empty;
        return ReadingText.Estimate(symbol, Estimate, interval, language) + " (" + kind + ", " + count + clusters + seed + ")";
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    internal Bootstrap From(ResamplingPlan plan, bool clusters) => this with { Seed = plan.Seed, OfWholeClusters = clusters };

    private Bootstrap Filled(double[] sorted, ReadOnlySpan<double> influence, double level)
    {
        var summary = Summary.Of(sorted);
        var correction = BootstrapQuantiles.Correction(sorted, Estimate);
        var acceleration = influence.IsEmpty ? double.NaN : BootstrapQuantiles.Acceleration(influence);
        var percentile = BootstrapQuantiles.Percentile(sorted, level);
        var accelerated = BootstrapQuantiles.Accelerated(sorted, level, correction, acceleration);
        return this with
        {
            StandardError = summary.StandardDeviation,
            Bias = summary.Mean - Estimate,
            BiasCorrection = correction,
            Acceleration = acceleration,
            Percentile = percentile,
            Basic = new Interval((2 * Estimate) - percentile.High, (2 * Estimate) - percentile.Low, level),
            Accelerated = accelerated,
            Undefined = double.IsInfinity(correction) ? UndefinedReason.OneSided
                : accelerated.IsDefined || influence.IsEmpty ? null
                : UndefinedReason.StatisticUndefined,
        };
    }
}
