using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Means of several groups of one designed sample, with the covariances between them.</summary>
/// <remarks>
/// Every group is a domain: all clusters stay in its error. Two passes over the rows and one over the clusters, so that a million rows
/// take milliseconds; the sums run in a fixed order on one thread, so that the digits are the same everywhere.
/// </remarks>
public sealed record DesignGroupMeans : IStatisticalResult
{
    private readonly double[,] covariance;
    private readonly int degreesOfFreedom;
    private readonly double level;

    private DesignGroupMeans(IReadOnlyList<string> names, IReadOnlyList<DesignEstimate> means, double[,] covariance, (int Freedom, double Level) options)
    {
        (Names, Means, this.covariance, degreesOfFreedom, level) = (names, means, covariance, options.Freedom, options.Level);
    }

    /// <summary>The groups, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The mean of each group; NaN of a group that nobody is in.</summary>
    public IReadOnlyList<DesignEstimate> Means { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Means.Select(mean => mean.Undefined).FirstOrDefault(reason => reason is not null);

    /// <summary>The mean of one group.</summary>
    /// <param name="name">The group's name.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public DesignEstimate this[string name] => Means[Position(name)];

    /// <summary>
    /// Means by group with linearised values w(x − m_g)/Σ_g w inside group g and 0 outside (Särndal, Swensson and Wretman 1992, 10.3; svyby in R's
    /// survey package). Worked number: 1, 3, 2, 6 with weights 1, 1, 2, 2 and no clusters, the first two and the last two a group, give 2 and 4
    /// with standard errors 0.816497 and 1.632993.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="values">One per row.</param>
    /// <param name="groups">The group of each row.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignGroupMeans Of(SampleDesign design, ReadOnlySpan<double> values, RowGroups groups, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        design.RequireValid(values, nameof(values));
        Require.SameLength(groups.Count, design.Count, nameof(groups), "weights");
        var sums = new GroupSums(design, values, groups);
        var covariance = design.Calibration is null && design.Second is null
            ? LinearizedVariance.OfTotals(design, sums.ClusterTotals(design, values, groups.Codes), groups.Names.Count)
            : LinearizedVariance.Of(design, sums.Columns(design, values, groups.Codes));
        var freedom = sums.Freedom(design);
        var means = new DesignEstimate[groups.Names.Count];
        for (var g = 0; g < means.Length; g++)
        {
            means[g] = DesignEstimate.OfMean(design, (covariance[g, g], sums.Of(g), freedom[g]), level);
        }

        return new DesignGroupMeans(groups.Names, means, covariance, (design.DegreesOfFreedom, level));
    }

    /// <summary>Covariance of two groups' means; with one name twice the variance. NaN for a group that nobody is in.</summary>
    /// <param name="first">A group's name.</param>
    /// <param name="second">A group's name.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public double Covariance(string first, string second)
    {
        var (i, j) = (Position(first), Position(second));
        return Means[i].Count > 0 && Means[j].Count > 0 ? covariance[i, j] : double.NaN;
    }

    /// <summary>
    /// The difference of two groups' means with its t test: se² = V₁ + V₂ − 2C₁₂, degrees of freedom those of the design less 1, as for the
    /// regression on a dummy that it equals. Worked number: the groups above differ by −2 with standard error 1.825742.
    /// </summary>
    /// <param name="first">The group subtracted from.</param>
    /// <param name="second">The group subtracted.</param>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public DesignTTest Difference(string first, string second)
    {
        var (i, j) = (Position(first), Position(second));
        var variance = Math.Max(0, Covariance(first, first) + Covariance(second, second) - (2 * Covariance(first, second)));
        return DesignTTest.Of(Means[i].Value - Means[j].Value, (Math.Sqrt(variance), degreesOfFreedom - 1), level);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => string.Join("; ", Names.Select((name, g) => name + ": " + Means[g].Reading(language)));

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private int Position(string name)
    {
        for (var g = 0; g < Names.Count; g++)
        {
            if (string.Equals(Names[g], name, StringComparison.Ordinal))
            {
                return g;
            }
        }

        throw new ArgumentException($"There is no group '{name}'. The groups are {RowGroups.Listed(Names)}.", nameof(name));
    }
}
