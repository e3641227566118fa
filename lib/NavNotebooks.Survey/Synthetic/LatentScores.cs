using System.Collections.Concurrent;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>
/// A Gaussian copula for respondents: standard normal scores that items share through a factor for everything, a factor for
/// their battery and an intercept for the respondent's cluster. Scores only order respondents, so margins are not moved.
/// </summary>
/// <remarks>
/// score = √icc·u(cluster) + √(1−icc)·(λ·f + √(1−λ²)·e), with f = √g·general + √(1−g)·battery. Two items of a battery
/// correlate λ₁λ₂ within a cluster, two items of different batteries λ₁λ₂g. Safe to share between threads.
/// </remarks>
public sealed class LatentScores
{
    private readonly ulong seed;
    private readonly IReadOnlyList<int> clusters;
    private readonly double[] cluster, general;
    private readonly double clusterPart, personPart, generalPart, batteryPart;
    private readonly ConcurrentDictionary<string, double[]> batteries = new(StringComparer.Ordinal);

    /// <summary>Scores for respondents who belong to clusters.</summary>
    /// <param name="seed">The recipe's seed.</param>
    /// <param name="clusters">The cluster of each respondent, from 0; −1 for one who stands alone.</param>
    /// <param name="intraclassCorrelation">Share of the scores' variance that lies between clusters, 0 to 1.</param>
    /// <param name="generalShare">Share of a battery factor's variance that all batteries have in common, 0 to 1.</param>
    public LatentScores(ulong seed, IReadOnlyList<int> clusters, double intraclassCorrelation, double generalShare)
    {
        (this.seed, this.clusters) = (seed, clusters);
        cluster = Intercepts(string.Empty);
        general = new DeterministicRandom(seed, "general").Normals(clusters.Count);
        (clusterPart, personPart) = (Math.Sqrt(intraclassCorrelation), Math.Sqrt(1 - intraclassCorrelation));
        (generalPart, batteryPart) = (Math.Sqrt(generalShare), Math.Sqrt(1 - generalShare));
    }

    /// <summary>The scores of one item, rounded to 1e-9 so that rounding errors never decide an order.</summary>
    /// <param name="item">Name of the item; it has its own stream of chance.</param>
    /// <param name="battery">The battery whose factor it shares; <see langword="null"/> for the general factor alone.</param>
    /// <param name="loading">−1 to 1; negative where a high answer means a low factor.</param>
    public double[] Of(string item, string? battery, double loading)
    {
        var factor = battery is null ? null : BatteryFactor(battery);
        var own = new DeterministicRandom(seed, "item:" + item).Normals(general.Length);
        var (size, unique) = (Math.Abs(loading), Math.Sqrt(1 - (loading * loading)));
        var scores = new double[general.Length];
        for (var row = 0; row < scores.Length; row++)
        {
            var shared = factor is null ? general[row] : (generalPart * general[row]) + (batteryPart * factor[row]);
            var score = (clusterPart * cluster[row]) + (personPart * ((size * shared) + (unique * own[row])));
            scores[row] = Math.Round(loading < 0 ? -score : score, 9);
        }

        return scores;
    }

    /// <summary>
    /// The scores of a variable that shares nothing with the items, such as who respondents are; rounded alike. It has clusters' intercepts of its
    /// own: with those of the items, groups would differ in every answer merely because both lie unevenly between clusters.
    /// </summary>
    /// <param name="variable">Name of the variable; it has its own streams of chance.</param>
    public double[] Unrelated(string variable)
    {
        var (between, own) = (Intercepts(":" + variable), new DeterministicRandom(seed, "item:" + variable).Normals(general.Length));
        return [.. between.Zip(own, (office, person) => Math.Round((clusterPart * office) + (personPart * person), 9))];
    }

    private double[] Intercepts(string stream)
    {
        var drawn = new DeterministicRandom(seed, "clusters" + stream).Normals(clusters.Count == 0 ? 0 : Math.Max(0, clusters.Max() + 1));
        var alone = new DeterministicRandom(seed, "alone" + stream).Normals(clusters.Count);
        return [.. clusters.Select((at, row) => at < 0 ? alone[row] : drawn[at])];
    }

    private double[] BatteryFactor(string battery) =>
        batteries.GetOrAdd(battery, name => new DeterministicRandom(seed, "battery:" + name).Normals(general.Length));
}
