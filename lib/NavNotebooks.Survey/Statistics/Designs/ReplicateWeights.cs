using System.Globalization;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Many sets of weights whose estimates differ as much as those of other samples would.</summary>
/// <remarks>
/// The variance of an estimate is scale·Σ_r s_r(θ_r − centre)², the centre the mean of the replicates or the estimate itself. Replicates are
/// made from the clusters of the first stage, cluster by cluster and when needed, so that a thousand of them take no memory. Weights of a
/// raked design are taken as they are; to rake each replicate, let the statistic of <see cref="ReplicateEstimate.Of"/> do it.
/// </remarks>
public sealed class ReplicateWeights
{
    private const string Stream = "replicate weights";
    private readonly IReadOnlyList<double[]> given;
    private readonly int[] deleted;
    private readonly ulong seed;
    private readonly int[][] members;

    private ReplicateWeights(SampleDesign design, ReplicateKind kind, IReadOnlyList<double> scales, ReplicateSource source)
    {
        (Design, Kind, Scales) = (design, kind, scales);
        (given, deleted, seed, members) = (source.Given, source.Deleted, source.Seed, design.Stage.Members());
    }

    /// <summary>The sample.</summary>
    public SampleDesign Design { get; }

    /// <summary>How the weights were made.</summary>
    public ReplicateKind Kind { get; }

    /// <summary>Replicates.</summary>
    public int Count => Scales.Count;

    /// <summary>What the squared deviation of each replicate is multiplied by.</summary>
    public IReadOnlyList<double> Scales { get; }

    /// <summary>Degrees of freedom of estimates.</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>Whether deviations are taken from the estimate of the full sample, and not from the mean of the replicates.</summary>
    public bool AboutEstimate { get; private init; }

    /// <summary>
    /// The jackknife: each replicate leaves out a cluster and multiplies the others of its stratum by n/(n − 1), with factor (1 − f)(n − 1)/n (Wolter 2007,
    /// chapter 4; JK1 without strata, JKn with them). Worked number: the mean of 1, 3, 2, 6 with weights 1, 1, 2, 2 has standard error 1.352775.
    /// </summary>
    /// <param name="design">The sample; a stratum of one cluster adds nothing if the design says so, and is refused otherwise.</param>
    /// <param name="aboutEstimate">Whether deviations are taken from the estimate of the full sample (mse=TRUE in R's survey package).</param>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say that it adds nothing or the average.</exception>
    public static ReplicateWeights Jackknife(SampleDesign design, bool aboutEstimate = false)
    {
        var stage = design.Stage;
        RequirePairs(design);
        int[] deleted = [.. Enumerable.Range(0, stage.Units).Where(cluster => stage.Counts[stage.StratumOf[cluster]] > 1)];
        var average = design.LonelyClusters == LonelyCluster.Average ? (double)stage.Units / deleted.Length : 1;
        double[] scales = [.. deleted.Select(cluster => Scale(stage, stage.StratumOf[cluster]) * average)];
        var kind = stage.Strata == 1 ? ReplicateKind.Jackknife : ReplicateKind.StratifiedJackknife;
        return new ReplicateWeights(design, kind, scales, new ReplicateSource([], deleted, 0)) { DegreesOfFreedom = design.DegreesOfFreedom, AboutEstimate = aboutEstimate };

        static double Scale(SamplingStage stage, int h) => stage.Correction(h) * (stage.Counts[h] - 1) / stage.Counts[h];
    }

    /// <summary>
    /// The rescaling bootstrap: in each stratum n − 1 of the n clusters are drawn with replacement, and a cluster drawn k times is multiplied by
    /// k·n/(n − 1); the factor is 1/(R − 1) (Rao and Wu 1988; Rao, Wu and Yue 1992). Population sizes are not used, so that errors are not too small.
    /// Worked number: the mean of 1, 3, 2, 6 with weights 1, 1, 2, 2 in 1000 replicates of seed 1 has standard error 1.196324.
    /// </summary>
    /// <param name="design">The sample; a stratum of one cluster stays as it is in every replicate if the design says that it adds nothing.</param>
    /// <param name="replicates">At least 2.</param>
    /// <param name="seed">What the draws are made from: one seed, one set of weights, on any number of threads.</param>
    /// <param name="aboutEstimate">Whether deviations are taken from the estimate of the full sample.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer than two replicates.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say that it adds nothing.</exception>
    public static ReplicateWeights Bootstrap(SampleDesign design, int replicates, ulong seed, bool aboutEstimate = false)
    {
        if (replicates < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(replicates), replicates, "A variance needs two replicates at least. Give some hundreds.");
        }

