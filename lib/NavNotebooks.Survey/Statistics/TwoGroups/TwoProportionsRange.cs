using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>All that two rounded shares can say of their difference and its test: interval arithmetic, not estimation.</summary>
/// <remarks>
/// Every range is exact: z, pooled or not, grows with the first share and falls with the second (its derivative has the sign of
/// p₁(1−p₂) + p₂(1−p₁)), so the ends lie at corners; where the two roundings overlap the shares may be equal and p may be 1.
/// All ranges have level 1, and are undefined where a group is empty.
/// </remarks>
public sealed record TwoProportionsRange : IStatisticalResult
{
    private TwoProportionsRange()
    {
    }

    /// <summary>Smallest and largest first share minus second.</summary>
    public Interval Difference { get; private init; }

    /// <summary>Smallest and largest two-sided p of the pooled test (<see cref="TwoProportions.Pooled"/>).</summary>
    public Interval PooledP { get; private init; }

    /// <summary>Smallest and largest two-sided p of the unpooled test (<see cref="TwoProportions.Unpooled"/>).</summary>
    public Interval UnpooledP { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The ranges for two printed shares. Worked number: 61 % of 158 and 50 % of 106, each rounded to whole per cent, give
    /// differences from 0.10 to 0.12 and pooled p from 0.053747 to 0.108154.
    /// </summary>
    /// <param name="first">Rounding range of the first share, such as 0.605 to 0.615; what lies outside 0 to 1 is cut off.</param>
    /// <param name="firstCount">Its n.</param>
    /// <param name="second">Rounding range of the second share.</param>
    /// <param name="secondCount">Its n.</param>
    /// <exception cref="ArgumentException">A range lies outside 0 to 1 altogether or is undefined, or a count is negative.</exception>
    public static TwoProportionsRange Of(Interval first, double firstCount, Interval second, double secondCount)
    {
        Require.Count(firstCount, nameof(firstCount));
        Require.Count(secondCount, nameof(secondCount));
        var (one, two) = (Cut(first, nameof(first)), Cut(second, nameof(second)));
        if (firstCount == 0 || secondCount == 0)
        {
            var nothing = Interval.Undefined(level: 1);
            return new TwoProportionsRange { Difference = nothing, PooledP = nothing, UnpooledP = nothing, Undefined = UndefinedReason.EmptyGroup };
        }

        var furthest = Compare(one.High, firstCount, two.Low, secondCount);
        var nearest = Compare(one.Low, firstCount, two.High, secondCount);
        var overlap = one.Overlaps(two);
        return new TwoProportionsRange
        {
            Difference = new Interval(nearest.Difference, furthest.Difference, level: 1),
            PooledP = Range(nearest.Pooled, furthest.Pooled, overlap),
            UnpooledP = Range(nearest.Unpooled, furthest.Unpooled, overlap),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(language.In("Difference", "Forskjell"), reason, language)
        : language.In("Difference ", "Forskjell ") + ReadingText.FromTo(Difference, 2, language)
            + language.In(", pooled p ", ", felles p ") + ReadingText.FromTo(PooledP, 3, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static TwoProportions Compare(double first, double firstCount, double second, double secondCount) =>
        TwoProportions.Of(Proportion.OfShare(first, firstCount), Proportion.OfShare(second, secondCount));

    private static Interval Cut(Interval share, string name)
    {
        if (!share.Overlaps(new Interval(0, 1)))
        {
            throw new ArgumentException(
                $"'{name}' holds no share between 0 and 1. Give the rounding range of 61 per cent as 0.605 to 0.615.",
                name);
        }

        return new Interval(Math.Max(0, share.Low), Math.Min(1, share.High), level: 1);
    }

    private static Interval Range(ZTest nearest, ZTest furthest, bool overlap)
    {
        double a = P(nearest), b = P(furthest);
        return new Interval(Math.Min(a, b), overlap ? 1 : Math.Max(a, b), level: 1);
    }

    /// <summary>Without variation equal shares have p = 1 and different ones p = 0: the limits of the test there.</summary>
    private static double P(ZTest test) =>
        !double.IsNaN(test.PValue) ? test.PValue : test.Difference == 0 ? 1 : 0;
}
