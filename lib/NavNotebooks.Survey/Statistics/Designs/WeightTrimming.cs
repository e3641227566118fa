namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Weights brought within limits, and the surplus spread until none is left outside.</summary>
internal static class WeightTrimming
{
    private const int MostRounds = 1000;

    /// <summary>Trims in place; tells how many rows were outside at first.</summary>
    internal static int Trim(double[] weights, (double Lower, double Upper) limits, WeightSurplus surplus)
    {
        var held = new bool[weights.Length];
        var trimmed = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            var taken = Clip(weights, held, limits);
            trimmed = round == 0 ? held.AsSpan().Count(true) : trimmed;
            if (taken == 0 || surplus == WeightSurplus.Dropped)
            {
                return trimmed;
            }

            Spread(weights, held, taken, surplus);
        }

        return trimmed;
    }

    /// <summary>Holds every weight that is outside at its limit; tells how much was taken away.</summary>
    private static double Clip(double[] weights, bool[] held, (double Lower, double Upper) limits)
    {
        var taken = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            var within = Math.Clamp(weights[i], limits.Lower, limits.Upper);
            if (weights[i] > 0 && within != weights[i])
            {
                taken += weights[i] - within;
                (weights[i], held[i]) = (within, true);
            }
        }

        return taken;
    }

    private static void Spread(double[] weights, bool[] held, double taken, WeightSurplus surplus)
    {
        var (count, sum) = (0, 0.0);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0 && !held[i])
            {
                (count, sum) = (count + 1, sum + weights[i]);
            }
        }

        if (count == 0)
        {
            throw new InvalidOperationException("Every weight is at a limit, and there is none left to take up what was cut off. Set the limits wider, or let the surplus be dropped: WeightSurplus.Dropped.");
        }

        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > 0 && !held[i])
            {
                weights[i] += surplus == WeightSurplus.Equally ? taken / count : taken * weights[i] / sum;
            }
        }
    }
}
