using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>A difference of means, its interval, the t test that it is zero, and the difference in standard deviations.</summary>
/// <remarks>
/// The difference is first minus second, in the variable's unit. Answers are taken to be independent between respondents (pairs), and
/// means to be near normal. A group of fewer than two leaves error, t, p and interval NaN (Student needs three respondents in all, and one
/// in each group); so does a difference without any variation. Samples must be free of missing answers: NaN is refused.
/// </remarks>
public sealed record TTest : IStatisticalResult
{
    private readonly StandardizedDifference effect;

    private TTest(StandardizedDifference effect) => this.effect = effect;

    /// <summary>Which test.</summary>
    public TTestKind Kind { get; private init; }

    /// <summary>What the test sets against no difference.</summary>
    public Alternative Alternative { get; private init; }

    /// <summary>Level of both intervals.</summary>
    public double Level { get; private init; }

    /// <summary>First mean minus second (or minus the reference).</summary>
    public double Difference { get; private init; }

    /// <summary>Standard error of the difference.</summary>
    public double StandardError { get; private init; }

    /// <summary>Degrees of freedom; need not be whole for Welch.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>t: difference over standard error.</summary>
    public double Statistic { get; private init; }

    /// <summary>p, of two sides or of the one side asked for.</summary>
    public double PValue { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Difference ± t(df)·standard error; open to one side where the alternative is one-sided. Made anew at each call.</summary>
    public Interval DifferenceInterval => Undefined is null
        ? Alternative.Around(Difference, Level, share => CriticalValue.StudentT(DegreesOfFreedom, level: share) * StandardError)
        : Interval.Undefined(level: Level);

    /// <summary>
    /// The difference in standard deviations: Cohen's d with the pooled deviation (<see cref="EffectSize.CohensD"/>, also beside Welch's t),
    /// d_z for pairs, and for one sample the difference over its deviation. Its interval is two-sided always. Made anew at each call.
    /// </summary>
    public EffectSize Effect => effect.At(Level);

    /// <summary>What <see cref="Effect"/> divides by, in the variable's unit; NaN where there is no effect.</summary>
    internal double Unit => effect.Unit;

    /// <summary>
    /// Welch's test of two samples: se = √(s₁²/n₁ + s₂²/n₂), df by Welch (1947) and Satterthwaite (1946),
    /// (v₁+v₂)²/(v₁²/(n₁−1) + v₂²/(n₂−1)) with v = s²/n. Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give t = −2.251436 with 5.520788
    /// degrees of freedom, p = 0.069134.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="alternative">What is set against equal means.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static TTest Welch(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel) =>
        Welch(Group(first, nameof(first)), Group(second, nameof(second)), alternative: alternative, level: level);

    /// <summary>Welch's test from printed numbers; formula as for samples.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="alternative">What is set against equal means.</param>
    /// <param name="level">Level of the intervals.</param>
    public static TTest Welch(
        GroupSummary first, GroupSummary second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel) =>
        Welch(Part.Of(first), Part.Of(second)).At(alternative, level);

    /// <summary>
    /// Welch's test of two weighted means: their linearised standard errors take the place of s/√n, and the counts of respondents
    /// give the degrees of freedom; d is made with the effective counts. Equal weights give the unweighted test.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="alternative">What is set against equal means.</param>
    /// <param name="level">Level of the intervals.</param>
    public static TTest Welch(
        Summary first, Summary second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel) =>
        Welch(Part.Of(first), Part.Of(second)).At(alternative, level);

    /// <summary>
    /// Student's test of two samples: s² = ((n₁−1)s₁² + (n₂−1)s₂²)/(n₁+n₂−2), se = s·√(1/n₁+1/n₂), df = n₁+n₂−2 (Student 1908; Fisher 1925).
    /// It takes the groups to have one variance. Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give t = −2.057807 with 7 degrees of
    /// freedom, p = 0.078619.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="alternative">What is set against equal means.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static TTest Student(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel) =>
        Student(Group(first, nameof(first)), Group(second, nameof(second)), alternative: alternative, level: level);

    /// <summary>Student's test from printed numbers; formula as for samples.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="alternative">What is set against equal means.</param>
    /// <param name="level">Level of the intervals.</param>
    public static TTest Student(
        GroupSummary first, GroupSummary second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel)
    {
        var effect = EffectSize.Pooled(first, second);
        var error = PooledDeviation.Of(first, second) * Math.Sqrt((1 / first.Count) + (1 / second.Count));
        return new TTest(effect)
        {
            Kind = TTestKind.Student,
            Difference = first.Mean - second.Mean,
            StandardError = error,
            DegreesOfFreedom = first.Count + second.Count - 2,
            Undefined = effect.Undefined,
        }.At(alternative, level);
    }

    /// <summary>
    /// Paired test: the one-sample test of the differences within pairs (Student 1908). Worked number: 1, 2, 3, 4 and 2, 2, 5, 4 give
    /// t = −1.566699 with 3 degrees of freedom, p = 0.215170.
    /// </summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="alternative">What is set against no difference.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static TTest Paired(
        ReadOnlySpan<double> first, ReadOnlySpan<double> second, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel)
    {
        var differences = Group(Pairs.Differences(first, second), nameof(first));
        return Of(Part.Of(differences), EffectSize.OfMean(EffectMeasure.PairedD, differences.Count, differences.Mean, differences.StandardDeviation), TTestKind.Paired)
            .At(alternative, level);
    }

