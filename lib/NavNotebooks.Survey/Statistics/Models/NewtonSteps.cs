namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>Newton's rule up a likelihood, until it is at its top, or is seen to have none.</summary>
internal static class NewtonSteps
{
    private const int Most = 100;

    /// <summary>Relative change of the parameters at which more steps only move rounding errors.</summary>
    private const double Last = 1e-14;

    /// <summary>Takes steps until the parameters settle.</summary>
    /// <param name="change">The next step; null where the information is singular.</param>
    /// <param name="margins">How far each respondent's outcome gains along a step; see <see cref="Separation.IsAlong"/>.</param>
    /// <param name="move">Takes a step, or as much of it as the likelihood bears, and tells its relative size.</param>
    /// <returns>Why there is no maximum, and, where outcomes are separated, the direction in which the likelihood grows without end.</returns>
    internal static (UndefinedReason? Undefined, double[] Direction) Take(
        Func<double[]?> change, Func<double[], double[]> margins, Func<double[], double> move)
    {
        var before = double.PositiveInfinity;
        for (var step = 1; step <= Most; step++)
        {
            if (change() is not { } direction)
            {
                return (UndefinedReason.NotConverged, []);
            }

            if (Separation.IsAlong(margins(direction), step))
            {
                return (UndefinedReason.PerfectSeparation, direction);
            }

            var size = move(direction);
            if (size <= Last || (size < 1e-10 && size >= before))
            {
                return (null, []);
            }

            before = size;
        }

        return (UndefinedReason.NotConverged, []);
    }
}
