namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Varimax, two factors at a time (Kaiser 1958), on loadings brought to length 1.</summary>
internal static class Varimax
{
    private const int MaximumSweeps = 2000;
    private const double Settled = 1e-13;
    private const double Rounding = 1e-14;

    internal static RotatedFactors Rotate(double[,] loadings)
    {
        int items = loadings.GetLength(0), factors = loadings.GetLength(1);
        var rotated = (double[,])loadings.Clone();
        double[] lengths = [.. Enumerable.Range(0, items).Select(item => Length(loadings, item))];
        Scale(rotated, item => lengths[item] > 0 ? 1 / lengths[item] : 0);
        var converged = false;
        for (var sweep = 0; sweep < MaximumSweeps && !converged; sweep++)
        {
            double widest = 0;
            for (var first = 0; first < factors - 1; first++)
            {
                for (var second = first + 1; second < factors; second++)
                {
                    widest = Math.Max(widest, Math.Abs(Turn(rotated, first, second)));
                }
            }

            converged = widest < Settled;
        }

        Scale(rotated, item => lengths[item]);
        return RotatedFactors.Unrotated(rotated) with { Converged = converged };
    }

    private static double Turn(double[,] loadings, int first, int second)
    {
        var items = loadings.GetLength(0);
        double a = 0, b = 0, c = 0, d = 0;
        for (var item = 0; item < items; item++)
        {
            double x = loadings[item, first], y = loadings[item, second];
            double u = (x - y) * (x + y), v = 2 * x * y;
            (a, b, c, d) = (a + u, b + v, c + ((u - v) * (u + v)), d + (2 * u * v));
        }

        double along = c - ((a - b) * (a + b) / items), across = d - (2 * a * b / items);
        if (Math.Abs(along) + Math.Abs(across) < Rounding * items)
        {
            // Every turn is as good as this one.
            return 0;
        }

        var angle = Math.Atan2(across, along) / 4;
        var (sine, cosine) = Math.SinCos(angle);
        for (var item = 0; item < items; item++)
        {
            double x = loadings[item, first], y = loadings[item, second];
            (loadings[item, first], loadings[item, second]) = ((x * cosine) + (y * sine), (y * cosine) - (x * sine));
        }

        return angle;
    }

    private static double Length(double[,] loadings, int item)
    {
        double squares = 0;
        for (var factor = 0; factor < loadings.GetLength(1); factor++)
        {
            squares += loadings[item, factor] * loadings[item, factor];
        }

        return Math.Sqrt(squares);
    }

    private static void Scale(double[,] loadings, Func<int, double> by)
    {
        for (var item = 0; item < loadings.GetLength(0); item++)
        {
            for (var factor = 0; factor < loadings.GetLength(1); factor++)
            {
                loadings[item, factor] *= by(item);
            }
        }
    }
}
