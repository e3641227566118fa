namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>The covariance of two waves' estimates over what is assumed of their overlap.</summary>
internal static class WaveCovariance
{
    /// <summary>
    /// (m/(n₁n₂) − 1/N)·ρ·S₁S₂ for m people in both waves (Tam 1984, The American Statistician 38, 288–289), at its smallest and its
    /// largest. It is linear in m and in ρ, so that both lie at corners.
    /// </summary>
    internal static (double Smallest, double Largest) Range(WaveEstimate first, WaveEstimate second, WaveOverlap overlap)
    {
        var correlation = Attainable(first, second, overlap.Correlation);
        double smallest = double.PositiveInfinity, largest = double.NegativeInfinity;
        foreach (var share in (ReadOnlySpan<double>)[overlap.Share.Low, overlap.Share.High])
        {
            foreach (var rho in (ReadOnlySpan<double>)[correlation.Low, correlation.High])
            {
                var covariance = PerCorrelation(first, second, share) * rho;
                smallest = Math.Min(smallest, covariance);
                largest = Math.Max(largest, covariance);
            }
        }

        return (smallest, largest);
    }

    /// <summary>The covariance at correlation 1, for an overlap that is a share of the smaller wave.</summary>
    internal static double PerCorrelation(WaveEstimate first, WaveEstimate second, double share)
    {
        var population = Math.Max(first.PopulationCount, second.PopulationCount);

        // In a finite population two large waves cannot help but share some people.
        var both = Math.Max(share * Math.Min(first.Count, second.Count), double.IsInfinity(population) ? 0 : first.Count + second.Count - population);
        var scale = (both / (first.Count * second.Count)) - (1 / population);
        return scale * first.Deviation * second.Deviation;
    }

    /// <summary>Two yes-or-no answers with shares p and q cannot correlate beyond what their margins allow (the Fréchet bounds of the joint share).</summary>
    private static Interval Attainable(WaveEstimate first, WaveEstimate second, Interval asked)
    {
        if (!first.IsShare || !second.IsShare || first.Deviation == 0 || second.Deviation == 0)
        {
            return asked;
        }

        double p = first.Value, q = second.Value, scale = Math.Sqrt(p * (1 - p) * q * (1 - q));
        double lowest = (Math.Max(0, p + q - 1) - (p * q)) / scale, highest = (Math.Min(p, q) - (p * q)) / scale;
        return new Interval(Math.Clamp(asked.Low, lowest, highest), Math.Clamp(asked.High, lowest, highest), level: 1);
    }
}
