namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Where the weights of a replicate come from.</summary>
/// <param name="Given">The weights themselves, where they came with the data.</param>
/// <param name="Deleted">The cluster that each replicate of a jackknife leaves out.</param>
/// <param name="Seed">What a bootstrap draws from.</param>
internal sealed record ReplicateSource(IReadOnlyList<double[]> Given, int[] Deleted, ulong Seed);
