using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How a sample was drawn: weights, strata, clusters and the populations they came from.</summary>
/// <remarks>
/// <para>
/// One stage, or two where <see cref="WithSecondStage"/> adds units drawn within clusters. Immutable; every step gives a new design.
/// Estimates from it have errors by Taylor linearisation with clusters as ultimate units: with z the linearised value of a row summed
/// over its cluster, V = Σ_h (1 − n_h/N_h)·n_h/(n_h − 1)·Σ_c (z_hc − z̄_h)² (Woodruff 1971; Binder 1983; Särndal, Swensson and Wretman
/// 1992, 5.5).
/// </para>
/// <para>
/// A row of weight 0 belongs to the sample but stands for nobody: its cluster counts among the clusters drawn, its answers are not
/// looked at, and it adds no degree of freedom. Rows of a missing answer are kept and put outside by <see cref="Within"/>, never
/// removed: a smaller design would understate the error.
/// </para>
/// </remarks>
public sealed record SampleDesign
{
    private SampleDesign(double[] weights, int[] clusterOf, SamplingStage stage)
    {
        (Weights, ActiveWeights, ClusterOf, Stage) = (weights, weights, clusterOf, stage);
        DegreesOfFreedom = Freedom();
    }

    /// <summary>Rows of the sample, those outside the domain included.</summary>
    public int Count => Weights.Length;

    /// <summary>Clusters drawn, all strata together.</summary>
    public int Clusters => Stage.Units;

    /// <summary>Strata, 1 without stratification.</summary>
    public int Strata => Stage.Strata;

    /// <summary>Clusters less strata, of those with any weight inside the domain (Korn and Graubard 1990).</summary>
    public int DegreesOfFreedom { get; internal init; }

    /// <summary>What strata of one cluster add to variances.</summary>
    public LonelyCluster LonelyClusters { get; private init; }

    internal double[] Weights { get; private init; }

    /// <summary>The weights, 0 outside the domain.</summary>
    internal double[] ActiveWeights { get; private init; }

    /// <summary>Rows with a weight inside the domain.</summary>
    internal int DomainCount => Count - ActiveWeights.AsSpan().Count(0.0);

    internal int[] ClusterOf { get; }

    internal SamplingStage Stage { get; private init; }

    internal SecondStage? Second { get; private init; }

    internal Calibration? Calibration { get; private init; }

    /// <summary>A design from its columns.</summary>
    /// <param name="weights">One per row, 0 or more, not all 0: how many of the population the row stands for, or any multiple of that.</param>
    /// <param name="strata">The stratum of each row; none is one stratum.</param>
    /// <param name="clusters">The cluster (primary sampling unit) of each row; none is a cluster for every row.</param>
    /// <param name="nested">Whether cluster ids start anew in each stratum, so that one id in two strata is two clusters.</param>
    /// <exception cref="ArgumentException">
    /// There are no rows, lengths differ, a weight is NaN, infinite or negative, all are 0, or a cluster lies in two strata.
    /// </exception>
    public static SampleDesign Of(ReadOnlySpan<double> weights, RowGroups? strata = null, RowGroups? clusters = null, bool nested = false)
    {
        Require.Weights(weights, weights.Length);
        if (weights.IndexOfAnyExcept(0.0) < 0)
        {
            throw new ArgumentException("No row has a weight above 0, so that the sample stands for nobody. Give the weight of every row, 1 for all where there are none.", nameof(weights));
        }

        Require.SameLength(strata?.Count ?? weights.Length, weights.Length, nameof(strata), nameof(weights));
        Require.SameLength(clusters?.Count ?? weights.Length, weights.Length, nameof(clusters), nameof(weights));
        var clusterOf = clusters is null ? [.. Enumerable.Range(0, weights.Length)] : DesignColumns.ClustersOf(strata, clusters, nested);
        var stage = SamplingStage.Of(DesignColumns.StrataOf(strata, clusterOf, clusters), strata?.Names ?? ["all"]);
        return new SampleDesign(weights.ToArray(), clusterOf, stage.Counts.Contains(0) ? DesignColumns.WithoutEmpty(stage) : stage);
    }

    /// <summary>The finite population correction, from the clusters of the population.</summary>
    /// <param name="populations">For each row the number of clusters in its stratum of the population; infinity where there is no correction.</param>
    /// <exception cref="ArgumentException">Numbers differ within a stratum, or a population is smaller than the sample drawn from it.</exception>
    public SampleDesign WithPopulations(ReadOnlySpan<double> populations)
    {
        Require.SameLength(populations.Length, Count, nameof(populations), "weights");
        var perStratum = DesignColumns.Shared(populations, row => Stage.StratumOf[ClusterOf[row]], Stage, nameof(populations));
        return this with { Stage = DesignColumns.Corrected(Stage, perStratum, "clusters") };
    }

    /// <summary>The finite population correction, by stratum.</summary>
    /// <param name="populations">The number of clusters in each stratum of the population, by the stratum's name.</param>
    /// <exception cref="ArgumentException">A stratum has no number, or a population is smaller than the sample drawn from it.</exception>
    public SampleDesign WithPopulations(IReadOnlyDictionary<string, double> populations)
    {
        var missing = Stage.Names.Where(name => !populations.ContainsKey(name)).ToList();
        return missing.Count == 0
            ? this with { Stage = DesignColumns.Corrected(Stage, [.. Stage.Names.Select(name => populations[name])], "clusters") }
            : throw new ArgumentException($"No population is given for {RowGroups.Listed(missing)}. Give one for every stratum, infinity where there is no correction.", nameof(populations));
    }

