namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>The number of discordant pairs among ranks without ties, where all orders are equally likely (Kendall 1938).</summary>
internal static class KendallDistribution
{
    /// <summary>From this count on the normal takes over, as in R.</summary>
    internal const int CountedBelow = 50;

    /// <summary>Twice the smaller tail of that many discordant pairs, at most 1.</summary>
    internal static double TwoSided(int count, double discordant)
    {
        var pairs = count * (count - 1) / 2;
        var fewer = (int)Math.Round(Math.Min(discordant, pairs - discordant));
        double[] shares = [1];
        for (var rank = 2; rank <= count; rank++)
        {
            // A rank more is set before 0 to rank − 1 of the others with equal chances.
            var next = new double[shares.Length + rank - 1];
            for (var i = 0; i < shares.Length; i++)
            {
                for (var before = 0; before < rank; before++)
                {
                    next[i + before] += shares[i] / rank;
                }
            }

            shares = next;
        }

        var tail = 0.0;
        for (var i = 0; i <= fewer; i++)
        {
            tail += shares[i];
        }

        return Math.Min(1, 2 * tail);
    }
}
