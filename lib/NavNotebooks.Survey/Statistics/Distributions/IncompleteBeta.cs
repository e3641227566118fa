using MathNet.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The regularised incomplete beta function and its quantile, to about thirteen digits however far out.</summary>
/// <remarks>
/// MathNet's function loses a digit with every tenfold of the degrees of freedom (eleven are left at fifty thousand in the tail), because its leading
/// factor takes the difference of large logarithms; here that factor is a <see cref="SaddlePoint"/>. Continued fraction 8.17.22 of the
/// NIST Digital Library of Mathematical Functions, evaluated by the modified rule of Lentz (1976).
/// </remarks>
internal static class IncompleteBeta
{
    private const double Tiny = 1e-300;
    private const double StirlingFrom = 10;
    private const int MostTerms = 100_000;
    private static readonly double HalfLogTwoPi = 0.5 * Math.Log(2 * Math.PI);

    /// <summary>I(x; a, b) at x = odds / (1 + odds), so that neither x nor 1 − x loses digits.</summary>
    internal static double Regularized(double a, double b, double odds)
    {
        if (odds <= 0)
        {
            return 0;
        }

        if (double.IsPositiveInfinity(odds))
        {
            return 1;
        }

        return odds <= (a + 1) / (b + 1) ? LowerPart(a, b, odds) : 1 - LowerPart(b, a, 1 / odds);
    }

    /// <summary>ln B(a, b).</summary>
    internal static double LogBeta(double a, double b)
    {
        var (small, large) = a < b ? (a, b) : (b, a);
        if (large < StirlingFrom)
        {
            return SpecialFunctions.GammaLn(small) + SpecialFunctions.GammaLn(large) - SpecialFunctions.GammaLn(small + large);
        }

        var shared = Remainder(large) - Remainder(small + large) - ((large - 0.5) * Log1Plus(small / large));
        return small < StirlingFrom
            ? shared + SpecialFunctions.GammaLn(small) - (small * Math.Log(small + large)) + small
            : shared + Remainder(small) - (small * Math.Log(1 + (large / small))) - (0.5 * Math.Log(small)) + HalfLogTwoPi;
    }

    /// <summary>ln(1 + x) without loss for small x (Kahan's correction).</summary>
    internal static double Log1Plus(double x)
    {
        var sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * (x / (sum - 1));
    }

    /// <summary>
    /// The odds x/(1 − x) at which I(x; a, b) is p, for p above 0 and below 1.
    /// </summary>
    internal static double QuantileOdds(double a, double b, double p) => p > 0.5 ? 1 / QuantileOdds(b, a, 1 - p) : Math.Exp(TailRoot.Find(
        p,
        Math.Log(a / b),
        logOdds =>
        {
            var odds = Math.Exp(logOdds);
            return odds > 0 && double.IsFinite(odds) ? (Regularized(a, b, odds), Front(a, b, odds)) : (0, 0);
        }));

    private static double LowerPart(double a, double b, double odds) =>
        Front(a, b, odds) / a * ContinuedFraction(a, b, odds / (1 + odds));

    /// <summary>xᵃ(1 − x)ᵇ/B(a, b): what the function gains per unit of log-odds.</summary>
    private static double Front(double a, double b, double odds) =>
        a / (a + b) * b * SaddlePoint.Binomial(a, b, odds / (1 + odds), 1 / (1 + odds));

    private static double ContinuedFraction(double a, double b, double x)
    {
        double c = 1, d = 1 / NotZero(1 - ((a + b) * x / (a + 1))), value = d;
        for (var m = 1; m <= MostTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16)
            {
                break;
            }
        }

        return value;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>What Stirling's formula leaves of ln Γ(x) for x of 10 or more: 1/(12x) − 1/(360x³) + …</summary>
    private static double Remainder(double x)
    {
        var inverse = 1 / (x * x);
        return (((((((-691.0 / 360360 * inverse) + (1.0 / 1188)) * inverse) - (1.0 / 1680)) * inverse) + (1.0 / 1260)) * inverse * inverse / x)
            - (inverse / (360 * x)) + (1 / (12 * x));
    }
}
