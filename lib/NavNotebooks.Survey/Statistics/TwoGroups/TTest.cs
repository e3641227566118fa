using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>A difference of means, its interval, and the t test that it is zero.</summary>
/// <remarks>
/// The difference is first minus second, in the variable's unit. A group of fewer than two leaves error, t, p and interval
/// NaN (Student needs three respondents in all, and one in each group); so does a difference without any variation.
/// </remarks>
public sealed record TTest
{
    private TTest()
    {
    }

    /// <summary>Which test.</summary>
    public TTestKind Kind { get; private init; }

    /// <summary>First mean minus second (or minus the reference).</summary>
    public double Difference { get; private init; }

    /// <summary>Standard error of the difference.</summary>
    public double StandardError { get; private init; }

    /// <summary>Degrees of freedom; need not be whole for Welch.</summary>
    public double DegreesOfFreedom { get; private init; }

    /// <summary>t: difference over standard error.</summary>
    public double Statistic { get; private init; }

    /// <summary>Two-sided p.</summary>
    public double PValue { get; private init; }

    /// <summary>Difference ± t(df)·standard error.</summary>
    public Interval DifferenceInterval { get; private init; }

    /// <summary>
    /// Welch's test of two samples: se = √(s₁²/n₁ + s₂²/n₂), df by Welch (1947) and Satterthwaite (1946),
    /// (v₁+v₂)²/(v₁²/(n₁−1) + v₂²/(n₂−1)) with v = s²/n. Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give t = −2.251436 with 5.520788
    /// degrees of freedom, p = 0.069134.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static TTest Welch(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel) =>
        Welch(GroupSummary.Of(first), GroupSummary.Of(second), level: level);

    /// <summary>Welch's test from printed numbers; formula as for samples.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static TTest Welch(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel) =>
        Welch(new Part(first.Count, first.Mean, first.StandardError), new Part(second.Count, second.Mean, second.StandardError), level);

    /// <summary>
    /// Welch's test of two weighted means: their linearised standard errors take the place of s/√n, and the counts of respondents
    /// give the degrees of freedom. Equal weights give the unweighted test.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static TTest Welch(Summary first, Summary second, double level = Interval.DefaultLevel) =>
        Welch(new Part(first.Count, first.Mean, first.StandardError), new Part(second.Count, second.Mean, second.StandardError), level);

    /// <summary>
    /// Student's test of two samples: s² = ((n₁−1)s₁² + (n₂−1)s₂²)/(n₁+n₂−2), se = s·√(1/n₁+1/n₂), df = n₁+n₂−2 (Student 1908).
    /// Worked number: 1, 2, 3, 4 and 2, 4, 6, 8, 10 give t = −2.057807 with 7 degrees of freedom, p = 0.078619.
    /// </summary>
    /// <param name="first">Valid answers of the first group.</param>
    /// <param name="second">Valid answers of the second group.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static TTest Student(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel) =>
        Student(GroupSummary.Of(first), GroupSummary.Of(second), level: level);

    /// <summary>Student's test from printed numbers; formula as for samples.</summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="level">Level of the interval.</param>
    public static TTest Student(GroupSummary first, GroupSummary second, double level = Interval.DefaultLevel)
    {
        var freedom = first.Count + second.Count - 2;
        var error = PooledDeviation.Of(first, second) * Math.Sqrt((1 / first.Count) + (1 / second.Count));
        return Create(TTestKind.Student, first.Mean - second.Mean, new Precision(error, freedom), level);
    }

    /// <summary>
    /// Paired test: the one-sample test of the differences within pairs. Worked number: 1, 2, 3, 4 and 2, 2, 5, 4 give
    /// t = −1.566699 with 3 degrees of freedom, p = 0.215170.
    /// </summary>
    /// <param name="first">First answer of each pair.</param>
    /// <param name="second">Second answer of each pair, in the same order.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    public static TTest Paired(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double level = Interval.DefaultLevel)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
        var differences = new double[first.Length];
        for (var i = 0; i < differences.Length; i++)
        {
            differences[i] = first[i] - second[i];
        }

        return OneSample(Summary.Of(differences), level: level) with { Kind = TTestKind.Paired };
    }

    /// <summary>
    /// One-sample test: t = (m − reference)/se with n − 1 degrees of freedom (Student 1908). Worked number: 1, 2, 3, 4 against 1 gives t = 2.323790,
    /// p = 0.102728.
    /// </summary>
    /// <param name="sample">The sample, unweighted or weighted.</param>
    /// <param name="reference">The mean tested against, such as a scale's midpoint.</param>
    /// <param name="level">Level of the interval.</param>
    public static TTest OneSample(Summary sample, double reference = 0, double level = Interval.DefaultLevel) =>
        Create(TTestKind.OneSample, sample.Mean - reference, new Precision(sample.StandardError, sample.Count - 1), level);

    private static TTest Welch(Part first, Part second, double level)
    {
        double v1 = first.StandardError * first.StandardError, v2 = second.StandardError * second.StandardError;
        var freedom = (v1 + v2) * (v1 + v2) / ((v1 * v1 / (first.Count - 1)) + (v2 * v2 / (second.Count - 1)));
        return Create(TTestKind.Welch, first.Mean - second.Mean, new Precision(Math.Sqrt(v1 + v2), freedom), level);
    }

    private static TTest Create(TTestKind kind, double difference, Precision precision, double level)
    {
        Require.Level(level);
        var defined = precision is { StandardError: > 0, DegreesOfFreedom: > 0 };
        var statistic = defined ? difference / precision.StandardError : double.NaN;
        return new TTest
        {
            Kind = kind,
            Difference = difference,
            StandardError = precision.StandardError,
            DegreesOfFreedom = precision.DegreesOfFreedom > 0 ? precision.DegreesOfFreedom : double.NaN,
            Statistic = statistic,
            PValue = defined ? Distributions.PValue.FromT(statistic, precision.DegreesOfFreedom) : double.NaN,
            DifferenceInterval = defined
                ? Interval.Around(difference, CriticalValue.StudentT(precision.DegreesOfFreedom, level: level) * precision.StandardError, level: level)
                : Interval.Undefined(level: level),
        };
    }

    private readonly record struct Part(double Count, double Mean, double StandardError);

    private readonly record struct Precision(double StandardError, double DegreesOfFreedom);
}
