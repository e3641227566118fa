using System.Collections.Immutable;

namespace NavNotebooks.Charts.Drawing;

/// <summary>Rounds shares so that they still add up.</summary>
internal static class WholePercents
{
    /// <summary>
    /// Shares that add up to 1, as numbers that add up to 100: each is cut to the decimals asked for, and what is lost goes to those that
    /// lost most (largest remainders; the earlier first where two lost the same).
    /// </summary>
    /// <param name="shares">From 0 to 1, adding up to 1.</param>
    /// <param name="decimals">Decimals kept: 0 or 1.</param>
    public static ImmutableArray<double> Of(ImmutableArray<double> shares, int decimals)
    {
        var unit = Math.Pow(10, decimals);
        var exact = shares.Select(share => share * 100 * unit).ToArray();
        var cut = exact.Select(value => Math.Floor(value + 1e-9)).ToArray();
        var lacking = (int)Math.Round((100 * unit) - cut.Sum());
        foreach (var place in Enumerable.Range(0, exact.Length).OrderByDescending(place => Math.Round(exact[place] - cut[place], 9)).Take(Math.Max(lacking, 0)))
        {
            cut[place]++;
        }

        return [.. cut.Select(value => value / unit)];
    }
}
