using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Pearson's correlation in the population that a designed sample came from.</summary>
/// <remarks>
/// Undefined where a variable does not vary. Interval and test are made on Fisher's scale z = artanh r, with se(z) = se(r)/(1 − r²) and the design's degrees of
/// freedom, so that p is below .05 just where the interval leaves out 0; a perfect correlation has neither.
/// </remarks>
public sealed record DesignCorrelation : IStatisticalResult
{
    private DesignCorrelation()
    {
    }

    /// <summary>r, −1 to 1.</summary>
    public double Value { get; private init; }

    /// <summary>Its linearised standard error.</summary>
    public double StandardError { get; private init; }

    /// <summary>Degrees of freedom of the design.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>t = z/se(z).</summary>
    public double Statistic { get; private init; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; private init; }

    /// <summary>tanh(z ± t(df)·se(z)).</summary>
    public Interval Interval { get; private init; }

    /// <summary>Rows with a weight inside the domain.</summary>
    public int Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The weighted correlation, with linearised values w(uv − r(u² + v²)/2)/Σw of standardised u and v (the delta method on five means; Särndal, Swensson and Wretman
    /// 1992, 5.5). Worked number: 1, 3, 2, 6 and 1, 2, 2, 3 with weights 1, 1, 2, 2 and no clusters give r = 0.942908.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="first">One per row.</param>
    /// <param name="second">One per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignCorrelation Of(SampleDesign design, ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        design.RequireValid(first, nameof(first));
        design.RequireValid(second, nameof(second));
        var (one, other) = (DomainSums.Of(design, first), DomainSums.Of(design, second));
        if (!(one.Variance > 0 && other.Variance > 0))
        {
            var why = one.Count == 0 ? UndefinedReason.EmptyGroup : one.Count == 1 ? UndefinedReason.TooFewObservations : UndefinedReason.NoVariation;
            return Create((double.NaN, double.NaN), (one.Count, double.NaN), level) with { Undefined = why };
        }

        var share = (one.Count - 1.0) / one.Count;
        var (u, v) = (Standardized(design, first, (one.Mean, one.Variance * share)), Standardized(design, second, (other.Mean, other.Variance * share)));
        var products = new double[u.Length];
        for (var i = 0; i < products.Length; i++)
        {
            products[i] = u[i] * v[i];
        }

        var r = Math.Clamp(DomainSums.Of(design, products).Mean, -1, 1);
        for (var i = 0; i < products.Length; i++)
        {
            products[i] = design.ActiveWeights[i] * (products[i] - (r * ((u[i] * u[i]) + (v[i] * v[i])) / 2)) / one.Weights;
        }

        var error = Math.Sqrt(LinearizedVariance.Of(design, [products])[0, 0]);
        return Create((r, error), (one.Count, design.DegreesOfFreedom), level);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("r", reason, language)
        : ReadingText.BoundedEstimate("r", Value, Interval, language)
            + ", " + ReadingText.Statistic("t", Statistic, language, DegreesOfFreedom)
            + ", " + ReadingText.P(PValue, language)
            + ", n = " + NumberText.Ungrouped(Count, 0, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double[] Standardized(SampleDesign design, ReadOnlySpan<double> values, (double Mean, double Variance) by)
    {
        var standardized = new double[values.Length];
        var deviation = Math.Sqrt(by.Variance);
        for (var i = 0; i < standardized.Length; i++)
        {
            standardized[i] = design.ActiveWeights[i] > 0 ? (values[i] - by.Mean) / deviation : 0;
        }

        return standardized;
    }

    private static DesignCorrelation Create((double Value, double Error) estimate, (int Count, double Freedom) of, double level)
    {
        var scaled = estimate.Error / (1 - (estimate.Value * estimate.Value));
        var known = double.IsFinite(scaled) && scaled > 0 && of.Freedom > 0;
        var z = Math.Atanh(estimate.Value);
        var margin = known ? CriticalValue.StudentT(of.Freedom, level: level) * scaled : double.NaN;
        return new DesignCorrelation
        {
            Value = estimate.Value,
            StandardError = estimate.Error,
            DegreesOfFreedom = of.Freedom > 0 ? of.Freedom : double.NaN,
            Statistic = known ? z / scaled : double.NaN,
            PValue = known ? Distributions.PValue.FromT(z / scaled, of.Freedom) : double.NaN,
            Interval = known ? new Interval(Math.Tanh(z - margin), Math.Tanh(z + margin), level) : Interval.Undefined(level: level),
            Count = of.Count,
            Undefined = known ? null : double.IsNaN(estimate.Error) || !(of.Freedom > 0) ? UndefinedReason.SingleCluster : UndefinedReason.NoVariation,
        };
    }
}
