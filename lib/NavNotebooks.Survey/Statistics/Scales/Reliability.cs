using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Internal consistency of a sum of items: Cronbach's alpha, and how each item bears on it.</summary>
/// <remarks>
/// Alpha equals the reliability where items measure one thing equally well (essential tau-equivalence); otherwise it is a lower bound, and
/// <see cref="Omega"/> asks less. It says nothing of how many things are measured. Undefined with fewer than three respondents,
/// and where the items cancel so that their sum does not vary; then every coefficient is NaN and there are no item statistics.
/// </remarks>
public sealed record Reliability : IStatisticalResult
{
    private const double Rounding = 1e-12;

    private Reliability()
    {
    }

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>k/(k−1)·(1 − Σs²ᵢ/s²) with s² the variance of the sum; at most 1, and below 0 where items contradict each other.</summary>
    public double Alpha { get; private init; }

    /// <summary>Exact interval for normal answers: 1 − (1−α)·F with n−1 and (n−1)(k−1) degrees of freedom (Feldt 1965).</summary>
    public Interval Interval { get; private init; }

    /// <summary>k·r̄/(1 + (k−1)·r̄): alpha of the items at equal variance.</summary>
    public double StandardizedAlpha { get; private init; }

    /// <summary>r̄, the mean of the correlations between items.</summary>
    public double MeanCorrelation { get; private init; }

    /// <summary>λ₂ (Guttman 1945), never below alpha and never above the reliability.</summary>
    public double GuttmanLambda2 { get; private init; }

    /// <summary>The items in the order given.</summary>
    public ImmutableArray<ItemStatistic> Items { get; private init; } = [];

    /// <summary>Items whose correlation with the rest is below 0: look whether they should be reversed.</summary>
    public ImmutableArray<string> SuspectItems => [.. Items.Where(item => item.ItemRestCorrelation < 0).Select(item => item.Name)];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Cronbach's alpha (Cronbach 1951) with Feldt's interval. Worked number: items 1, 2, 3, 4, 5 and 2, 1, 3, 5, 4 and 1, 3, 2, 5, 5 give
    /// α = 0.919811 [0.594836, 0.991070], item–rest correlations 0.913812, 0.773389 and 0.838525.
    /// </summary>
    /// <param name="items">Complete cases; every item varies.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">Everybody answered an item alike.</exception>
    public static Reliability Of(ScaleItems items, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (items.Count < 3)
        {
            return Unknown(items, UndefinedReason.TooFewObservations, level);
        }

        items.RequireVariation();
        var sums = ItemSums.Of(items.Covariances);
        return sums.Total > Rounding * sums.Trace ? Defined(items, sums, level) : Unknown(items, UndefinedReason.NoVariation, level);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("α", reason, language)
        : ReadingText.BoundedEstimate("α", Alpha, Interval, language)
            + ", " + NumberText.Format(Items.Length, 0, language) + language.In(" items", " utsagn")
            + ", n = " + NumberText.Format(Count, 0, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static Reliability Unknown(ScaleItems items, UndefinedReason reason, double level) => new()
    {
        Count = items.Count,
        Alpha = double.NaN,
        Interval = Interval.Undefined(level: level),
        StandardizedAlpha = double.NaN,
        MeanCorrelation = double.NaN,
        GuttmanLambda2 = double.NaN,
        Undefined = reason,
    };

    private static Reliability Defined(ScaleItems items, ItemSums sums, double level)
    {
        var k = items.Names.Length;
        var alpha = AlphaOf(k, sums.Trace, sums.Total);
        double between = items.Count - 1, within = (items.Count - 1.0) * (k - 1), tail = (1 - level) / 2;
        var correlation = ItemCorrelations.Pearson(items).Mean;
        return new Reliability
        {
            Count = items.Count,
            Alpha = alpha,
            Interval = new Interval(
                1 - ((1 - alpha) * FDistribution.UpperQuantile(tail, between, within)),
                1 - ((1 - alpha) * FDistribution.UpperQuantile(1 - tail, between, within)),
                level),
            MeanCorrelation = correlation,
            StandardizedAlpha = k * correlation / (1 + ((k - 1) * correlation)),
            GuttmanLambda2 = (sums.Total - sums.Trace + Math.Sqrt(k / (k - 1.0) * sums.OffSquares)) / sums.Total,
            Items = [.. Enumerable.Range(0, k).Select(i => Item(items, sums, i))],
        };
    }

    private static ItemStatistic Item(ScaleItems items, ItemSums sums, int i)
    {
        double own = items.Covariances[i, i], withRest = sums.Rows[i] - own, rest = sums.Total - (2 * sums.Rows[i]) + own;
        var varies = rest > Rounding * sums.Trace;
        return new ItemStatistic(
            items.Names[i],
            Moments.Mean(items.Column(i)),
            Math.Sqrt(own),
            varies ? Math.Clamp(withRest / Math.Sqrt(own * rest), -1, 1) : double.NaN,
            varies && items.Names.Length > 2 ? AlphaOf(items.Names.Length - 1, sums.Trace - own, rest) : double.NaN);
    }

    private static double AlphaOf(int items, double trace, double total) => items / (items - 1.0) * (1 - (trace / total));
}
