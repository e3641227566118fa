using System.Globalization;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Association;

/// <content>Correlations with other variables held constant.</content>
public sealed partial record Correlation
{
    /// <summary>What is left of a variable, as a share of its length, below which it counts as nothing but the controls.</summary>
    private const double LeastIndependence = 1e-10;

    /// <summary>
    /// The correlation of what a linear regression on the controls leaves of each variable (Yule 1907; Fisher 1924); t = r√((n−2−g)/(1−r²)) on n − 2 − g degrees of freedom,
    /// g the controls, and the interval of r or ρ with n − g for n. Spearman's is that of midranks, the controls' too. Worked number: 1, 2, 3, 4, 5 and
    /// 2, 1, 4, 3, 6 with 1, 3, 2, 5, 4 held constant give r = 0.986440, t = 8.5 with 2 degrees of freedom.
    /// </summary>
    /// <param name="first">Valid answers to the first question.</param>
    /// <param name="second">Those of the same respondents to the second.</param>
    /// <param name="controls">Those of the same respondents to the questions held constant; undefined where these are combinations of one another, or all of a variable.</param>
    /// <param name="options">Pearson at 95 per cent where not given.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lengths differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is neither Pearson nor Spearman.</exception>
    public static Correlation Partial(
        ReadOnlySpan<double> first,
        ReadOnlySpan<double> second,
        IReadOnlyList<double[]> controls,
        PartialOptions? options = null)
    {
        var (kind, level) = options ?? new PartialOptions();
        RequirePairs(first, second, level);
        RequireControls(controls, first.Length);
        if (kind is not (CorrelationKind.Pearson or CorrelationKind.Spearman))
        {
            throw new ArgumentOutOfRangeException(nameof(options), kind, "Only Pearson's and Spearman's correlations can hold others constant here. Choose one of them.");
        }

        var sample = ((double)first.Length, (double)first.Length, controls.Count);
        if (first.Length - 2 - controls.Count <= 0)
        {
            return OfProducts(kind, new CrossProducts(first.Length, 0, 0, 0), sample, level);
        }

        var isRanked = kind == CorrelationKind.Spearman;
        double[] Scale(ReadOnlySpan<double> values) => isRanked ? PairTable.Midranks(values) : values.ToArray();
        double[] constant = new double[first.Length];
        Array.Fill(constant, 1);
        var factors = Householder.Of([constant, .. controls.Select(control => Centred(Scale(control)))]);
        var none = OfProducts(kind, new CrossProducts(first.Length, 0, 0, 0), sample, level);
        if (Enumerable.Range(0, factors.Columns).Any(column => factors.Independence(column) < LeastIndependence))
        {
            return none with { Undefined = UndefinedReason.SingularDesign };
        }

        double[] x = Centred(Scale(first)), y = Centred(Scale(second));
        double[] restOfX = Rest(factors, x), restOfY = Rest(factors, y);
        if (IsNothing(x, x) || IsNothing(y, y))
        {
            return none;
        }

        return IsNothing(restOfX, x) || IsNothing(restOfY, y)
            ? none with { Undefined = UndefinedReason.SingularDesign }
            : OfProducts(kind, CrossProducts.Of(restOfX, restOfY), sample, level);
    }

    private static double[] Centred(double[] values)
    {
        var mean = Array.TrueForAll(values, value => value == values[0]) ? values[0] : Moments.Mean(values);
        return [.. values.Select(value => value - mean)];
    }

    private static double[] Rest(Householder factors, double[] values)
    {
        var rotated = factors.Rotate(values);
        Array.Clear(rotated, 0, factors.Columns);
        return factors.RotateBack(rotated);
    }

    private static bool IsNothing(double[] rest, double[] whole) =>
        !(Moments.Dot(rest, rest) > LeastIndependence * LeastIndependence * Moments.Dot(whole, whole));

    private static void RequireControls(IReadOnlyList<double[]> controls, int count)
    {
        for (var i = 0; i < controls.Count; i++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"controls[{i}]");
            Require.SameLength(controls[i].Length, count, name, "first");
            Require.Valid(controls[i], name);
        }
    }
}
