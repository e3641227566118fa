using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>The means of clusters, each drawn towards the mean of all by as much as it rests on few answers.</summary>
/// <remarks>
/// The raw means of small clusters spread more than the clusters do, so that the highest and lowest of them are mostly small ones. Best linear unbiased
/// prediction takes that out. Assumes normal cluster effects of one variance; the variances are taken as known, so intervals are a little short where there
/// are few clusters. Undefined where the correlation is.
/// </remarks>
public sealed record ShrunkenMeans : IStatisticalResult
{
    private ShrunkenMeans()
    {
    }

    /// <summary>How alike answers within a cluster are, by restricted likelihood.</summary>
    public required IntraclassCorrelation Correlation { get; init; }

    /// <summary>The generalised least-squares mean of all, in the unit of the answers.</summary>
    public double GrandMean { get; private init; }

    /// <summary>Standard deviation of true cluster means: the square root of the variance between clusters.</summary>
    public double DeviationBetween { get; private init; }

    /// <summary>The clusters, from the lowest shrunken mean to the highest.</summary>
    public IReadOnlyList<ShrunkenMean> Clusters { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Correlation.Undefined;

    /// <summary>
    /// m + b(mean − m) with b = nλ/(1 + nλ), λ = ρ/(1 − ρ) and m = Σv·mean/Σv, v = n/(1 + nλ); its variance is σ²(λ(1 − b) + (1 − b)²/Σv) (Henderson 1975;
    /// Searle, Casella and McCulloch 1992, 7.4). Worked number: clusters (1, 2), (4, 6), (3, 3, 5) have ρ = 0.647014 and become 1.906312, 4.656198 and
    /// 3.624993.
    /// </summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="clusters">The cluster of each answer.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or lengths differ.</exception>
    public static ShrunkenMeans Of(ReadOnlySpan<double> values, RowGroups clusters, double level = Interval.DefaultLevel)
    {
        var correlation = IntraclassCorrelation.Of(values, clusters, IntraclassMethod.RestrictedLikelihood, level);
        if (correlation.Undefined is not null || correlation.Value >= 1)
        {
            return new ShrunkenMeans { Correlation = correlation, GrandMean = double.NaN, DeviationBetween = double.NaN };
        }

        var moments = ClusterMoments.Of(values, clusters);
        var lambda = correlation.Value / (1 - correlation.Value);
        double[] weights = [.. moments.Sizes.Select(size => size / (1 + (size * lambda)))];
        var sum = weights.Sum();
        var mean = weights.Zip(moments.Means, (weight, own) => weight * own).Sum() / sum;
        var squares = moments.Within + weights.Zip(moments.Means, (weight, own) => weight * (own - mean) * (own - mean)).Sum();
        var variance = squares / (moments.Count - 1);
        string[] names = [.. clusters.Names.Where((_, code) => clusters.Codes.AsSpan().Contains(code))];
        var critical = CriticalValue.Normal(level);
        return new ShrunkenMeans
        {
            Correlation = correlation,
            GrandMean = mean,
            DeviationBetween = Math.Sqrt(variance * lambda),
            Clusters =
            [
                .. names.Select((name, j) =>
                {
                    var kept = moments.Sizes[j] * lambda / (1 + (moments.Sizes[j] * lambda));
                    var shrunken = mean + (kept * (moments.Means[j] - mean));
                    var error = Math.Sqrt(variance * ((lambda * (1 - kept)) + ((1 - kept) * (1 - kept) / sum)));
                    return new ShrunkenMean(name, (int)moments.Sizes[j], moments.Means[j], shrunken, error, Interval.Around(shrunken, critical * error, level));
                }).OrderBy(cluster => cluster.Shrunken),
            ],
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("shrunken means", "krympede gjennomsnitt");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + language.In(" around ", " rundt ") + NumberText.Ungrouped(GrandMean, 2, language)
                + language.In(", true means spread by ", ", sanne gjennomsnitt spres med ") + NumberText.Ungrouped(DeviationBetween, 2, language)
                + "; " + Correlation.Reading(language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
