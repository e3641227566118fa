using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>The noncentral t distribution: Poisson mixtures of incomplete beta functions, summed from the middle; about 12 decimals.</summary>
/// <remarks>
/// Summed from the largest Poisson weight outwards (Benton and Krishnamoorthy 2003), so that large noncentralities, where the
/// first weight underflows and R's pt turns to a normal approximation, keep their digits.
/// </remarks>
public static class NoncentralT
{
    private const int MostTerms = 1_000_000;
    private const double Enough = 1e-18;
    private const double StirlingFrom = 20;

    /// <summary>Beyond this the sum would take very many terms, and an integral has as many digits.</summary>
    private const double LargestNoncentrality = 5_000;
    private const double Furthest = 9;
    private const double Step = 1.0 / 16;

    /// <summary>
    /// P(T ≤ t) where T = (Z + δ)/√(χ²/ν) (Benton and Krishnamoorthy 2003). Absolute error about 1e-12. Worked number: t = 2 with 10 degrees of
    /// freedom and noncentrality 1 gives 0.807612.
    /// </summary>
    /// <param name="t">Any sign; NaN gives NaN.</param>
    /// <param name="degreesOfFreedom">ν, above 0, need not be whole.</param>
    /// <param name="noncentrality">δ, any sign.</param>
    /// <exception cref="ArgumentOutOfRangeException">The degrees of freedom are not above 0.</exception>
    public static double LowerTail(double t, double degreesOfFreedom, double noncentrality)
    {
        if (double.IsNaN(t) || double.IsNaN(degreesOfFreedom) || double.IsNaN(noncentrality))
        {
            return double.NaN;
        }

        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return Tail(t, degreesOfFreedom, noncentrality);
    }

    /// <summary>
    /// The noncentralities under which an observed t lies in neither tail: P(T ≤ t) from 1 − (1 − level)/2 down to (1 − level)/2
    /// (Steiger and Fouladi 1997). Worked number: t = 2 with 10 degrees of freedom gives −0.183517 to 4.101135.
    /// </summary>
    /// <param name="t">What was observed, finite.</param>
    /// <param name="degreesOfFreedom">Above 0, need not be whole.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">t is not finite, or the degrees of freedom or the level are out of range.</exception>
    public static Interval NoncentralityInterval(double t, double degreesOfFreedom, double level = Interval.DefaultLevel)
    {
        Require.Valid([t], nameof(t));
        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        Require.Level(level);
        var tail = (1 - level) / 2;
        var reach = CriticalValue.Normal(level) * Math.Sqrt(1 + (t * t / (2 * degreesOfFreedom)));
        var low = End(1 - tail, t - reach);
        return new Interval(low, Math.Max(low, End(tail, t + reach)), level);

        double End(double target, double guess) =>
            Root.OfFalling(noncentrality => Tail(t, degreesOfFreedom, noncentrality) - target, guess, step: 0.1 * (1 + (reach / 2)));
    }

    /// <summary>Φ(x).</summary>
    internal static double Normal(double x) => NormalDistribution.LowerTail(x);

    private static double Tail(double t, double degreesOfFreedom, double noncentrality) =>
        t < 0 ? 1 - Tail(-t, degreesOfFreedom, -noncentrality)
        : Math.Abs(noncentrality) > LargestNoncentrality ? FarOut(t, degreesOfFreedom, noncentrality)
        : Math.Clamp(Normal(-noncentrality) + BetweenZeroAnd(t, degreesOfFreedom, noncentrality), 0, 1);

    /// <summary>P(0 ≤ T ≤ t) = ½ Σ (Pⱼ·I(j+½) ± Qⱼ·I(j+1)), from the largest weight to both sides.</summary>
    private static double BetweenZeroAnd(double t, double degreesOfFreedom, double noncentrality)
    {
        if (t == 0)
        {
            return 0;
        }

        var half = noncentrality * noncentrality / 2;
        var middle = Math.Floor(half);
        var even = new Mixture(middle + 0.5, degreesOfFreedom / 2, t * t / degreesOfFreedom);
        var odd = new Mixture(middle + 1, degreesOfFreedom / 2, t * t / degreesOfFreedom);
        var evenWeight = PoissonAtMode(half, middle);
        var oddWeight = evenWeight * noncentrality * Math.Sqrt(0.5 / Math.PI) * Math.Exp(IncompleteBeta.LogBeta(middle + 1, 0.5));
        return 0.5 * (Up(even, odd, (evenWeight, oddWeight), half) + Down(even, odd, (evenWeight, oddWeight), half));
    }

