using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A mean, total, share or ratio of a population with its design-based error, by Taylor linearisation.</summary>
/// <remarks>
/// Values must be numbers wherever the design looks; a missing answer is put outside by <see cref="SampleDesign.Within"/>. Without
/// anybody inside all is NaN; without degrees of freedom (one cluster for each stratum) there is an estimate but no interval.
/// </remarks>
public sealed record DesignEstimate : IStatisticalResult
{
    private DesignEstimate()
    {
    }

    /// <summary>What is estimated.</summary>
    public DesignQuantity Quantity { get; private init; }

    /// <summary>The estimate.</summary>
    public double Value { get; private init; }

    /// <summary>Its linearised standard error.</summary>
    public double StandardError { get; private init; }

    /// <summary>Clusters less strata, of those inside the domain.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>Value ± t(df)·error; of a share the logit interval.</summary>
    public Interval Interval { get; private init; }

    /// <summary>Rows with a weight inside the domain.</summary>
    public int Count { get; private init; }

    /// <summary>
    /// Variance over that of a simple random sample with replacement of as many respondents (Kish 1965, 8.2; deff="replace" in R's
    /// survey package): the same whatever number the weights add up to. None where nothing varies.
    /// </summary>
    public double? DesignEffect { get; private init; }

    /// <summary>
    /// The design effect against a simple random sample without replacement from a population as large as the weights' sum (deff=TRUE in
    /// R). None where the weights add up to no more than the sample, as weights with mean 1 do.
    /// </summary>
    public double? DesignEffectOfPopulation { get; private init; }

