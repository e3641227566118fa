using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>How rare the statistic observed is among all arrangements that were as likely if labels, or signs, meant nothing.</summary>
/// <remarks>
/// The hypothesis is that rows are exchangeable between the labels: the groups have one distribution, spread included (Good 2005, ch. 3). Exact
/// where all arrangements can be gone through; otherwise orders are drawn, and p = (b + 1)/(m + 1) with b of m drawn at least as
/// extreme, so that p is never 0 and the test keeps its level (Phipson and Smyth 2010, Statistical Applications in Genetics and
/// Molecular Biology 9(1), 39). Ties between arrangements count as extreme. NaN is refused: leave missing answers out first. If nothing varies p is 1.
/// The same seed gives the same digits on any number of threads.
/// </remarks>
public sealed record PermutationTest : IStatisticalResult
{
    /// <summary>Statistics nearer than this, relative to the largest, are the same one rounded differently.</summary>
    private const double Rounding = 1e-10;

    private PermutationTest()
    {
    }

    /// <summary>What the statistic is called in the reading; "statistic" where not set.</summary>
    public string? Symbol { get; init; }

    /// <summary>The statistic as observed.</summary>
    public double Observed { get; private init; }

    /// <summary>Share of arrangements at least as extreme, from 0 to 1.</summary>
    public double PValue { get; private init; }

    /// <summary>Which arrangements are extreme.</summary>
    public PermutationTail Tail { get; private init; }

    /// <summary>Whether all arrangements were considered.</summary>
    public bool IsExact { get; private init; }

    /// <summary>Arrangements there are, where exact; otherwise how many were drawn.</summary>
    public double Arrangements { get; private init; }

    /// <summary>The seed; null where exact.</summary>
    public ulong? Seed { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The difference of two means (with 0 and 1: of two shares), labels dealt out anew. Answers that are whole numbers, or whole on a common scale, are
    /// tested exactly whatever the size of the groups, by the shift algorithm (Pagano and Tritchler 1983), up to some two thousand
    /// rows. Worked number: 1, 2, 3 against 4, 5, 6 gives −3 and p = 2/20 = 0.1.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="plan">Seed and replicates where all arrangements are too many.</param>
    /// <param name="tail">Which differences, first minus second, are extreme.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static PermutationTest OfMeans(
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        ResamplingPlan plan,
        PermutationTail tail = PermutationTail.Both)
    {
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
        if (first.IsEmpty || second.IsEmpty)
        {
            return Empty(UndefinedReason.EmptyGroup, tail) with { Symbol = "difference" };
        }

        return PermutationSums.OfMeans(first, second, plan, tail) with { Symbol = "difference" };
    }

    /// <summary>
    /// The mean of paired differences, the sign of each turned or not (Fisher 1935, 21). Pairs without a difference change nothing.
    /// Whole numbers are tested exactly. Worked number: differences 1, 2, 3, 4 give 2.5 and p = 2/16 = 0.125.
    /// </summary>
    /// <param name="differences">One per pair, such as later minus earlier.</param>
    /// <param name="plan">Seed and replicates where all arrangements are too many.</param>
    /// <param name="tail">Which means are extreme.</param>
    /// <exception cref="ArgumentException">A difference is NaN or infinite.</exception>
    public static PermutationTest OfPairs(ReadOnlySpan<double> differences, ResamplingPlan plan, PermutationTail tail = PermutationTail.Both)
    {
        Require.Valid(differences, nameof(differences));
        return differences.IsEmpty
            ? Empty(UndefinedReason.TooFewObservations, tail) with { Symbol = "difference" }
            : PermutationSums.OfPairs(differences, plan, tail) with { Symbol = "difference" };
    }

