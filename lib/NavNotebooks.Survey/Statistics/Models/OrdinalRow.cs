namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>The log-probability of one respondent's category between two thresholds, with derivatives by the distances to them.</summary>
/// <remarks>
/// With a the distance to the upper threshold and c to the lower, F(a) − F(c) = F(a)·F(−c)·(1 − e^(c − a)), which loses no digits; ±infinity where the category is an end.
/// </remarks>
internal readonly record struct OrdinalRow(double Log, double Upper, double Lower, (double Upper, double Lower, double Mixed) Second)
{
    internal static OrdinalRow Of(double a, double c)
    {
        var (aboveA, belowC) = (double.IsPositiveInfinity(a) ? 0 : Logit.Probability(-a), double.IsNegativeInfinity(c) ? 0 : Logit.Probability(c));
        var between = a - c;
        var odds = double.IsInfinity(between) ? 0 : 1 / ExpMinusOne(between);
        var curve = odds * (1 + odds);
        var log = (double.IsPositiveInfinity(a) ? 0 : Logit.LogProbability(a))
            + (double.IsNegativeInfinity(c) ? 0 : Logit.LogProbability(-c))
            - (double.IsInfinity(between) ? 0 : LogShare(odds));
        return new OrdinalRow(
            log,
            aboveA + odds,
            -belowC - odds,
            (-(aboveA * (1 - aboveA)) - curve, -(belowC * (1 - belowC)) - curve, curve));
    }

    /// <summary>−log(1 − e^(−t)) = log(1 + 1/(e^t − 1)).</summary>
    private static double LogShare(double odds) => odds < 1 ? Logit.LogOnePlus(odds) : Math.Log(1 + odds);

    /// <summary>e^x − 1 of x above 0 (Kahan; Higham 2002, 1.14.1).</summary>
    private static double ExpMinusOne(double x)
    {
        var u = Math.Exp(x);
        return u - 1 == 0 ? x : x > 1 ? u - 1 : (u - 1) * x / Math.Log(u);
    }
}
