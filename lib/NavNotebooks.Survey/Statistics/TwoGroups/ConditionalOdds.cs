using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>The noncentral hypergeometric distribution of one cell of a two-by-two table whose margins are fixed.</summary>
/// <remarks>Weights come from the ratios of neighbours, whose logarithms are added with compensation, so that no factorial is needed.</remarks>
internal sealed class ConditionalOdds
{
    private const double EquallyLikely = 1 + 1e-7;
    private readonly int low;
    private readonly int observed;
    private readonly double[] logWeights;

    internal ConditionalOdds(FourfoldTable table)
    {
        var drawn = table.FirstYes + table.SecondYes;
        low = Math.Max(0, drawn - table.SecondCount);
        observed = table.FirstYes - low;
        logWeights = new double[Math.Min(table.FirstCount, drawn) - low + 1];
        double sum = 0, carry = 0;
        for (var i = 1; i < logWeights.Length; i++)
        {
            double count = low + i;
            var ratio = (table.FirstCount - count + 1) * (drawn - count + 1) / (count * (table.SecondCount - drawn + count));
            Moments.Add(ref sum, ref carry, Math.Log(ratio));
            logWeights[i] = sum + carry;
        }
    }

    /// <summary>Probability of all counts no more likely than the observed one, at an odds ratio of 1.</summary>
    internal double NoMoreLikely()
    {
        var weights = Tilted(0);
        double rare = 0, all = 0;
        foreach (var weight in weights)
        {
            rare += weight <= weights[observed] * EquallyLikely ? weight : 0;
            all += weight;
        }

        return Math.Min(1, rare / all);
    }

    internal double Estimate() =>
        observed == 0 ? 0
        : observed == logWeights.Length - 1 ? double.PositiveInfinity
        : Solve(logOdds => observed - Mean(logOdds));

    internal Interval Interval(Alternative alternative, double level)
    {
        var tail = (1 - alternative.TwoSidedLevel(level)) / 2;
        var begins = observed == 0 || alternative == Alternative.Less ? 0 : Solve(logOdds => tail - Tail(logOdds, from: observed, to: logWeights.Length));
        var ends = observed == logWeights.Length - 1 || alternative == Alternative.Greater
            ? double.PositiveInfinity
            : Solve(logOdds => Tail(logOdds, from: 0, to: observed + 1) - tail);
        return new Interval(begins, ends, level);
    }

    private static double Solve(Func<double, double> falling) => Math.Exp(Root.OfFalling(falling, guess: 0, step: 1));

    private double Mean(double logOdds)
    {
        var weights = Tilted(logOdds);
        double sum = 0, all = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += i * weights[i];
            all += weights[i];
        }

        return sum / all;
    }

    private double Tail(double logOdds, int from, int to)
    {
        var weights = Tilted(logOdds);
        double sum = 0, all = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += i >= from && i < to ? weights[i] : 0;
            all += weights[i];
        }

        return sum / all;
    }

    /// <summary>Weights at an odds ratio, the largest being 1.</summary>
    private double[] Tilted(double logOdds)
    {
        var weights = new double[logWeights.Length];
        var largest = double.NegativeInfinity;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = logWeights[i] + (i * logOdds);
            largest = Math.Max(largest, weights[i]);
        }

        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = Math.Exp(weights[i] - largest);
        }

        return weights;
    }
}
