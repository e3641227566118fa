using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A quantile of a population, such as its median, with Woodruff's interval.</summary>
/// <remarks>
/// The least answer x with at least the share p of the population at or below it, where weights reach p exactly the same x (the inverse of
/// the distribution function). Ties need nothing special. An end of the interval that runs past the largest or least answer is that answer.
/// </remarks>
public sealed record DesignQuantile : IStatisticalResult
{
    private const double Slack = 1e-15;

    private DesignQuantile()
    {
    }

    /// <summary>The share below, above 0 and below 1.</summary>
    public double Probability { get; private init; }

    /// <summary>The quantile.</summary>
    public double Value { get; private init; }

    /// <summary>Width of the interval over 2·t(df): Woodruff's error.</summary>
    public double StandardError { get; private init; }

    /// <summary>Woodruff's interval.</summary>
    public Interval Interval { get; private init; }

    /// <summary>Rows with a weight inside the domain.</summary>
    public int Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// A quantile: the share at or below it is estimated with its design-based error, and the ends of p̂ ± t(df)·se are turned back into
    /// answers (Woodruff 1952; svyquantile(interval.type="mean") in R's survey package). Worked number: the median of 1, 3, 2, 6 with weights
    /// 1, 1, 2, 2 is 2.
    /// </summary>
    /// <param name="design">How the sample was drawn, and which rows to look at.</param>
    /// <param name="values">One per row.</param>
    /// <param name="probability">Above 0 and below 1; 0.5 is the median.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Lengths differ, a value inside the domain is NaN or infinite, or the probability is out of range.</exception>
    /// <exception cref="InvalidOperationException">A stratum has one cluster, and the design does not say what it adds.</exception>
    public static DesignQuantile Of(SampleDesign design, ReadOnlySpan<double> values, double probability = 0.5, double level = Interval.DefaultLevel)
    {
        if (!(probability is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A quantile's share lies above 0 and below 1. Give the median as 0.5.");
        }

        Require.Level(level);
        design.RequireValid(values, nameof(values));
        var (answers, shares) = Distribution(design, values);
        if (answers.Length == 0)
        {
            return Nothing((probability, double.NaN), 0, level) with { Undefined = UndefinedReason.EmptyGroup };
        }

        var value = At(answers, shares, probability);
        var below = new double[design.Count];
        for (var i = 0; i < below.Length; i++)
        {
            below[i] = design.ActiveWeights[i] > 0 && values[i] <= value ? 1 : 0;
        }

        var share = DesignEstimate.Mean(design, below, level: level);
        if (!share.Interval.IsDefined)
        {
            return Nothing((probability, value), share.Count, level) with { Undefined = share.Undefined };
        }

        var interval = new Interval(At(answers, shares, share.Interval.Low), At(answers, shares, share.Interval.High), level);
        return new DesignQuantile
        {
            Probability = probability,
            Value = value,
            Interval = interval,
            StandardError = interval.Width / (2 * CriticalValue.StudentT(share.DegreesOfFreedom, level: level)),
            Count = share.Count,
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = Probability == 0.5 ? language.In("median", "median") : language.In("quantile ", "kvantil ") + ReadingText.Bounded(Probability, 2, language);
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : ReadingText.Estimate(name, Value, Interval, language) + ", n = " + NumberText.Ungrouped(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>The answers in order, and Σw up to and with each over Σw.</summary>
    private static (double[] Answers, double[] Shares) Distribution(SampleDesign design, ReadOnlySpan<double> values)
    {
        var rows = new List<int>();
        for (var i = 0; i < values.Length; i++)
        {
            if (design.ActiveWeights[i] > 0)
            {
                rows.Add(i);
            }
        }

        var answers = new double[rows.Count];
        var shares = new double[rows.Count];
        for (var k = 0; k < answers.Length; k++)
        {
            (answers[k], shares[k]) = (values[rows[k]], design.ActiveWeights[rows[k]]);
        }

        Array.Sort(answers, shares);
        double sum = 0, carry = 0;
        for (var k = 0; k < shares.Length; k++)
        {
            Moments.Add(ref sum, ref carry, shares[k]);
            shares[k] = sum + carry;
        }

        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] /= sum + carry;
        }

        return (answers, shares);
    }

    private static double At(double[] answers, double[] shares, double share)
    {
        // Rounding must not carry a share that weights reach exactly past the answer that reaches it.
        var place = Array.FindIndex(shares, reached => reached >= share - Slack);
        return answers[place < 0 ? answers.Length - 1 : place];
    }

    private static DesignQuantile Nothing((double Probability, double Value) of, int count, double level) => new()
    {
        Probability = of.Probability,
        Value = of.Value,
        StandardError = double.NaN,
        Interval = Interval.Undefined(level: level),
        Count = count,
    };
}