    /// <summary>Respondents that a simple random sample of the same precision would need: n over the design effect.</summary>
    public double? EffectiveCount => Count / DesignEffect;

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// A mean: m = Σwx/Σw with linearised values w(x − m)/Σw (Särndal, Swensson and Wretman 1992, 5.7). Worked number: 1, 3, 2, 6 with
    /// weights 1, 1, 2, 2 and no clusters give 3.333333, standard error 1.233950, 95 % [−0.593648, 7.260314] with 3 degrees of freedom.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="values">One per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignEstimate Mean(SampleDesign design, ReadOnlySpan<double> values, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        design.RequireValid(values, nameof(values));
        var sums = DomainSums.Of(design, values);
        var variance = Variance(design, values, (sums.Mean, 1 / sums.Weights));
        return Create(DesignQuantity.Mean, design, (sums.Mean, variance, sums.SimpleVariance, sums), level);
    }

    /// <summary>
    /// A total: t = Σwx with linearised values wx (Horvitz and Thompson 1952), which needs weights that add up to the population.
    /// Worked number: 1, 3, 2, 6 with weights 1, 1, 2, 2 and no clusters give 20, standard error 9.660918.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="values">One per row.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignEstimate Total(SampleDesign design, ReadOnlySpan<double> values, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        design.RequireValid(values, nameof(values));
        var sums = DomainSums.Of(design, values);
        var variance = Variance(design, values, (0, 1));
        return Create(
            DesignQuantity.Total,
            design,
            (sums.Mean * sums.Weights, variance, sums.SimpleVariance * sums.Weights * sums.Weights, sums),
            level);
    }

    /// <summary>
    /// A share: the mean of 0 and 1, with the interval ln(p/(1−p)) ± t(df)·se/(p(1−p)) turned back into a share (Lumley 2010,
    /// 2.4; svyciprop(method="logit") in R). At 0 and 1 the logit does not exist and the interval is Wilson's on Kish's effective count.
    /// Worked number: yes, no, no, yes with weights 1, 1, 2, 2 and no clusters give 0.5, standard error 0.304290, 95 % [0.020361, 0.979639].
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="successes">Whether each row gave the answer.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignEstimate Share(SampleDesign design, ReadOnlySpan<bool> successes, double level = Interval.DefaultLevel)
    {
        var values = new double[successes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = successes[i] ? 1 : 0;
        }

        var mean = Mean(design, values, level: level);
        return mean.AsShare(design, level);
    }

    /// <summary>
    /// A ratio of totals: r = Σwy/Σwx with linearised values w(y − rx)/Σwx (Cochran 1977, 6.3). Worked number: 1, 3, 2, 6 over 1, 2, 2, 3 with
    /// weights 1, 1, 2, 2 and no clusters give 1.538462, standard error 0.315335.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="numerator">y, one per row.</param>
    /// <param name="denominator">x, one per row; where its total is 0 there is no ratio.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, or a value inside the domain is NaN or infinite.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignEstimate Ratio(
        SampleDesign design,
        ReadOnlySpan<double> numerator,
        ReadOnlySpan<double> denominator,
        double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        design.RequireValid(numerator, nameof(numerator));
        design.RequireValid(denominator, nameof(denominator));
        var below = DomainSums.Of(design, denominator);
        var divisor = below.Mean * below.Weights;
        var ratio = DomainSums.Of(design, numerator).Mean / below.Mean;
        if (divisor == 0)
        {
            return Nothing(DesignQuantity.Ratio, below.Count, level) with { Undefined = UndefinedReason.ZeroDenominator };
        }

        var residuals = new double[design.Count];
        for (var i = 0; i < residuals.Length; i++)
        {
            residuals[i] = design.ActiveWeights[i] > 0 ? (numerator[i] - (ratio * denominator[i])) / divisor : 0;
        }

        var sums = DomainSums.Of(design, residuals);
        var variance = Variance(design, residuals, (0, 1));
        return Create(DesignQuantity.Ratio, design, (ratio, variance, sums.SimpleVariance * sums.Weights * sums.Weights, sums), level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var symbol = Quantity switch
        {
            DesignQuantity.Mean => "M",
            DesignQuantity.Total => language.In("total", "sum"),
            DesignQuantity.Share => language.In("share", "andel"),
            _ => language.In("ratio", "forholdstall"),
        };
        if (double.IsNaN(Value))
        {
            return ReadingText.Undefined(symbol, Undefined!.Value, language);
        }

        var estimate = Quantity == DesignQuantity.Share
            ? ReadingText.BoundedEstimate(symbol, Value, Interval, language)
            : ReadingText.Estimate(symbol, Value, Interval, language);
        return estimate
            + (Undefined is { } reason ? ", " + ReadingText.Undefined(language.In("interval", "intervallet"), reason, language) : string.Empty)
            + (DesignEffect is { } effect ? ", deff = " + NumberText.Ungrouped(effect, 2, language) : string.Empty)
            + ", n = " + NumberText.Ungrouped(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>An estimate from the parts that a group of a larger computation has.</summary>
    internal static DesignEstimate OfMean(SampleDesign design, (double Variance, DomainSums Sums, int Freedom) parts, double level) =>
        Create(DesignQuantity.Mean, design with { DegreesOfFreedom = parts.Freedom }, (parts.Sums.Mean, parts.Variance, parts.Sums.SimpleVariance, parts.Sums), level);

    /// <summary>The mean of 0 and 1 with the interval of a share.</summary>
    internal DesignEstimate AsShare(SampleDesign design, double level)
    {
        var share = this with { Quantity = DesignQuantity.Share, Value = Math.Clamp(Value, 0, 1) };
        if (!Interval.IsDefined)
        {
            return share;
        }

        if (share.Value is 0 or 1)
        {
            var weights = WeightSpread.Of(design.ActiveWeights.AsSpan());
            return share with { Interval = Proportion.OfShare(share.Value, weights.EffectiveCount, level: level).Interval };
        }

        var logit = Math.Log(Value / (1 - Value));
        var margin = CriticalValue.StudentT(DegreesOfFreedom, level: level) * StandardError / (Value * (1 - Value));
        return share with { Interval = new Interval(Back(logit - margin), Back(logit + margin), level) };

        static double Back(double logit) => 1 / (1 + Math.Exp(-logit));
    }

    private static double Variance(SampleDesign design, ReadOnlySpan<double> values, (double Centre, double Factor) line)
    {
        var linearized = new double[design.Count];
        for (var i = 0; i < linearized.Length; i++)
        {
            var weight = design.ActiveWeights[i];
            linearized[i] = weight > 0 ? weight * (values[i] - line.Centre) * line.Factor : 0;
        }

        return LinearizedVariance.Of(design, [linearized])[0, 0];
    }

    private static DesignEstimate Create(
        DesignQuantity quantity,
        SampleDesign design,
        (double Value, double Variance, double SimpleVariance, DomainSums Sums) parts,
        double level)
    {
        var (count, population) = (parts.Sums.Count, parts.Sums.Weights);
        if (count == 0)
        {
            return Nothing(quantity, 0, level) with { Undefined = UndefinedReason.EmptyGroup };
        }

        var error = Math.Sqrt(parts.Variance);
        var known = design.DegreesOfFreedom > 0 && !double.IsNaN(error);
        double? effect = parts.SimpleVariance > 0 && !double.IsNaN(error) ? parts.Variance / parts.SimpleVariance : null;
        return new DesignEstimate
        {
            Quantity = quantity,
            Value = parts.Value,
            StandardError = error,
            DegreesOfFreedom = design.DegreesOfFreedom > 0 ? design.DegreesOfFreedom : double.NaN,
            Interval = known
                ? Interval.Around(parts.Value, CriticalValue.StudentT(design.DegreesOfFreedom, level: level) * error, level: level)
                : Interval.Undefined(level: level),
            Count = count,
            DesignEffect = effect,
            DesignEffectOfPopulation = population > count ? effect / ((population - count) / population) : null,
            Undefined = known ? null : count == 1 ? UndefinedReason.TooFewObservations : UndefinedReason.SingleCluster,
        };
    }

    private static DesignEstimate Nothing(DesignQuantity quantity, int count, double level) => new()
    {
        Quantity = quantity,
        Value = double.NaN,
        StandardError = double.NaN,
        DegreesOfFreedom = double.NaN,
        Interval = Interval.Undefined(level: level),
        Count = count,
    };
}