    /// <summary>
    /// Any statistic of labelled rows. All distinct orders of the labels are gone through where they are at most
    /// <see cref="ResamplingPlan.MostExact"/>; otherwise orders are drawn. Worked number: the difference of the means of 1, 2, 3 and 4, 5, 6 has p = 0.1 of 20 orders.
    /// </summary>
    /// <param name="labels">The label of each row: codes of any size.</param>
    /// <param name="statistic">The statistic of the rows as labelled; 0 where the labels mean nothing, or large where they mean much and the tail is upper.</param>
    /// <param name="plan">Seed and replicates.</param>
    /// <param name="tail">Which statistics are extreme.</param>
    public static PermutationTest Of(
        ReadOnlySpan<int> labels,
        LabelStatistic statistic,
        ResamplingPlan plan,
        PermutationTail tail = PermutationTail.Both)
    {
        var observed = statistic(labels);
        if (!double.IsFinite(observed))
        {
            return Empty(labels.IsEmpty ? UndefinedReason.TooFewObservations : UndefinedReason.StatisticUndefined, tail);
        }

        var own = labels.ToArray();
        var count = LabelOrders.Count(labels);
        var exact = count <= plan.MostExact;
        var statistics = exact ? Enumerated(own, statistic, (int)count) : Replication.Of(plan, "permutation", () =>
        {
            var dealt = new int[own.Length];
            return random =>
            {
                own.CopyTo(dealt, 0);
                random.Shuffle(dealt.AsSpan());
                return statistic(dealt);
            };
        });
        return From(observed, statistics, exact ? null : plan.Seed, tail);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("Permutation test", "Permutasjonstest");
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(name, reason, language);
        }

        var symbol = Symbol == "difference" ? language.In("difference", "differanse") : Symbol ?? language.In("statistic", "observator");
        var how = IsExact
            ? language.In("exact", "eksakt")
            : NumberText.Format(Arrangements, 0, language) + language.In(" permutations, seed ", " permutasjoner, frø ") + Seed?.ToString(CultureInfo.InvariantCulture);
        var sided = Tail == PermutationTail.Both ? string.Empty : language.In(", one-sided", ", ensidig");
        return name + ": " + ReadingText.Statistic(symbol, Observed, language) + ", " + ReadingText.P(PValue, language) + " (" + how + sided + ")";
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>The test from the statistics of all arrangements (no seed) or of those drawn (a seed).</summary>
    internal static PermutationTest From(double observed, ReadOnlySpan<double> statistics, ulong? seed, PermutationTail tail)
    {
        var largest = Math.Abs(observed);
        foreach (var statistic in statistics)
        {
            largest = double.IsFinite(statistic) ? Math.Max(largest, Math.Abs(statistic)) : largest;
        }

        long extreme = 0;
        foreach (var statistic in statistics)
        {
            extreme += IsExtreme(statistic, observed, Rounding * largest, tail) ? 1 : 0;
        }

        return new PermutationTest
        {
            Observed = observed,
            PValue = seed is null ? (double)extreme / statistics.Length : (extreme + 1.0) / (statistics.Length + 1.0),
            Tail = tail,
            IsExact = seed is null,
            Arrangements = statistics.Length,
            Seed = seed,
        };
    }

    /// <summary>The test from a p-value that was computed exactly.</summary>
    internal static PermutationTest Exact(double observed, double p, double arrangements, PermutationTail tail) =>
        new() { Observed = observed, PValue = Math.Min(1, p), Tail = tail, IsExact = true, Arrangements = arrangements };

    /// <summary>A statistic that an arrangement does not have is counted as extreme: the cautious side.</summary>
    private static bool IsExtreme(double statistic, double observed, double rounding, PermutationTail tail) => double.IsNaN(statistic) || tail switch
    {
        PermutationTail.Upper => statistic >= observed - rounding,
        PermutationTail.Lower => statistic <= observed + rounding,
        _ => Math.Abs(statistic) >= Math.Abs(observed) - rounding,
    };

    private static PermutationTest Empty(UndefinedReason reason, PermutationTail tail) =>
        new() { Observed = double.NaN, PValue = double.NaN, Tail = tail, Undefined = reason };

    private static double[] Enumerated(int[] labels, LabelStatistic statistic, int count)
    {
        var order = (int[])labels.Clone();
        Array.Sort(order);
        var statistics = new double[count];
        var next = 0;
        do
        {
            statistics[next++] = statistic(order);
        }
        while (LabelOrders.Next(order));

        return statistics;
    }
}
