namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The logistic function and what follows from it, exact in both tails.</summary>
internal static class Logit
{
    /// <summary>1/(1 + e^(−x)).</summary>
    internal static double Probability(double x) => 1 / (1 + Math.Exp(-x));

    /// <summary>log(1/(1 + e^(−x))).</summary>
    internal static double LogProbability(double x) => x > 0 ? -LogOnePlus(Math.Exp(-x)) : x - LogOnePlus(Math.Exp(x));

    /// <summary>Probability, p(1 − p) and p(1 − p)(1 − 2p).</summary>
    internal static (double Value, double Slope, double Curve) Response(double x)
    {
        var (p, q) = (Probability(x), Probability(-x));
        return (p, p * q, p * q * (q - p));
    }

    /// <summary>log(1 + x) of x from 0 to 1 (Kahan's correction; Higham 2002, ch. 1).</summary>
    internal static double LogOnePlus(double x)
    {
        var u = 1 + x;
        return u == 1 ? x : Math.Log(u) * x / (u - 1);
    }
}
