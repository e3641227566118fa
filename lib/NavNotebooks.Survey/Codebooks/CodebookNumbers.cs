namespace NavNotebooks.Survey.Codebooks;

/// <summary>Mean and spread of the valid answers to one variable. Absent altogether where they would give a hidden count away.</summary>
/// <param name="Mean">The mean of the codes, unweighted.</param>
/// <param name="Deviation">Their standard deviation with denominator n − 1; NaN for one answer.</param>
public sealed record CodebookNumbers(double Mean, double Deviation)
{
    /// <summary>The mean by the wave's weights; <see langword="null"/> where there are none, or they are all 0.</summary>
    public double? WeightedMean { get; init; }

    /// <summary>The lowest answer; <see langword="null"/> in microdata of a variable that has no scale, where it is one person's.</summary>
    public double? Lowest { get; init; }

    /// <summary>The highest answer; <see langword="null"/> where <see cref="Lowest"/> is.</summary>
    public double? Highest { get; init; }
}