    private static double Up(Mixture even, Mixture odd, (double Even, double Odd) weight, double half)
    {
        var middle = even.A - 0.5;
        var sum = 0.0;
        for (var term = 1; term < MostTerms; term++)
        {
            var added = (weight.Even * even.Value) + (weight.Odd * odd.Value);
            sum += added;
            if (weight.Even * even.Value < Enough && Math.Abs(weight.Odd * odd.Value) < Enough)
            {
                break;
            }

            even = even.Next();
            odd = odd.Next();
            weight = (weight.Even * half / (middle + term), weight.Odd * half / (middle + term + 0.5));
        }

        return sum;
    }

    private static double Down(Mixture even, Mixture odd, (double Even, double Odd) weight, double half)
    {
        var sum = 0.0;
        for (var j = even.A - 0.5; j > 0 && weight.Even > Enough; j--)
        {
            even = even.Previous();
            odd = odd.Previous();
            weight = (weight.Even * j / half, weight.Odd * (j + 0.5) / half);
            sum += (weight.Even * even.Value) + (weight.Odd * odd.Value);
        }

        return sum;
    }

    /// <summary>e^(−λ)·λ^k/k! at k = ⌊λ⌋; for large k by Stirling's series, with k·ln(λ/k) taken as a whole so that nothing cancels.</summary>
    private static double PoissonAtMode(double mean, double count)
    {
        if (count < StirlingFrom)
        {
            var weight = Math.Exp(-mean);
            for (var j = 1; j <= count; j++)
            {
                weight *= mean / j;
            }

            return weight;
        }

        double excess = mean - count, inverse = 1 / (count * count);
        var remainder = ((((((-inverse / 1680) + (1.0 / 1260)) * inverse) - (1.0 / 360)) * inverse) + (1.0 / 12)) / count;
        return Math.Exp((count * IncompleteBeta.Log1Plus(excess / count)) - excess - remainder) / Math.Sqrt(2 * Math.PI * count);
    }

    /// <summary>
    /// ∫ φ(z)·P(√(χ²/ν) ≥ (z+δ)/t) dz by the trapezoidal rule, which is as good as exact for so smooth a function: far out, the spread of z is
    /// small beside that of t·√(χ²/ν).
    /// </summary>
    private static double FarOut(double t, double degreesOfFreedom, double noncentrality)
    {
        var sum = 0.0;
        for (var z = -Furthest; z <= Furthest; z += Step)
        {
            var scale = (z + noncentrality) / t;
            var tail = scale <= 0 ? 1 : IncompleteGamma.Upper(degreesOfFreedom / 2, degreesOfFreedom * scale * scale / 2);
            sum += NormalDistribution.Density(z) * tail;
        }

        return Math.Min(1, sum * Step);
    }

    /// <summary>I(x; a, b) on its way through a by whole steps: I(a+1) = I(a) − s(a), s(a) = x^a·(1−x)^b/(a·B(a, b)).</summary>
    private readonly struct Mixture
    {
        private readonly double b;
        private readonly double x;
        private readonly double step;

        internal Mixture(double a, double b, double odds)
        {
            (A, this.b, x) = (a, b, odds / (1 + odds));
            Value = IncompleteBeta.Regularized(a, b, odds);
            var logX = odds > 1 ? -IncompleteBeta.Log1Plus(1 / odds) : Math.Log(odds) - IncompleteBeta.Log1Plus(odds);
            step = Math.Exp((a * logX) - (b * IncompleteBeta.Log1Plus(odds)) - IncompleteBeta.LogBeta(a, b)) / a;
        }

        private Mixture(Mixture from, double a, double value, double step)
        {
            (b, x) = (from.b, from.x);
            (A, Value, this.step) = (a, value, step);
        }

        internal double A { get; }

        internal double Value { get; }

        internal Mixture Next() => new(this, A + 1, Math.Max(0, Value - step), step * x * (A + b) / (A + 1));

        internal Mixture Previous()
        {
            var smaller = step * A / (x * (A - 1 + b));
            return new Mixture(this, A - 1, Math.Min(1, Value + smaller), smaller);
        }
    }
}
