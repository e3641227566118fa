using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>Skewness and excess kurtosis of answers, as SPSS and most programs print them.</summary>
/// <remarks>
/// G₁ = √(n(n−1))/(n−2) · m₃/m₂^1.5 and G₂ = (n−1)/((n−2)(n−3)) · ((n+1)(m₄/m₂² − 3) + 6), with m the central moments (Joanes and Gill 1998, The Statistician 47,
/// 183–189); both 0 for the normal. Skewness needs three answers and kurtosis four, and both some variation; else they are NaN.
/// </remarks>
public sealed record Shape : IStatisticalResult
{
    private Shape()
    {
    }

    /// <summary>G₁: above 0 with a tail towards large answers.</summary>
    public double Skewness { get; private init; }

    /// <summary>G₂: above 0 with heavier tails than the normal.</summary>
    public double Kurtosis { get; private init; }

    /// <summary>√(6n(n−1)/((n−2)(n+1)(n+3))): the error of skewness where the answers are normal.</summary>
    public double SkewnessError { get; private init; }

    /// <summary>2·√((n²−1)/((n−3)(n+5))) times the error of skewness: the error of kurtosis where the answers are normal.</summary>
    public double KurtosisError { get; private init; }

    /// <summary>Answers.</summary>
    public int Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The shape of unweighted answers. Worked number: 1, 2, 3, 4, 10 gives skewness 1.697056 and kurtosis 3.152.</summary>
    /// <param name="values">Valid answers, in any order.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static Shape Of(ReadOnlySpan<double> values)
    {
        Require.Valid(values, nameof(values));
        double n = values.Length;
        var (second, third, fourth) = CentralMoments(values);
        var varies = second > 0;
        var skewnessError = Math.Sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)));
        return new Shape
        {
            Count = values.Length,
            Skewness = n > 2 && varies ? Math.Sqrt(n * (n - 1)) / (n - 2) * third / Math.Pow(second, 1.5) : double.NaN,
            Kurtosis = n > 3 && varies ? (n - 1) / ((n - 2) * (n - 3)) * (((n + 1) * ((fourth / (second * second)) - 3)) + 6) : double.NaN,
            SkewnessError = n > 2 ? skewnessError : double.NaN,
            KurtosisError = n > 3 ? 2 * skewnessError * Math.Sqrt(((n * n) - 1) / ((n - 3) * (n + 5))) : double.NaN,
            Undefined = n == 0 ? UndefinedReason.EmptyGroup : n < 4 ? UndefinedReason.TooFewObservations : varies ? null : UndefinedReason.NoVariation,
        };
    }

    /// <summary>"skewness = 1.70 (SE 0.91), kurtosis = 3.15 (SE 2.00), n = 5".</summary>
    /// <param name="language">The language of the words and numbers.</param>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(language.In("shape", "fasong"), reason, language)
        : language.In("skewness", "skjevhet") + " = " + Pair(Skewness, SkewnessError, language)
            + ", " + language.In("kurtosis", "kurtose") + " = " + Pair(Kurtosis, KurtosisError, language)
            + ReadingText.Count(Count, Count, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static string Pair(double value, double error, Language language) =>
        NumberText.Ungrouped(value, 2, language) + " (SE " + NumberText.Ungrouped(error, 2, language) + ")";

    private static (double Second, double Third, double Fourth) CentralMoments(ReadOnlySpan<double> values)
    {
        var mean = Moments.Mean(values);
        double second = 0, secondCarry = 0, third = 0, thirdCarry = 0, fourth = 0, fourthCarry = 0;
        foreach (var value in values)
        {
            var deviation = value - mean;
            var square = deviation * deviation;
            Moments.Add(ref second, ref secondCarry, square);
            Moments.Add(ref third, ref thirdCarry, square * deviation);
            Moments.Add(ref fourth, ref fourthCarry, square * square);
        }

        return ((second + secondCarry) / values.Length, (third + thirdCarry) / values.Length, (fourth + fourthCarry) / values.Length);
    }
}