        RequirePairs(design);
        double[] scales = [.. Enumerable.Repeat(1.0 / (replicates - 1), replicates)];
        return new ReplicateWeights(design, ReplicateKind.Bootstrap, scales, new ReplicateSource([], [], seed))
        {
            DegreesOfFreedom = Math.Min(replicates - 1, design.DegreesOfFreedom),
            AboutEstimate = aboutEstimate,
        };
    }

    /// <summary>
    /// Replicate weights that came with the data, with the factors that came with them. Worked number: the mean of 1 and 3 with weights 1, 1 and replicates
    /// 2, 0 and 0, 2, each with factor 0.5, has standard error 1.
    /// </summary>
    /// <param name="design">The sample with its own weights; strata and clusters are not used.</param>
    /// <param name="replicates">The weights of each replicate, one per row, not negative.</param>
    /// <param name="scales">What the squared deviation of each replicate is multiplied by: R's scale times rscales.</param>
    /// <param name="aboutEstimate">Whether deviations are taken from the estimate of the full sample.</param>
    /// <exception cref="ArgumentException">There are fewer than two replicates, lengths differ, or a weight or factor is negative or no number.</exception>
    public static ReplicateWeights Given(SampleDesign design, IReadOnlyList<double[]> replicates, ReadOnlySpan<double> scales, bool aboutEstimate = false)
    {
        if (replicates.Count < 2)
        {
            throw new ArgumentException("A variance needs two replicates at least. Give all sets of weights that came with the data.", nameof(replicates));
        }

        Require.SameLength(scales.Length, replicates.Count, nameof(scales), nameof(replicates));
        Require.Weights(scales, replicates.Count);
        foreach (var weights in replicates)
        {
            Require.Weights(weights, design.Count);
        }

        var source = new ReplicateSource([.. replicates.Select(weights => (double[])weights.Clone())], [], 0);
        return new ReplicateWeights(design, ReplicateKind.Given, scales.ToArray(), source)
        {
            DegreesOfFreedom = replicates.Count - 1,
            AboutEstimate = aboutEstimate,
        };
    }

    /// <summary>"bootstrap, 500 replicates".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind}, {Count} replicates");

    /// <summary>The weights of a replicate, 0 outside the domain.</summary>
    internal void Fill(int replicate, Span<double> weights)
    {
        var active = Design.ActiveWeights;
        if (Kind == ReplicateKind.Given)
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = active[i] > 0 ? given[replicate][i] : 0;
            }

            return;
        }

        var factors = new double[Design.Stage.Units];
        FillFactors(replicate, factors);
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = active[i] * factors[Design.ClusterOf[i]];
        }
    }

    /// <summary>What the weights of each cluster are multiplied by.</summary>
    internal void FillFactors(int replicate, Span<double> factors)
    {
        var stage = Design.Stage;
        if (Kind == ReplicateKind.Bootstrap)
        {
            Draw(replicate, factors);
            return;
        }

        var stratum = stage.StratumOf[deleted[replicate]];
        for (var cluster = 0; cluster < factors.Length; cluster++)
        {
            factors[cluster] = stage.StratumOf[cluster] == stratum ? stage.Counts[stratum] / (stage.Counts[stratum] - 1.0) : 1;
        }

        factors[deleted[replicate]] = 0;
    }

    private void Draw(int replicate, Span<double> factors)
    {
        var random = new DeterministicRandom(seed, Stream, replicate);
        factors.Clear();
        for (var h = 0; h < members.Length; h++)
        {
            var clusters = members[h];
            if (clusters.Length == 1)
            {
                factors[clusters[0]] = 1;
            }

            for (var draw = 1; draw < clusters.Length; draw++)
            {
                factors[clusters[random.NextBelow(clusters.Length)]] += clusters.Length / (clusters.Length - 1.0);
            }
        }
    }

    private static void RequirePairs(SampleDesign design)
    {
        var stage = design.Stage;
        for (var h = 0; h < stage.Strata; h++)
        {
            if (stage.IsLonely(h) && (stage.Strata == 1 || design.LonelyClusters is LonelyCluster.Fail or LonelyCluster.Adjust))
            {
                throw new InvalidOperationException(
                    $"'{stage.Names[h]}' has only one cluster, so that none can be left out or drawn anew. Put it together with a stratum like it, or say that it adds nothing: design.Treating(LonelyCluster.Certainty).");
            }
        }
    }
}