    /// <summary>
    /// One-sample test: t = (m − reference)/se with n − 1 degrees of freedom (Student 1908). Worked number: 1, 2, 3, 4 against 1 gives t = 2.323790,
    /// p = 0.102728.
    /// </summary>
    /// <param name="sample">The sample, unweighted or weighted.</param>
    /// <param name="reference">The mean tested against, such as a scale's midpoint.</param>
    /// <param name="alternative">What is set against the reference.</param>
    /// <param name="level">Level of the intervals.</param>
    public static TTest OneSample(
        Summary sample, double reference = 0, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel)
    {
        ArgumentNullException.ThrowIfNull(sample);
        var part = Part.Of(sample);
        part = part with { Group = new GroupSummary(part.Group.Count, part.Group.Mean - reference, part.Group.StandardDeviation) };
        var size = EffectSize.OfMean(EffectMeasure.CohensD, part.Group.Count, part.Group.Mean, part.Group.StandardDeviation);
        return Of(part, size, TTestKind.OneSample).At(alternative, level);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = Kind switch
        {
            TTestKind.Welch => "Welch t",
            TTestKind.Student => "Student t",
            TTestKind.Paired => language.In("Paired t", "Paret t"),
            _ => language.In("One-sample t", "Ettutvalgs t"),
        };
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : ReadingText.Statistic(name, Statistic, language, DegreesOfFreedom) + ", "
                + ReadingText.P(PValue, Alternative, language) + ", " + Effect.Reading(language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static GroupSummary Group(ReadOnlySpan<double> values, string name)
    {
        var (mean, squares) = Moments.MeanAndSquares(values);
        if (!double.IsFinite(mean) || !double.IsFinite(squares))
        {
            Require.Valid(values, name);
        }

        return new GroupSummary(values.Length, mean, values.Length < 2 ? double.NaN : Math.Sqrt(squares / (values.Length - 1)));
    }

    private static TTest Welch(Part first, Part second)
    {
        double v1 = first.StandardError * first.StandardError, v2 = second.StandardError * second.StandardError;
        return new TTest(EffectSize.Pooled(first.Group, second.Group))
        {
            Kind = TTestKind.Welch,
            Difference = first.Group.Mean - second.Group.Mean,
            StandardError = Math.Sqrt(v1 + v2),
            DegreesOfFreedom = (v1 + v2) * (v1 + v2) / ((v1 * v1 / (first.Count - 1)) + (v2 * v2 / (second.Count - 1))),
            Undefined = first.Lack ?? second.Lack ?? (v1 + v2 > 0 ? null : UndefinedReason.NoVariation),
        };
    }

    private static TTest Of(Part part, StandardizedDifference effect, TTestKind kind) => new(effect)
    {
        Kind = kind,
        Difference = part.Group.Mean,
        StandardError = part.StandardError,
        DegreesOfFreedom = part.Count - 1,
        Undefined = part.Lack ?? (part.StandardError > 0 ? null : UndefinedReason.NoVariation),
    };

    private TTest At(Alternative alternative, double level)
    {
        Require.Level(level);
        var statistic = Undefined is null ? Difference / StandardError : double.NaN;
        return this with
        {
            Alternative = alternative,
            Level = level,
            DegreesOfFreedom = DegreesOfFreedom > 0 ? DegreesOfFreedom : double.NaN,
            Statistic = statistic,
            PValue = Undefined is null
                ? alternative.PValue(Distributions.PValue.FromT(statistic, DegreesOfFreedom), statistic)
                : double.NaN,
        };
    }

    private readonly record struct Part(GroupSummary Group, double Count, double StandardError)
    {
        internal UndefinedReason? Lack =>
            Count < 1 ? UndefinedReason.EmptyGroup : double.IsNaN(StandardError) ? UndefinedReason.TooFewObservations : null;

        internal static Part Of(GroupSummary group) => new(group, group.Count, group.StandardError);

        internal static Part Of(Summary summary) => new(
            new GroupSummary(summary.EffectiveCount, summary.Mean, summary.StandardDeviation),
            summary.Count,
            summary.StandardError);
    }
}