    /// <summary>The finite population correction, from the share of clusters that was drawn.</summary>
    /// <param name="fractions">For each row the share of its stratum's clusters that was drawn, above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">Shares differ within a stratum or are out of range.</exception>
    public SampleDesign WithFractions(ReadOnlySpan<double> fractions)
    {
        Require.SameLength(fractions.Length, Count, nameof(fractions), "weights");
        var perStratum = DesignColumns.Shared(fractions, row => Stage.StratumOf[ClusterOf[row]], Stage, nameof(fractions));
        for (var h = 0; h < perStratum.Length; h++)
        {
            if (!(perStratum[h] is > 0 and <= 1))
            {
                throw new ArgumentException($"The fraction of stratum '{Stage.Names[h]}' is not above 0 and at most 1. Give the clusters drawn as a share of those that could have been.", nameof(fractions));
            }

            perStratum[h] = Stage.Counts[h] / perStratum[h];
        }

        return this with { Stage = Stage with { Populations = perStratum } };
    }

    /// <summary>
    /// A second stage: units drawn within clusters add f_h·(1 − m/M)·m/(m − 1)·Σ(z − z̄)² for each cluster, f_h the share of clusters drawn
    /// (Särndal, Swensson and Wretman 1992, 4.3). Without populations of clusters the first stage holds all of the error, and this adds nothing.
    /// </summary>
    /// <param name="units">The unit of each row; ids may start anew in each cluster.</param>
    /// <param name="populations">For each row the number of units in its cluster of the population.</param>
    /// <exception cref="ArgumentException">Numbers differ within a cluster, or a cluster's population is smaller than what was drawn from it.</exception>
    public SampleDesign WithSecondStage(RowGroups units, ReadOnlySpan<double> populations)
    {
        Require.SameLength(units.Count, Count, nameof(units), "weights");
        Require.SameLength(populations.Length, Count, nameof(populations), "weights");
        var unitOf = DesignColumns.Crossed(ClusterOf, units);
        var clusterOfUnit = new int[unitOf.Max() + 1];
        var names = new string[Clusters];
        for (var i = 0; i < unitOf.Length; i++)
        {
            clusterOfUnit[unitOf[i]] = ClusterOf[i];
            names[ClusterOf[i]] ??= string.Create(CultureInfo.InvariantCulture, $"the cluster of row {i}");
        }

        var stage = SamplingStage.Of(clusterOfUnit, names);
        var perCluster = DesignColumns.Shared(populations, row => ClusterOf[row], stage, nameof(populations));
        return this with { Second = new SecondStage(unitOf, DesignColumns.Corrected(stage, perCluster, "units")) };
    }

    /// <summary>The same design with another rule for strata of one cluster.</summary>
    /// <param name="lonely">What such a stratum adds to variances.</param>
    public SampleDesign Treating(LonelyCluster lonely) => this with { LonelyClusters = lonely };

    /// <summary>
    /// The same design looking at some rows only: a domain. All clusters stay, so that chance in how many of a cluster belong to the
    /// domain is part of the error (Cochran 1977, 2.11–2.13 and 5A.14).
    /// </summary>
    /// <param name="domain">Whether each row is inside; those already outside stay so.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    public SampleDesign Within(ReadOnlySpan<bool> domain)
    {
        Require.SameLength(domain.Length, Count, nameof(domain), "weights");
        var active = new double[Count];
        for (var i = 0; i < active.Length; i++)
        {
            active[i] = domain[i] ? ActiveWeights[i] : 0;
        }

        var design = this with { ActiveWeights = active };
        return design with { DegreesOfFreedom = design.Freedom() };
    }

    /// <summary>"183 rows in 15 clusters and 1 stratum, 14 degrees of freedom".</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Count} rows in {Clusters} clusters and {Strata} {(Strata == 1 ? "stratum" : "strata")}, {DegreesOfFreedom} degrees of freedom");

    /// <summary>The design after its weights were made to fit known totals.</summary>
    internal SampleDesign Calibrated(double[] weights, Calibration? calibration)
    {
        var active = new double[Count];
        for (var i = 0; i < active.Length; i++)
        {
            active[i] = ActiveWeights[i] == 0 ? 0 : weights[i];
        }

        return this with { Weights = weights, ActiveWeights = active, Calibration = calibration };
    }

    /// <summary>Refuses what is not a number where the design looks.</summary>
    internal void RequireValid(ReadOnlySpan<double> values, string name)
    {
        Require.SameLength(values.Length, Count, name, "weights");
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]) && ActiveWeights[i] > 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"'{name}' holds {(double.IsNaN(values[i]) ? "NaN" : "an infinite number")} at position {i}, inside the domain. Put rows without a valid answer outside: design.Within(…)."),
                    name);
            }
        }
    }

    private int Freedom()
    {
        var hasWeight = new bool[Stage.Units];
        for (var i = 0; i < ActiveWeights.Length; i++)
        {
            hasWeight[ClusterOf[i]] |= ActiveWeights[i] > 0;
        }

        var strata = new bool[Stage.Strata];
        var clusters = 0;
        for (var c = 0; c < hasWeight.Length; c++)
        {
            clusters += hasWeight[c] ? 1 : 0;
            strata[Stage.StratumOf[c]] |= hasWeight[c];
        }

        return clusters - strata.AsSpan().Count(true);
    }
}
