namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The regularised incomplete gamma functions, both tails, to about thirteen digits.</summary>
/// <remarks>
/// MathNet's keeps eleven digits at fifty thousand degrees of freedom and fewer beyond, because its leading factor takes the difference of
/// large logarithms; here that factor is a <see cref="SaddlePoint"/>. Series 8.11.4 and continued fraction 8.9.2 of the NIST Digital
/// Library of Mathematical Functions.
/// </remarks>
internal static class IncompleteGamma
{
    private const double Tiny = 1e-300;
    private const double Enough = 1e-16;
    private const int MostTerms = 1_000_000;

    /// <summary>P(a, x) = γ(a, x)/Γ(a), a above 0, x not negative.</summary>
    internal static double Lower(double a, double x) => x <= 0 ? 0 : x < a + 1 ? Series(a, x) : 1 - Fraction(a, x);

    /// <summary>Q(a, x) = Γ(a, x)/Γ(a).</summary>
    internal static double Upper(double a, double x) => x <= 0 ? 1 : x < a + 1 ? 1 - Series(a, x) : Fraction(a, x);

    /// <summary>The x at which P(a, x) is p, for p above 0 and below 1.</summary>
    internal static double LowerQuantile(double a, double p) => p > 0.5 ? UpperQuantile(a, 1 - p) : Quantile(a, p, Lower, rising: true);

    /// <summary>The x at which Q(a, x) is q, for q above 0 and below 1.</summary>
    internal static double UpperQuantile(double a, double q) => q > 0.5 ? LowerQuantile(a, 1 - q) : Quantile(a, q, Upper, rising: false);

    private static double Quantile(double a, double target, Func<double, double, double> tail, bool rising)
    {
        var sign = rising ? 1 : -1;
        return Math.Exp(TailRoot.Find(target, Math.Log(a), At));

        (double Tail, double Slope) At(double logarithm)
        {
            var x = Math.Exp(logarithm);
            return x > 0 && double.IsFinite(x) ? (tail(a, x), sign * a * SaddlePoint.Poisson(a, x)) : (0, 0);
        }
    }

    private static double Series(double a, double x)
    {
        double term = 1, sum = 1;
        for (var n = 1; n < MostTerms && term > sum * Enough; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return SaddlePoint.Poisson(a, x) * sum;
    }

    /// <summary>By the modified rule of Lentz (1976).</summary>
    private static double Fraction(double a, double x)
    {
        var b = x + 1 - a;
        double c = 1 / Tiny, d = 1 / NotZero(b), value = d;
        for (var n = 1; n < MostTerms; n++)
        {
            var numerator = -n * (n - a);
            b += 2;
            d = 1 / NotZero((numerator * d) + b);
            c = NotZero(b + (numerator / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < Enough)
            {
                break;
            }
        }

        return a * SaddlePoint.Poisson(a, x) * value;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;
}
