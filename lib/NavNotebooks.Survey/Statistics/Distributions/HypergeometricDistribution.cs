namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The hypergeometric distribution: how many marked ones a draw without replacement holds.</summary>
internal static class HypergeometricDistribution
{
    /// <summary>P(X = k): k marked in a draw of so many from a population with so many marked and unmarked.</summary>
    /// <remarks>As a ratio of three binomial weights (Loader 2000), which keeps thirteen digits for populations of millions.</remarks>
    internal static double Probability(int k, int marked, int unmarked, int drawn)
    {
        if (k < 0 || k > drawn || k > marked || drawn - k > unmarked)
        {
            return 0;
        }

        var share = (double)drawn / (marked + unmarked);
        return share is 0 or 1
            ? 1
            : BinomialDistribution.Probability(k, marked, share)
                * BinomialDistribution.Probability(drawn - k, unmarked, share)
                / BinomialDistribution.Probability(drawn, marked + unmarked, share);
    }

    /// <summary>P(X ≤ k), summed from k outwards, so that a small tail keeps its digits.</summary>
    internal static double LowerTail(int k, int marked, int unmarked, int drawn) =>
        k >= Math.Min(marked, drawn) ? 1
            : k < Math.Max(0, drawn - unmarked) ? 0
            : k * ((double)marked + unmarked) > (double)drawn * marked ? 1 - UpperTail(k + 1, marked, unmarked, drawn)
            : Sum(k, (marked, unmarked, drawn), step: -1);

    /// <summary>P(X ≥ k), k itself included.</summary>
    internal static double UpperTail(int k, int marked, int unmarked, int drawn) =>
        k <= Math.Max(0, drawn - unmarked) ? 1
            : k > Math.Min(marked, drawn) ? 0
            : k * ((double)marked + unmarked) < (double)drawn * marked ? 1 - LowerTail(k - 1, marked, unmarked, drawn)
            : Sum(k, (marked, unmarked, drawn), step: 1);

    private static double Sum(int k, (int Marked, int Unmarked, int Drawn) population, int step)
    {
        double term = 1, sum = 0;
        for (var at = k; term > 0 && sum + term > sum; at += step)
        {
            sum += term;
            term *= step > 0 ? Up(at) : 1 / Up(at - 1);
        }

        return Math.Min(1, sum * Probability(k, population.Marked, population.Unmarked, population.Drawn));

        double Up(int at) => (double)(population.Marked - at) * (population.Drawn - at) / ((at + 1.0) * (population.Unmarked - population.Drawn + at + 1.0));
    }
}
