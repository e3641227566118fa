using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A t test with a designed sample's error and degrees of freedom.</summary>
/// <remarks>
/// Of two groups the difference is first minus second; the groups may share clusters, whose covariance is in the error. Degrees of
/// freedom are clusters less strata, less 1 for two groups (Korn and Graubard 1990; svyttest in R's survey package).
/// </remarks>
public sealed record DesignTTest : IStatisticalResult
{
    private DesignTTest()
    {
    }

    /// <summary>First mean minus second, or minus the reference.</summary>
    public double Difference { get; private init; }

    /// <summary>Its design-based standard error.</summary>
    public double StandardError { get; private init; }

    /// <summary>Degrees of freedom of the design.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>t: difference over standard error.</summary>
    public double Statistic { get; private init; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; private init; }

    /// <summary>Difference ± t(df)·standard error.</summary>
    public Interval Interval { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The test of two groups' means, each linearised with the whole design kept. Worked number: 1, 3, 2, 6 with weights 1, 1, 2, 2 and no
    /// clusters, the first two against the last two, give −2, standard error 1.825742, t(2) = −1.095445, p = 0.387628.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="values">One per row.</param>
    /// <param name="groups">Two groups; rows of neither are put outside with <see cref="SampleDesign.Within"/>.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">There are not two groups, lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignTTest Of(SampleDesign design, ReadOnlySpan<double> values, RowGroups groups, double level = Interval.DefaultLevel) =>
        groups.Names.Count == 2
            ? DesignGroupMeans.Of(design, values, groups, level: level).Difference(groups.Names[0], groups.Names[1])
            : throw new ArgumentException(
                $"A t test compares two groups, and these are {RowGroups.Listed(groups.Names)}. Name two: DesignGroupMeans.Of(…).Difference(first, second).",
                nameof(groups));

    /// <summary>
    /// The test that an estimate is a given number: t = (estimate − reference)/se. Worked number: a mean of 3.333333 with standard error 1.233950
    /// and 3 degrees of freedom, against 0, gives t = 2.701351, p = 0.073702.
    /// </summary>
    /// <param name="estimate">A mean, share, total or ratio.</param>
    /// <param name="reference">What it is tested against, such as a scale's midpoint.</param>
    public static DesignTTest OneSample(DesignEstimate estimate, double reference = 0)
    {
        Require.Valid([reference], nameof(reference));
        var result = Of(estimate.Value - reference, (estimate.StandardError, estimate.DegreesOfFreedom), estimate.Interval.Level);
        return estimate.Undefined is { } reason ? result with { Undefined = reason } : result;
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("design-based t", "designbasert t");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : ReadingText.Statistic(name, Statistic, language, DegreesOfFreedom) + ", " + ReadingText.P(PValue, language)
                + ", " + ReadingText.Estimate(language.In("difference", "differanse"), Difference, Interval, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    internal static DesignTTest Of(double difference, (double StandardError, double DegreesOfFreedom) precision, double level)
    {
        var known = precision is { StandardError: >= 0, DegreesOfFreedom: > 0 } && !double.IsNaN(difference);
        var tested = known && precision.StandardError > 0;
        var statistic = tested ? difference / precision.StandardError : double.NaN;
        return new DesignTTest
        {
            Difference = difference,
            StandardError = precision.StandardError,
            DegreesOfFreedom = precision.DegreesOfFreedom > 0 ? precision.DegreesOfFreedom : double.NaN,
            Statistic = statistic,
            PValue = tested ? Distributions.PValue.FromT(statistic, precision.DegreesOfFreedom) : double.NaN,
            Interval = known
                ? Interval.Around(difference, CriticalValue.StudentT(precision.DegreesOfFreedom, level: level) * precision.StandardError, level: level)
                : Interval.Undefined(level: level),
            Undefined = tested ? null
                : double.IsNaN(difference) ? UndefinedReason.EmptyGroup
                : known ? UndefinedReason.NoVariation
                : UndefinedReason.SingleCluster,
        };
    }
}
