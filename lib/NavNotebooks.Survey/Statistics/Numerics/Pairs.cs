namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Two answers of each respondent, in the same order.</summary>
internal static class Pairs
{
    /// <summary>First minus second, pair by pair.</summary>
    /// <exception cref="ArgumentException">The lengths differ, or a value is NaN or infinite.</exception>
    internal static double[] Differences(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = first[i] - second[i];
        }

        return differences;
    }
}
