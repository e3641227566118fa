namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The scale behind a printed mean and deviation, and how far to look for samples.</summary>
/// <param name="Lowest">The lowest answer of the scale.</param>
/// <param name="Highest">The highest answer, above the lowest.</param>
public sealed record ReconstructionOptions(int Lowest, int Highest)
{
    /// <summary>Items averaged per respondent; answers then move in steps of one by this many. Default: 1.</summary>
    public int Items { get; init; } = 1;

    /// <summary>How mean and deviation were rounded. Default: either way.</summary>
    public RoundingRule Rounding { get; init; } = RoundingRule.Either;

    /// <summary>Seed of the samples kept, and of the search where there are too many to count. Default: 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most samples kept to be looked at. Default: 100.</summary>
    public int SamplesKept { get; init; } = 100;

    /// <summary>Steps of counting before it is given up for a search; some millions take a second. Default: 5 million.</summary>
    public long Effort { get; init; } = 5_000_000;
}
