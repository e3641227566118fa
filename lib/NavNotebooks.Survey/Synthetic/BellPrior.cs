using System.Collections.Immutable;
using MathNet.Numerics.Distributions;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The smooth prior: a normal distribution cut into answers halfway between the codes.</summary>
public static class BellPrior
{
    /// <summary>Smallest share of an answer, so that no claim meets a cell that cannot grow: 0.0001.</summary>
    public const double SmallestShare = 1e-4;

    /// <summary>Positive shares that sum to one, rounded to 1e-9.</summary>
    /// <param name="codes">The codes, ascending.</param>
    /// <param name="mean">Of the normal, in codes; may lie outside them.</param>
    /// <param name="deviation">Of the normal, in codes; above 0.</param>
    public static ImmutableArray<double> Over(IReadOnlyList<int> codes, double mean, double deviation)
    {
        var shares = new double[codes.Count];
        var below = 0.0;
        for (var i = 0; i < shares.Length; i++)
        {
            var upTo = i == shares.Length - 1 ? 1 : Normal.CDF(mean, deviation, (codes[i] + codes[i + 1]) / 2.0);
            shares[i] = Math.Max(Math.Round(upTo - below, 9), SmallestShare);
            below = upTo;
        }

        var sum = shares.Sum();
        return [.. shares.Select(share => share / sum)];
    }
}
