using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Numerics;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>How many components of a scale are more than chance: its eigenvalues beside those of random data.</summary>
/// <remarks>Components, that is, eigenvalues of the correlations with ones on the diagonal, as Horn (1965) has it.</remarks>
public sealed record ParallelAnalysis : IStatisticalResult
{
    private const int FewestReplicates = 20;

    private ParallelAnalysis()
    {
    }

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>Eigenvalues of the items' correlations, largest first.</summary>
    public ImmutableArray<double> Eigenvalues { get; private init; } = [];

    /// <summary>Mean of the random eigenvalues of each rank.</summary>
    public ImmutableArray<double> RandomMeans { get; private init; } = [];

    /// <summary>The chosen percentile of the random eigenvalues of each rank.</summary>
    public ImmutableArray<double> RandomPercentiles { get; private init; } = [];

    /// <summary>How many eigenvalues in a row, from the largest, are above their percentile.</summary>
    public int Retained { get; private init; }

    /// <summary>How the random data were drawn.</summary>
    public required ParallelAnalysisOptions Options { get; init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Parallel analysis (Horn 1965). Percentiles interpolate between ordered replicates (Hyndman and Fan 1996, type 7). Every replicate has a stream
    /// of the generator of its own. Worked number: the largest random eigenvalue of 8 items and 220 respondents is 1.29 on average.
    /// </summary>
    /// <param name="items">Complete cases, more of them than items.</param>
    /// <param name="options">Seed, replicates, percentile, reference.</param>
    /// <exception cref="ArgumentException">Everybody answered an item alike, or an option is out of range.</exception>
    public static ParallelAnalysis Of(ScaleItems items, ParallelAnalysisOptions options)
    {
        if (options.Replicates < FewestReplicates || !(options.Percentile > 0 && options.Percentile < 1))
        {
            throw new ArgumentException($"A parallel analysis takes at least {FewestReplicates} replicates and a percentile between 0 and 1. 500 and 0.95 are usual.", nameof(options));
        }

        if (items.Count <= items.Names.Length)
        {
            return new ParallelAnalysis { Count = items.Count, Options = options, Undefined = UndefinedReason.TooFewObservations };
        }

        var observed = RankedEigen.Of(ItemCorrelations.Pearson(items).ToArray()).Values;
        var random = new double[options.Replicates][];
        Parallel.For(0, options.Replicates, new ParallelOptions { MaxDegreeOfParallelism = options.MostThreads }, replicate => random[replicate] = Random(items, options, replicate));
        double[][] ranked = [.. Enumerable.Range(0, observed.Length).Select(rank => random.Select(values => values[rank]).Order().ToArray())];
        double[] percentiles = [.. ranked.Select(values => Quantile.Of(values, options.Percentile).Value)];
        return new ParallelAnalysis
        {
            Count = items.Count,
            Options = options,
            Eigenvalues = [.. observed],
            RandomMeans = [.. ranked.Select(values => Moments.Mean(values))],
            RandomPercentiles = [.. percentiles],
            Retained = observed.TakeWhile((value, rank) => value > percentiles[rank]).Count(),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("parallel analysis", "parallellanalyse");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + ": " + NumberText.Format(Retained, 0, language) + language.In(" of ", " av ") + NumberText.Format(Eigenvalues.Length, 0, language)
                + language.In(" components above percentile ", " komponenter over persentil ")
                + NumberText.Format(Options.Percentile * 100, Math.Round(Options.Percentile * 100, 9) % 1 == 0 ? 0 : 1, language) + language.In(" of ", " av ")
                + NumberText.Format(Options.Replicates, 0, language) + language.In(" random data sets, n = ", " tilfeldige datasett, n = ")
                + NumberText.Format(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double[] Random(ScaleItems items, ParallelAnalysisOptions options, int replicate)
    {
        var random = new DeterministicRandom(options.Seed, "parallel analysis", replicate);
        var columns = new double[items.Names.Length][];
        for (var item = 0; item < columns.Length; item++)
        {
            columns[item] = items.Column(item).ToArray();
            if (options.Reference == ParallelReference.Permutation)
            {
                random.Shuffle(columns[item].AsSpan());
                continue;
            }

            for (var i = 0; i < columns[item].Length; i++)
            {
                columns[item][i] = random.NextNormal();
            }
        }

        return RankedEigen.Of(ItemCorrelations.Pearson(ScaleItems.Of(items.Names, columns)).ToArray()).Values;
    }
}
