namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Singular values by one-sided Jacobi rotations (Hestenes 1958; Golub and Van Loan 2013, 8.6), largest first.</summary>
internal static class SingularValues
{
    private const int MostSweeps = 60;

    internal static double[] Of(IReadOnlyList<double[]> columns)
    {
        double[][] work = [.. columns.Select(column => (double[])column.Clone())];
        for (var sweep = 0; sweep < MostSweeps; sweep++)
        {
            var changed = false;
            for (var p = 0; p < work.Length; p++)
            {
                for (var q = p + 1; q < work.Length; q++)
                {
                    changed |= Orthogonalize(work[p], work[q]);
                }
            }

            if (!changed)
            {
                break;
            }
        }

        return [.. work.Select(column => Math.Sqrt(Moments.Dot(column, column))).OrderDescending()];
    }

    private static bool Orthogonalize(double[] first, double[] second)
    {
        var (a, b, c) = (Moments.Dot(first, first), Moments.Dot(second, second), Moments.Dot(first, second));
        if (Math.Abs(c) <= 1e-16 * Math.Sqrt(a * b))
        {
            return false;
        }

        var zeta = (b - a) / (2 * c);
        var tangent = (zeta < 0 ? -1 : 1) / (Math.Abs(zeta) + Math.Sqrt(1 + (zeta * zeta)));
        var cosine = 1 / Math.Sqrt(1 + (tangent * tangent));
        var sine = cosine * tangent;
        for (var i = 0; i < first.Length; i++)
        {
            (first[i], second[i]) = ((cosine * first[i]) - (sine * second[i]), (sine * first[i]) + (cosine * second[i]));
        }

        return true;
    }
}
