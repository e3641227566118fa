namespace NavNotebooks.Survey.Statistics.Distributions;

/// <summary>Where a tail reaches a given probability, by Newton's rule on the logarithm of the tail.</summary>
/// <remarks>
/// The logarithm of every tail here is a concave function of the position it is asked for (the logarithm of χ², the log-odds of a beta),
/// so the rule comes to the root from any start, however far out: the tail 1e-300 takes no more than a few steps longer than 0.05.
/// </remarks>
internal static class TailRoot
{
    private const int MostSteps = 200;

    /// <summary>Newton's rule doubles the digits at each step, so that after one of this size there are none left to gain.</summary>
    private const double LastStep = 1e-9;

    /// <summary>The position at which the tail is the target.</summary>
    /// <param name="target">Above 0 and below 1.</param>
    /// <param name="start">Any position.</param>
    /// <param name="tail">The tail and its derivative at a position; the derivative has the same sign everywhere.</param>
    internal static double Find(double target, double start, Func<double, (double Tail, double Slope)> tail)
    {
        var position = start;
        var (value, slope) = tail(position);
        for (var step = 0; step < MostSteps; step++)
        {
            var move = (Math.Log(target) - Math.Log(value)) * value / slope;
            var (next, nextSlope) = tail(position + move);
            while (!(next > 0 && nextSlope != 0))
            {
                // Too far out: nothing is left of the tail there.
                move /= 2;
                (next, nextSlope) = tail(position + move);
            }

            position += move;
            (value, slope) = (next, nextSlope);
            if (Math.Abs(move) < LastStep)
            {
                break;
            }
        }

        return position;
    }
}
