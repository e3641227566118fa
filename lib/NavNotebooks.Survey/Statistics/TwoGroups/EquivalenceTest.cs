using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Whether a difference is small enough not to matter, by two one-sided tests at bounds that the caller has set.</summary>
/// <remarks>
/// The difference is shown to lie within the bounds when it is significantly above the lower and significantly below the upper one (Schuirmann
/// 1987); that is so exactly when its interval at level 1 − 2α lies within (Westlake 1981). Bounds are to be set before the data are seen. A
/// bound may be infinite: then this is a test of non-inferiority. Where the test itself is undefined, so is this, for the same reason.
/// </remarks>
public sealed record EquivalenceTest : IStatisticalResult
{
    /// <summary>The significance used wherever none is given.</summary>
    private const double UsualSignificance = 0.05;

    private EquivalenceTest(Interval bounds) => Bounds = bounds;

    /// <summary>The differences that do not matter, in the unit of <see cref="Difference"/>.</summary>
    public Interval Bounds { get; }

    /// <summary>First minus second.</summary>
    public double Difference { get; private init; }

    /// <summary>Degrees of freedom of both tests; infinite for shares.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>(difference − lower bound)/standard error.</summary>
    public double LowerStatistic { get; private init; }

    /// <summary>(difference − upper bound)/standard error.</summary>
    public double UpperStatistic { get; private init; }

    /// <summary>p of the test that the difference is not above the lower bound.</summary>
    public double LowerP { get; private init; }

    /// <summary>p of the test that the difference is not below the upper bound.</summary>
    public double UpperP { get; private init; }

    /// <summary>The larger of the two p.</summary>
    public double PValue => Math.Max(LowerP, UpperP);

    /// <summary>Interval of the difference at level 1 − 2·significance.</summary>
    public Interval DifferenceInterval { get; private init; }

    /// <summary>Significance of each test.</summary>
    public double Significance { get; private init; }

    /// <summary>Whether the difference is shown to lie within the bounds: both tests are significant.</summary>
    public bool IsEquivalent => PValue < Significance;

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Equivalence of means, from their t test (Welch, Student, paired or one-sample): its difference, error and degrees of freedom are used, its
    /// side is not. Worked number: Student's test of 1, 2, 3, 4 and 2, 2, 4, 3 with bounds ±2 has t = 2.177599 and −2.799770, p = 0.036150.
    /// </summary>
    /// <param name="test">The t test of the two.</param>
    /// <param name="bounds">The differences that do not matter; their level is not used.</param>
    /// <param name="unit">The unit of the bounds.</param>
    /// <param name="significance">Of each test, above 0 and below one half.</param>
    /// <exception cref="ArgumentException">The bounds are equal or undefined, or the significance is out of range.</exception>
    public static EquivalenceTest Of(TTest test, Interval bounds, EquivalenceUnit unit = EquivalenceUnit.Raw, double significance = UsualSignificance)
    {
        ArgumentNullException.ThrowIfNull(test);
        RequireBounds(bounds, significance);
        var scale = unit == EquivalenceUnit.Raw ? 1 : test.Unit;
        var raw = double.IsNaN(scale) ? Interval.Undefined(level: bounds.Level) : new Interval(bounds.Low * scale, bounds.High * scale, bounds.Level);
        return new EquivalenceTest(raw) { Difference = test.Difference, DegreesOfFreedom = test.DegreesOfFreedom, Undefined = test.Undefined }
            .Tested(test.StandardError, significance);
    }

    /// <summary>
    /// Equivalence of two shares, by the unpooled z. Worked number: 96 of 158 and 60 of 106 with bounds ±0.15 give z = 3.096747 and −1.753105, p = 0.039792.
    /// </summary>
    /// <param name="shares">The two shares.</param>
    /// <param name="bounds">The differences that do not matter, as shares: five percentage points is 0.05.</param>
    /// <param name="significance">Of each test, above 0 and below one half.</param>
    /// <exception cref="ArgumentException">The bounds are equal or undefined, or the significance is out of range.</exception>
    public static EquivalenceTest Of(TwoProportions shares, Interval bounds, double significance = UsualSignificance)
    {
        ArgumentNullException.ThrowIfNull(shares);
        RequireBounds(bounds, significance);
        return new EquivalenceTest(bounds) { Difference = shares.Difference, DegreesOfFreedom = double.PositiveInfinity, Undefined = shares.Unpooled.Undefined }
            .Tested(shares.Unpooled.StandardError, significance);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("Equivalence", "Ekvivalens"), reason, language);
        }

        var nearer = LowerP >= UpperP ? LowerStatistic : UpperStatistic;
        var test = double.IsInfinity(DegreesOfFreedom)
            ? ReadingText.Statistic("z", nearer, language)
            : ReadingText.Statistic("t", nearer, language, DegreesOfFreedom);
        var conclusion = IsEquivalent
            ? language.In(" lies within", " ligger innenfor")
            : language.In(" is not shown to lie within", " er ikke vist å ligge innenfor");
        return language.In("Equivalence ", "Ekvivalens ") + test + ", " + ReadingText.P(PValue, Alternative.Greater, language) + ": "
            + ReadingText.Estimate(language.In("difference", "forskjell"), Difference, DifferenceInterval, language)
            + conclusion + ReadingText.Range(new Interval(Bounds.Low, Bounds.High), language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static void RequireBounds(Interval bounds, double significance)
    {
        if (!(bounds.Low < bounds.High))
        {
            throw new ArgumentException("The bounds of equivalence are equal or undefined. Give the smallest and the largest difference that does not matter, such as -0.2 and 0.2.", nameof(bounds));
        }

        if (!(significance > 0 && significance < 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(significance), significance, "A significance is above 0 and below one half. Give five per cent as 0.05.");
        }
    }

    private EquivalenceTest Tested(double error, double significance)
    {
        var level = 1 - (2 * significance);
        if (Undefined is not null)
        {
            return this with
            {
                LowerStatistic = double.NaN,
                UpperStatistic = double.NaN,
                LowerP = double.NaN,
                UpperP = double.NaN,
                Significance = significance,
                DifferenceInterval = Interval.Undefined(level: level),
            };
        }

        double lower = (Difference - Bounds.Low) / error, upper = (Difference - Bounds.High) / error;
        return this with
        {
            LowerStatistic = lower,
            UpperStatistic = upper,
            LowerP = Alternative.Greater.PValue(Distributions.PValue.FromT(lower, DegreesOfFreedom), lower),
            UpperP = Alternative.Less.PValue(Distributions.PValue.FromT(upper, DegreesOfFreedom), upper),
            Significance = significance,
            DifferenceInterval = Interval.Around(Difference, CriticalValue.StudentT(DegreesOfFreedom, level: level) * error, level: level),
        };
    }
}
