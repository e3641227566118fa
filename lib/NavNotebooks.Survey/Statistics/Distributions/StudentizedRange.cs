using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>
/// The studentized range: the largest less the smallest of k independent standard normal numbers, over an independent √(χ²/ν)
/// (Tukey 1953; Miller 1981, 2.1). Tukey's and Games and Howell's comparisons are read from it.
/// </summary>
/// <remarks>
/// Both integrals are taken by the trapezoidal rule, which for such functions gains digits exponentially (Trefethen and Weideman
/// 2014), over integrands that are positive throughout, so that small p keep theirs: about 12 digits, measured beside the closed
/// form for two groups and beside an independent integration. R's <c>ptukey</c> and <c>qtukey</c> (Copenhaver and Holland 1988)
/// have some 8 decimals and no digits in the far tail.
/// </remarks>
public static class StudentizedRange
{
    private const double WidestStep = 0.1;
    private const double Negligible = 41.5; // exp(−41.5) is 1e-18

    /// <summary>
    /// P(Q &gt; q) = ∫ f(s)·R(qs) ds, f the density of √(χ²/ν), R(w) = k∫φ(z)[Φ(z)^(k−1) − (Φ(z)−Φ(z−w))^(k−1)]dz the chance that a
    /// range of k normal numbers passes w. Worked number: q = 3.5 with 3 groups and 20 degrees of freedom gives 0.055892.
    /// </summary>
    /// <param name="q">Not negative; NaN gives NaN, infinity 0.</param>
    /// <param name="groups">How many means are compared, 2 or more.</param>
    /// <param name="degreesOfFreedom">Above 0, need not be whole; infinity is a known variance.</param>
    /// <exception cref="ArgumentOutOfRangeException">q is negative, there are fewer than two groups, or the degrees of freedom are not above 0.</exception>
    public static double PValue(double q, int groups, double degreesOfFreedom)
    {
        RequireGroups(groups);
        if (double.IsNaN(q) || double.IsNaN(degreesOfFreedom))
        {
            return double.NaN;
        }

        Require.Count(double.IsInfinity(q) ? 0 : q, nameof(q));
        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        return q == 0 ? 1
            : double.IsInfinity(q) ? 0
            : groups == 2 ? Distributions.PValue.FromT(q / Math.Sqrt(2), degreesOfFreedom)
            : Math.Min(1, double.IsInfinity(degreesOfFreedom) ? RangeBeyond(q, groups) : Studentized(q, groups, degreesOfFreedom));
    }

    /// <summary>
    /// The q that a range passes with probability 1 − level. Worked number: level 0.95 with 3 groups and 20 degrees of freedom gives
    /// 3.577935.
    /// </summary>
    /// <param name="groups">How many means are compared, 2 or more.</param>
    /// <param name="degreesOfFreedom">Above 0, need not be whole; infinity is a known variance. NaN gives NaN.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Level, groups or degrees of freedom are out of range.</exception>
    public static double CriticalValue(int groups, double degreesOfFreedom, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        RequireGroups(groups);
        if (double.IsNaN(degreesOfFreedom))
        {
            return double.NaN;
        }

        Require.DegreesOfFreedom(degreesOfFreedom, nameof(degreesOfFreedom));
        var target = Math.Log(1 - level);
        return groups == 2
            ? Math.Sqrt(2) * Distributions.CriticalValue.StudentT(degreesOfFreedom, level: level)
            : Root.Above(q => Math.Log(PValue(q, groups, degreesOfFreedom)) - target, low: 0, guess: 4);
    }

    /// <summary>Integral over u = ln s, where the density falls exponentially to the left and faster to the right.</summary>
    private static double Studentized(double q, int groups, double degreesOfFreedom)
    {
        var logConstant = LogConstant(degreesOfFreedom / 2);
        var step = Math.Min(WidestStep, 0.4 / Math.Sqrt(2 * degreesOfFreedom));

        // The product of density and range is highest near here, and falls at least as fast as the density does about its own peak.
        var peak = -0.5 * IncompleteBeta.Log1Plus(q * q / (2 * degreesOfFreedom));
        var centre = Math.Round(peak / step);
        double Term(double node)
        {
            var u = node * step;
            var log = logConstant + (degreesOfFreedom * (u - (Expm1(2 * u) / 2)));
            return Math.Exp(log) * RangeBeyond(q * Math.Exp(u), groups);
        }

        double sum = Term(centre), carry = 0;
        foreach (var direction in (ReadOnlySpan<int>)[1, -1])
        {
            var largest = sum;
            for (var node = centre + direction; ; node += direction)
            {
                var term = Term(node);
                Moments.Add(ref sum, ref carry, term);
                largest = Math.Max(largest, term);
                if (term <= largest * Math.Exp(-Negligible) / degreesOfFreedom || term == 0)
                {
                    break;
                }
            }
        }

        return (sum + carry) * step;
    }

    /// <summary>R(w): the chance that the range of k standard normal numbers passes w.</summary>
    private static double RangeBeyond(double width, int groups)
    {
        if (width <= 0)
        {
            return 1;
        }

        var step = Math.Min(0.15, 0.6 / Math.Sqrt(groups));
        var centre = Math.Round(width / 2 / step);
        double sum = 0, carry = 0;
        foreach (var direction in (ReadOnlySpan<int>)[1, -1])
        {
            var largest = 0.0;
            for (var node = direction > 0 ? centre : centre - 1; ; node += direction)
            {
                var term = RangeTerm(node * step, width, groups - 1);
                Moments.Add(ref sum, ref carry, term);
                largest = Math.Max(largest, term);
                if (term <= largest * 1e-19)
                {
                    break;
                }
            }
        }

        return Math.Min(1, groups * step * (sum + carry) / Math.Sqrt(2 * Math.PI));
    }

    /// <summary>exp(−z²/2)·[Φ(z)^m − (Φ(z)−Φ(z−w))^m], with nothing taken from anything of its own size.</summary>
    private static double RangeTerm(double z, double width, int power)
    {
        double below = NormalDistribution.LowerTail(z), farBelow = NormalDistribution.LowerTail(z - width);
        var share = farBelow / below;
        return below == 0
            ? 0
            : Math.Exp((-z * z / 2) + (power * Math.Log(below))) * -Expm1(power * (share >= 1 ? double.NegativeInfinity : IncompleteBeta.Log1Plus(-share)));
    }

    /// <summary>exp(x) − 1 without loss for small x (Kahan's correction).</summary>
    private static double Expm1(double x)
    {
        var power = Math.Exp(x);
        return power == 1 ? x
            : power - 1 == -1 ? -1
            : double.IsInfinity(power) ? power
            : (power - 1) * (x / Math.Log(power));
    }

    /// <summary>ln of 2·a^a·e^(−a)/Γ(a), which the density of ln s has in front, a half the degrees of freedom.</summary>
    private static double LogConstant(double a) => Math.Log(2) + (0.5 * Math.Log(a / (2 * Math.PI))) - SaddlePoint.StirlingError(a);

    private static void RequireGroups(int groups)
    {
        if (groups < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(groups), groups, "A range is taken of two means or more. Give the number of groups that are compared.");
        }
    }
}
