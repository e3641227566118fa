namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>How random data are drawn for a parallel analysis.</summary>
/// <param name="Seed">The same seed gives the same answer on every machine and any number of threads.</param>
/// <param name="Replicates">How many random data sets; at least 20.</param>
/// <param name="Percentile">An eigenvalue counts when it is above this share of the random ones; 0.95 (Glorfeld 1995).</param>
/// <param name="Reference">What is random.</param>
public sealed record ParallelAnalysisOptions(
    ulong Seed, int Replicates = 500, double Percentile = 0.95, ParallelReference Reference = ParallelReference.Normal)
{
    /// <summary>Threads used at most; −1, the default, for as many as the machine has. The result does not depend on it.</summary>
    public int MostThreads { get; init; } = -1;
}
