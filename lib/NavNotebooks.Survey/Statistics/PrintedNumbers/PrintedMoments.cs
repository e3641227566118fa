namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The whole sums, and sums of squares, that a printed mean and standard deviation allow.</summary>
/// <param name="Deviations">(n−1)·s²·L² over the printed deviation's range, L the items.</param>
/// <param name="Count">Respondents.</param>
internal readonly record struct PrintedMoments(PrintedRange Deviations, int Count)
{
    internal static PrintedMoments Of(PrintedRange deviations, int count, int items) =>
        new(deviations.NotNegative().Squared().Times((decimal)(count - 1) * items * items), count);

    /// <summary>The sums of answers whose mean prints so.</summary>
    internal static (long First, long Last) Sums(PrintedRange means, long steps) => means.Times(steps).WholeNumbers();

    /// <summary>The whole sums of squares with this sum whose deviation prints so; the first is above the last where there is none.</summary>
    internal (long First, long Last) SumsOfSquares(long sum)
    {
        // n·Q = n·(n−1)s² + (Σx)² has no division, and so no rounding.
        var scaled = Deviations.Times(Count).Plus((decimal)sum * sum);
        var first = (long)Math.Ceiling(scaled.Low / Count);
        var last = (long)Math.Floor(scaled.High / Count);
        while (scaled.LowOpen ? first * (decimal)Count <= scaled.Low : first * (decimal)Count < scaled.Low)
        {
            first++;
        }

        while (scaled.HighOpen ? last * (decimal)Count >= scaled.High : last * (decimal)Count > scaled.High)
        {
            last--;
        }

        return (Math.Max(first, Least(sum)), last);
    }

    /// <summary>The sum of squares of answers as equal as whole numbers with this sum can be.</summary>
    private long Least(long sum)
    {
        var lower = (long)Math.Floor((decimal)sum / Count);
        var above = sum - (lower * Count);
        return ((Count - above) * lower * lower) + (above * (lower + 1) * (lower + 1));
    }
}
