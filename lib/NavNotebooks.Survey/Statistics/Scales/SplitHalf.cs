using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Reliability from two halves of a scale that are named by the caller, and how it would vary over other halves.</summary>
/// <remarks>
/// Undefined with fewer than three respondents, where the sum of a half does not vary, and where the halves are exact opposites (r = −1),
/// so that the formulas divide by zero; then the coefficients are NaN, and only in the last case is there a correlation.
/// </remarks>
public sealed record SplitHalf : IStatisticalResult
{
    private const int MostItemsForAllSplits = 16;
    private const double Rounding = 1e-12;

    private SplitHalf()
    {
    }

    /// <summary>Respondents.</summary>
    public int Count { get; private init; }

    /// <summary>Pearson's correlation between the sums of the two halves.</summary>
    public double Correlation { get; private init; }

    /// <summary>2r/(1+r), for halves of equal variance (Spearman 1910; Brown 1910).</summary>
    public double SpearmanBrown { get; private init; }

    /// <summary>2(1 − (s²ₐ+s²ᵦ)/s²), which asks no equal variances (Rulon 1939; Guttman's λ₄, 1945).</summary>
    public double FlanaganRulon { get; private init; }

    /// <summary>
    /// The lowest, mean and highest λ₄ over all ways to split the items into equal halves: the mean is Cronbach's alpha (Cronbach 1951).
    /// <see langword="null"/> for an odd number of items, and for more than 16, where the splits are too many to go through.
    /// </summary>
    public (double Lowest, double Mean, double Highest)? AllSplits { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Reliability of two halves. Worked number: items 1, 2, 3, 4, 5 and 2, 1, 3, 5, 4 against 1, 3, 2, 5, 5 and 2, 2, 4, 4, 5 have
    /// r = 0.954539, Spearman–Brown 0.976741, λ₄ = 0.976331.
    /// </summary>
    /// <param name="items">Complete cases.</param>
    /// <param name="firstHalf">Names of the items of the first half; the others are the second. Neither half may be empty.</param>
    /// <exception cref="ArgumentException">A name is unknown or stands twice, or a half is empty.</exception>
    public static SplitHalf Of(ScaleItems items, IReadOnlyList<string> firstHalf)
    {
        int[] first = [.. firstHalf.Select(items.PlaceOf).Distinct()];
        if (first.Length != firstHalf.Count || first.Length == 0 || first.Length == items.Names.Length)
        {
            throw new ArgumentException("A half is empty, or names an item twice. Name some of the items, each once; the others make the second half.", nameof(firstHalf));
        }

        if (items.Count < 3)
        {
            return Unknown(items, double.NaN, UndefinedReason.TooFewObservations);
        }

        int[] second = [.. Enumerable.Range(0, items.Names.Length).Except(first)];
        double a = Sum(items, first, first), b = Sum(items, second, second), between = Sum(items, first, second);
        var least = Rounding * ItemSums.Of(items.Covariances).Trace;
        if (!(a > least && b > least))
        {
            return Unknown(items, double.NaN, UndefinedReason.NoVariation);
        }

        var correlation = Math.Clamp(between / Math.Sqrt(a * b), -1, 1);
        var total = a + b + (2 * between);
        return correlation < Rounding - 1 || total <= least ? Unknown(items, correlation, UndefinedReason.ZeroDenominator) : new SplitHalf
        {
            Count = items.Count,
            Correlation = correlation,
            SpearmanBrown = 2 * correlation / (1 + correlation),
            FlanaganRulon = 4 * between / total,
            AllSplits = EverySplit(items),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("split-half reliability", "reliabilitet av to halvdeler");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + " = " + ReadingText.Bounded(SpearmanBrown, 2, language) + " (Spearman–Brown), λ₄ = " + ReadingText.Bounded(FlanaganRulon, 2, language)
                + ", n = " + NumberText.Format(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static SplitHalf Unknown(ScaleItems items, double correlation, UndefinedReason reason) => new()
    {
        Count = items.Count,
        Correlation = correlation,
        SpearmanBrown = double.NaN,
        FlanaganRulon = double.NaN,
        Undefined = reason,
    };

    private static (double Lowest, double Mean, double Highest)? EverySplit(ScaleItems items)
    {
        var size = items.Names.Length;
        if (size % 2 == 1 || size > MostItemsForAllSplits)
        {
            return null;
        }

        var total = ItemSums.Of(items.Covariances).Total;
        double lowest = double.PositiveInfinity, highest = double.NegativeInfinity, sum = 0, carry = 0;
        var splits = 0;

        // The first item stays in the first half, so that no split is met twice.
        for (var mask = 1; mask < 1 << size; mask += 2)
        {
            if (int.PopCount(mask) != size / 2)
            {
                continue;
            }

            var lambda = 4 * Between(items.Covariances, mask) / total;
            (lowest, highest) = (Math.Min(lowest, lambda), Math.Max(highest, lambda));
            Moments.Add(ref sum, ref carry, lambda);
            splits++;
        }

        return (lowest, (sum + carry) / splits, highest);
    }

    private static double Between(double[,] covariances, int mask)
    {
        double sum = 0;
        for (var i = 0; i < covariances.GetLength(0); i++)
        {
            for (var j = 0; (mask >> i & 1) == 1 && j < covariances.GetLength(0); j++)
            {
                sum += (mask >> j & 1) == 0 ? covariances[i, j] : 0;
            }
        }

        return sum;
    }

    private static double Sum(ScaleItems items, int[] rows, int[] columns) =>
        rows.Sum(row => columns.Sum(column => items.Covariances[row, column]));
}
