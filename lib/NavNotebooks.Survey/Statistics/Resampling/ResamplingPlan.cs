namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>How a bootstrap or a permutation test draws: the seed decides every number, whatever the machine and its threads.</summary>
/// <remarks>
/// 9,999 replicates let the usual percentiles fall on a replicate, since (R + 1)α is whole, and a permutation p on a round number
/// (Davison and Hinkley 1997, 2.3 and 4.2.5). Equal when all settings are equal.
/// </remarks>
public sealed record ResamplingPlan
{
    /// <summary>The number of replicates used wherever none is given: 9,999.</summary>
    public const int UsualReplicates = 9_999;

    /// <summary>A plan.</summary>
    /// <param name="seed">Any number; write it down beside the result.</param>
    /// <param name="replicates">How many samples or orders are drawn, 1 or more.</param>
    /// <param name="level">Level of the intervals, above 0 and below 1; tests have no use for it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The replicates or the level are out of range.</exception>
    public ResamplingPlan(ulong seed, int replicates = UsualReplicates, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (replicates < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(replicates), replicates, "Nothing can be learnt from no replicates. Give 1 or more; 9,999 is usual.");
        }

        Seed = seed;
        Replicates = replicates;
        Level = level;
    }

    /// <summary>What every draw follows from.</summary>
    public ulong Seed { get; }

    /// <summary>Samples or orders drawn.</summary>
    public int Replicates { get; }

    /// <summary>Level of the intervals.</summary>
    public double Level { get; }

    /// <summary>Threads used at most; −1, the default, for as many as the machine has. The result does not depend on it.</summary>
    public int MostThreads { get; init; } = -1;

    /// <summary>A test whose arrangements are at most so many goes through all of them instead of drawing; 0 to draw always. 100,000 by default.</summary>
    public long MostExact { get; init; } = 100_000;
}
