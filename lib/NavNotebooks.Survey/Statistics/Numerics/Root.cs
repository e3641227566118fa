namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Where a continuous function of one number is zero: Brent's rule (Brent 1973, ch. 4), to the last digits that the function has.</summary>
internal static class Root
{
    private const int MostSteps = 200;
    private const double Digits = 4e-16;

    /// <summary>A zero between two ends at which the function has different signs.</summary>
    /// <param name="function">The function.</param>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end.</param>
    /// <returns>The zero; NaN where the signs do not differ.</returns>
    internal static double Between(Func<double, double> function, double low, double high)
    {
        var state = new Bracket(low, function(low), high, function(high));
        if (state.A.Value == 0 || state.B.Value == 0)
        {
            return state.A.Value == 0 ? low : high;
        }

        if (!(state.A.Value < 0 ^ state.B.Value < 0))
        {
            return double.NaN;
        }

        for (var step = 0; step < MostSteps && !state.Settled; step++)
        {
            state.Advance(function);
        }

        return state.B.At;
    }

    /// <summary>A zero near a guess, of a function that falls everywhere: the bracket is widened until it holds the zero.</summary>
    /// <param name="falling">The function.</param>
    /// <param name="guess">Where to begin.</param>
    /// <param name="step">Width of the first bracket to each side, above 0.</param>
    internal static double OfFalling(Func<double, double> falling, double guess, double step)
    {
        double low = guess - step, high = guess + step;
        for (var width = step; falling(low) < 0 && !double.IsInfinity(width); width *= 2)
        {
            low -= width;
        }

        for (var width = step; falling(high) > 0 && !double.IsInfinity(width); width *= 2)
        {
            high += width;
        }

        return Between(falling, low, high);
    }

    /// <summary>The zero at or above an end, of a function that rises or falls throughout: an upper end is doubled until it is beyond the zero.</summary>
    /// <param name="function">The function.</param>
    /// <param name="low">The least argument.</param>
    /// <param name="guess">An argument above it, of the size that the zero may have.</param>
    /// <returns>The zero; NaN where there is none.</returns>
    internal static double Above(Func<double, double> function, double low, double guess)
    {
        double start = function(low), nearer = low;
        for (var further = guess; double.IsFinite(further); further = low + (2 * (further - low)))
        {
            if (function(further) > 0 != start > 0)
            {
                return Between(function, nearer, further);
            }

            nearer = further;
        }

        return double.NaN;
    }

    private readonly record struct Point(double At, double Value);

    /// <summary>B is the best guess, A the guess before it, C the other side of the zero.</summary>
    private struct Bracket
    {
        private Point c;
        private double move;
        private double lastMove;

        internal Bracket(double low, double atLow, double high, double atHigh)
        {
            (A, B) = (new Point(low, atLow), new Point(high, atHigh));
            c = A;
            move = lastMove = high - low;
            Order();
        }

        internal Point A { get; private set; }

        internal Point B { get; private set; }

        internal readonly bool Settled => B.Value == 0 || Math.Abs(Half) <= Tolerance;

        private readonly double Half => 0.5 * (c.At - B.At);

        private readonly double Tolerance => (2 * Digits * Math.Abs(B.At)) + double.Epsilon;

        internal void Advance(Func<double, double> function)
        {
            if (Math.Abs(lastMove) < Tolerance || Math.Abs(A.Value) <= Math.Abs(B.Value) || !Interpolate())
            {
                move = lastMove = Half;
            }

            A = B;
            var at = B.At + (Math.Abs(move) > Tolerance ? move : Math.CopySign(Tolerance, Half));
            B = new Point(at, function(at));
            if (B.Value > 0 == c.Value > 0)
            {
                c = A;
                move = lastMove = B.At - A.At;
            }

            Order();
        }

        /// <summary>Inverse quadratic, or linear with two points; false where the step would be too long.</summary>
        private bool Interpolate()
        {
            if (!double.IsFinite(A.Value) || !double.IsFinite(c.Value))
            {
                return false;
            }

            double p, q;
            var s = B.Value / A.Value;
            if (A.At == c.At)
            {
                (p, q) = (2 * Half * s, 1 - s);
            }
            else
            {
                double r = B.Value / c.Value, t = A.Value / c.Value;
                p = s * ((2 * Half * t * (t - r)) - ((B.At - A.At) * (r - 1)));
                q = (t - 1) * (r - 1) * (s - 1);
            }

            (p, q) = p > 0 ? (p, -q) : (-p, q);
            if (!(2 * p < Math.Min((3 * Half * q) - Math.Abs(Tolerance * q), Math.Abs(lastMove * q))))
            {
                return false;
            }

            lastMove = move;
            move = p / q;
            return true;
        }

        private void Order()
        {
            if (Math.Abs(c.Value) < Math.Abs(B.Value))
            {
                (A, B, c) = (B, c, B);
            }
        }
    }
}
