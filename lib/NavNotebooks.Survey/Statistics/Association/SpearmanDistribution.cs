using System.Numerics;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>Spearman's S, the sum of squared differences of ranks without ties, where all orders are equally likely.</summary>
/// <remarks>Counted up to nine ranks; beyond by the Edgeworth series of Best and Roberts (1975, algorithm AS 89), as R does.</remarks>
internal static class SpearmanDistribution
{
    /// <summary>Up to here all orders are counted.</summary>
    internal const int MostCounted = 9;

    /// <summary>P(S is at least as far from its mean), twice the smaller tail.</summary>
    internal static double TwoSided(int count, double squares)
    {
        var largest = (double)count * (((double)count * count) - 1) / 3;
        var further = Math.Max(squares, largest - squares);
        return Math.Clamp(2 * (count <= MostCounted ? Counted(count, further) : Edgeworth(count, further)), 0, 1);
    }

    /// <summary>P(S ≥ s): orders of the second ranks built up rank by rank, by which ranks are used and what S is so far.</summary>
    private static double Counted(int count, double squares)
    {
        var largest = count * ((count * count) - 1) / 3;
        var ways = new double[1 << count, largest + 1];
        ways[0, 0] = 1;
        for (var used = 0; used < (1 << count) - 1; used++)
        {
            var next = BitOperations.PopCount((uint)used);
            for (var rank = 0; rank < count; rank++)
            {
                if ((used & (1 << rank)) == 0)
                {
                    var step = (next - rank) * (next - rank);
                    for (var sum = 0; sum + step <= largest; sum++)
                    {
                        ways[used | (1 << rank), sum + step] += ways[used, sum];
                    }
                }
            }
        }

        double tail = 0, all = 0;
        for (var sum = 0; sum <= largest; sum++)
        {
            all += ways[(1 << count) - 1, sum];
            tail += sum >= squares - 0.5 ? ways[(1 << count) - 1, sum] : 0;
        }

        return tail / all;
    }

    private static double Edgeworth(int count, double squares)
    {
        double n = count, b = 1 / n;
        var x = ((6 * (squares - 1) * b / ((n * n) - 1)) - 1) * Math.Sqrt(n - 1);
        var y = x * x;
        var inner = 0.0072 - (0.0831 * b) + (y * b * (0.0131 - (0.00046 * y)));
        var middle = 0.0879 + (0.0151 * b) - (y * inner);
        var outer = -0.0758 + (b * (0.1033 + (0.3932 * b))) - (y * b * middle);
        var correction = x * b * (0.2274 + (b * (0.2531 + (0.1745 * b))) + (y * outer));
        return (correction / Math.Exp(y / 2)) + NormalDistribution.UpperTail(x);
    }
}
