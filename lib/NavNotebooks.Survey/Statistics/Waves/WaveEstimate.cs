using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>A mean or a share of one wave, from answers or as printed, with all that a change from it needs.</summary>
/// <remarks>Equal when all numbers are equal. Without respondents the estimate is NaN; the change then says why it is undefined.</remarks>
public sealed record WaveEstimate
{
    private WaveEstimate()
    {
    }

    /// <summary>The mean in the unit of <see cref="Scale"/>, or the share from 0 to 1.</summary>
    public double Value { get; private init; }

    /// <summary>√((1 − n/N)·S²/n), S the <see cref="Deviation"/> (Cochran 1977, 2.20); NaN for a mean of fewer than two answers.</summary>
    public double StandardError => Math.Sqrt(SamplingShare / Count) * Deviation;

    /// <summary>
    /// S: the standard deviation of answers; of a share √(p(1−p)·N/(N−1)), so that its error is √(p(1−p)/n·(N−n)/(N−1)) (Cochran
    /// 1977, theorem 3.2).
    /// </summary>
    public double Deviation { get; private init; }

    /// <summary>Respondents.</summary>
    public double Count { get; private init; }

    /// <summary>All who could have been asked; infinite where no correction is wanted.</summary>
    public double PopulationCount { get; private init; }

    /// <summary>Degrees of freedom of the error: n − 1 of a mean, infinite (the normal) of a share.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>Whether it is a share.</summary>
    public bool IsShare { get; private init; }

    /// <summary>The scale of a mean, after any mapping; null of a share.</summary>
    public ScaleRange? Scale { get; private init; }

    /// <summary>How the answers came onto this scale, where they were asked on another.</summary>
    public ScaleMapping? Mapping { get; private init; }

    /// <summary>1 − n/N: the part of the variance that is left when some of a finite population is known.</summary>
    internal double SamplingShare => double.IsInfinity(PopulationCount) ? 1 : 1 - (Count / PopulationCount);

    /// <summary>
    /// A printed mean. Worked number: a deviation of 1.1 with n 158 gives the standard error 0.087511, and 0.069506 of a population of 428.
    /// </summary>
    /// <param name="group">n, mean and standard deviation.</param>
    /// <param name="scale">The scale that the wave was asked on.</param>
    /// <param name="populationCount">N where the wave is near a census, at least n; infinite by default.</param>
    /// <exception cref="ArgumentException">The mean is not on the scale, or the population is smaller than the sample.</exception>
    public static WaveEstimate OfMean(GroupSummary group, ScaleRange scale, double populationCount = double.PositiveInfinity)
    {
        if (group.Count > 0)
        {
            scale.Require([group.Mean], nameof(group));
        }

        return Mean(group, scale, populationCount);
    }

    /// <summary>The mean of answers.</summary>
    /// <param name="values">Valid answers of the wave.</param>
    /// <param name="scale">The scale that the wave was asked on.</param>
    /// <param name="populationCount">N where the wave is near a census; infinite by default.</param>
    /// <exception cref="ArgumentException">An answer is not on the scale, or the population is smaller than the sample.</exception>
    public static WaveEstimate OfAnswers(ReadOnlySpan<double> values, ScaleRange scale, double populationCount = double.PositiveInfinity)
    {
        scale.Require(values, nameof(values));
        return Mean(GroupSummary.Of(values), scale, populationCount);
    }

    /// <summary>The mean, or the share, of answers read on another scale.</summary>
    /// <param name="values">Valid answers of the wave, on the scale the mapping starts from.</param>
    /// <param name="mapping">How they are read.</param>
    /// <param name="populationCount">N where the wave is near a census; infinite by default.</param>
    /// <exception cref="ArgumentException">An answer is not on the scale, or the population is smaller than the sample.</exception>
    public static WaveEstimate OfAnswers(ReadOnlySpan<double> values, ScaleMapping mapping, double populationCount = double.PositiveInfinity)
    {
        var summary = GroupSummary.Of(mapping.Of(values));
        return (mapping.IsShare ? Share(summary.Mean, summary.Count, populationCount) : Mean(summary, mapping.To, populationCount)) with { Mapping = mapping };
    }

    /// <summary>
    /// A printed share. Worked number: 0.61 with n 158 gives the standard error 0.038803, and 0.030856 of a population of 428.
    /// </summary>
    /// <param name="share">From 0 to 1; NaN without respondents.</param>
    /// <param name="count">Its n.</param>
    /// <param name="populationCount">N where the wave is near a census, at least n; infinite by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1, or the population is smaller than the sample.</exception>
    public static WaveEstimate OfShare(double share, double count, double populationCount = double.PositiveInfinity)
    {
        Statistics.Require.Count(count, nameof(count));
        if (count > 0)
        {
            Statistics.Require.Share(share, nameof(share));
        }

        return Share(share, count, populationCount);
    }

    /// <summary>The mean of weighted answers: its linearised error, and the deviation √n times that, so that it holds what weighting costs.</summary>
    /// <param name="summary">Of the valid answers and weights of the wave.</param>
    /// <param name="scale">The scale that the wave was asked on.</param>
    /// <param name="populationCount">N where the wave is near a census; infinite by default.</param>
    /// <exception cref="ArgumentException">The mean is not on the scale, or the population is smaller than the sample.</exception>
    public static WaveEstimate OfSummary(Summary summary, ScaleRange scale, double populationCount = double.PositiveInfinity) =>
        OfMean(new GroupSummary(summary.Count, summary.Mean, summary.StandardError * Math.Sqrt(summary.Count)), scale, populationCount);

    /// <summary>This mean on another scale.</summary>
    /// <param name="mapping">A straight line (<see cref="ScaleMapping.ToUnit"/>) from the scale of this mean.</param>
    /// <exception cref="ArgumentException">The mapping starts from another scale, or this is a share.</exception>
    /// <exception cref="InvalidOperationException">The mapping needs the answers one by one.</exception>
    public WaveEstimate MappedBy(ScaleMapping mapping)
    {
        if (Scale != mapping.From)
        {
            throw new ArgumentException(
                $"This estimate is {(IsShare ? "a share" : "on " + Scale)}, and the mapping starts from {mapping.From}. Map a mean on {mapping.From}.",
                nameof(mapping));
        }

        return Mean(mapping.Of(new GroupSummary(Count, Value, Deviation)), mapping.To, PopulationCount) with { Mapping = mapping };
    }

    private static WaveEstimate Mean(GroupSummary group, ScaleRange scale, double populationCount) => new()
    {
        Value = group.Count > 0 ? group.Mean : double.NaN,
        Deviation = group.Count < 2 ? double.NaN : group.StandardDeviation,
        Count = group.Count,
        PopulationCount = Population(populationCount, group.Count),
        DegreesOfFreedom = group.Count - 1,
        Scale = scale,
    };

    private static WaveEstimate Share(double share, double count, double populationCount) => new()
    {
        Value = count > 0 ? share : double.NaN,
        Deviation = count > 0 ? Math.Sqrt(share * (1 - share) * (double.IsInfinity(populationCount) ? 1 : populationCount / Math.Max(1, populationCount - 1))) : double.NaN,
        Count = count,
        PopulationCount = Population(populationCount, count),
        DegreesOfFreedom = double.PositiveInfinity,
        IsShare = true,
    };

    private static double Population(double populationCount, double count) => populationCount >= count && populationCount > 0
        ? populationCount
        : throw new ArgumentOutOfRangeException(
            nameof(populationCount),
            populationCount,
            "The population is smaller than the sample drawn from it. Give the number of all who could have been asked.");
}
