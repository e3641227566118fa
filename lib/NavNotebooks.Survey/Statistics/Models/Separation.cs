using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Complete and quasi-complete separation (Albert and Anderson 1984): a direction that moves nobody away from their outcome and somebody towards it.</summary>
/// <remarks>
/// Where outcomes are separated Newton's steps settle to such a direction, about one logit each; where they are not, every direction moves somebody away, so that the
/// check cannot mistake a finite estimate for an infinite one, but for directions within its tolerance.
/// </remarks>
internal static class Separation
{
    private const int FirstStep = 12;
    private const double Tolerance = 1e-8;
    private const double LeastShare = 1e-4;

    internal static bool IsAlong(double[] margins, int step)
    {
        if (step < FirstStep)
        {
            return false;
        }

        double least = 0, most = 0;
        foreach (var margin in margins)
        {
            least = Math.Min(least, margin);
            most = Math.Max(most, margin);
        }

        return most > 0.1 && least >= -Tolerance * most;
    }

    /// <summary>The predictors that a direction consists of, by what a standard deviation of each moves.</summary>
    internal static IReadOnlyList<string> Names(Design design, double[] direction)
    {
        double[] moves = [.. direction.Select((value, j) => j < design.Offset ? 0 : Math.Abs(value) * Standardization.Length(design.Columns[j], null))];
        var most = moves.DefaultIfEmpty(0).Max();
        return [.. design.Names.Where((_, j) => moves[j] > LeastShare * most)];
    }
}
