namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>The k-th smallest of numbers too many to list, such as all differences between two samples: by halving the doubles between two ends.</summary>
internal static class OrderStatistic
{
    /// <summary>The smallest number with at least so many at or below it: exact, because there are finitely many doubles.</summary>
    /// <param name="atMost">How many are at or below a number.</param>
    /// <param name="rank">From 1.</param>
    /// <param name="ends">A range that holds all of them.</param>
    internal static double Select(Func<double, double> atMost, double rank, (double Low, double High) ends)
    {
        long low = Key(ends.Low), high = Key(ends.High);
        while (low < high)
        {
            var middle = low + (long)(((ulong)high - (ulong)low) / 2);
            if (atMost(Value(middle)) >= rank)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return Value(low) + 0.0;
    }

    /// <summary>The median of so many numbers: with an even count halfway between the middle two.</summary>
    internal static double Median(Func<double, double> atMost, double count, (double Low, double High) ends)
    {
        var lower = Select(atMost, Math.Floor((count + 1) / 2), ends);
        return count % 2 == 1 ? lower : lower + ((Select(atMost, Math.Floor(count / 2) + 1, ends) - lower) / 2);
    }

    /// <summary>
    /// From the rank-th smallest to the rank-th largest, or open to one side; where there is no such rank the level is out of reach and the
    /// end infinite.
    /// </summary>
    internal static Interval Between(Func<double, double> atMost, double count, (double Low, double High) ends, (double Rank, Alternative Alternative, double Level) of)
    {
        var inside = of.Rank >= 1 && of.Rank <= count;
        return new Interval(
            inside && of.Alternative != Alternative.Less ? Select(atMost, of.Rank, ends) : double.NegativeInfinity,
            inside && of.Alternative != Alternative.Greater ? Select(atMost, count - of.Rank + 1, ends) : double.PositiveInfinity,
            of.Level);
    }

    /// <summary>Integers in the order of the doubles.</summary>
    private static long Key(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits ^ ((bits >> 63) & long.MaxValue);
    }

    private static double Value(long key) => BitConverter.Int64BitsToDouble(key ^ ((key >> 63) & long.MaxValue));
}
