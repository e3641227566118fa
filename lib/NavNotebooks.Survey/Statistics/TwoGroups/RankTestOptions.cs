namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>What is asked of a rank test.</summary>
public sealed record RankTestOptions
{
    /// <summary>Samples below this size have exact p-values unless told otherwise, as in R.</summary>
    internal const int ExactBelow = 50;

    /// <summary>Above this the counting would take more memory and time than the digits are worth.</summary>
    internal const int MostForExact = 200;

    /// <summary>What is set against no shift.</summary>
    /// <value>Two-sided by default.</value>
    public Alternative Alternative { get; init; } = Alternative.TwoSided;

    /// <summary>Level of the intervals.</summary>
    /// <value>0.95 by default.</value>
    public double Level { get; init; } = Interval.DefaultLevel;

    /// <summary>How p is found.</summary>
    /// <value>Automatic by default.</value>
    public RankTestMethod Method { get; init; } = RankTestMethod.Automatic;

    /// <summary>Whether the normal approximation moves the statistic half a step towards its mean.</summary>
    /// <value>True by default, as in R.</value>
    public bool ContinuityCorrection { get; init; } = true;

    /// <summary>Whether samples of these sizes get an exact p.</summary>
    /// <exception cref="ArgumentException">Exact was asked for and the samples are too large.</exception>
    internal bool IsExact(long first, long second)
    {
        if (Method == RankTestMethod.Exact && first + second > MostForExact)
        {
            throw new ArgumentException(
                $"An exact p was asked for, and the samples hold more than {MostForExact} observations. Take RankTestMethod.Normal, which differs little there.",
                nameof(first));
        }

        return Method switch
        {
            RankTestMethod.Automatic => Math.Max(first, second) < ExactBelow,
            RankTestMethod.Exact => true,
            _ => false,
        };
    }

    /// <summary>z with the correction, if any, and its p.</summary>
    internal (double Statistic, double P) NormalTest(double deviation, double variance)
    {
        var correction = !ContinuityCorrection ? 0 : Alternative switch
        {
            Alternative.TwoSided => Math.Sign(deviation) * 0.5,
            Alternative.Greater => 0.5,
            _ => -0.5,
        };
        var z = (deviation - correction) / Math.Sqrt(variance);
        return (z, Alternative.PValue(Distributions.PValue.FromZ(z), z));
    }
}
