namespace NavNotebooks.Survey.Statistics.ManyTests;

/// <summary>p-values adjusted for how many there are.</summary>
public static class AdjustedPValues
{
    /// <summary>
    /// Adjusted p in the order given; formulas at <see cref="FamilyCorrection"/> (Wright 1992 for adjusted p as such). Ties get the same
    /// answer. Worked number: 0.01, 0.02, 0.03, 0.20 give by Holm 0.04, 0.06, 0.06, 0.20, by Hochberg the same, and by Benjamini and
    /// Hochberg 0.04, 0.04, 0.04, 0.20.
    /// </summary>
    /// <param name="pValues">Each from 0 to 1; may be empty. NaN is refused: a family says which of its tests are undefined.</param>
    /// <param name="correction">How.</param>
    /// <exception cref="ArgumentException">A p is NaN or not between 0 and 1.</exception>
    public static double[] Of(ReadOnlySpan<double> pValues, FamilyCorrection correction)
    {
        for (var i = 0; i < pValues.Length; i++)
        {
            if (!(pValues[i] >= 0 && pValues[i] <= 1))
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"'pValues' holds what is not a number from 0 to 1 at position {i}. Keep undefined tests apart, or declare a TestFamily."),
                    nameof(pValues));
            }
        }

        var sorted = pValues.ToArray();
        var order = new int[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(sorted, order);
        Adjust(sorted, correction);
        var adjusted = new double[sorted.Length];
        for (var i = 0; i < order.Length; i++)
        {
            adjusted[order[i]] = sorted[i];
        }

        return adjusted;
    }

    private static void Adjust(double[] rising, FamilyCorrection correction)
    {
        double m = rising.Length, harmonic = 0;
        for (var j = 1; j <= rising.Length; j++)
        {
            harmonic += 1.0 / j;
        }

        Func<int, double> factor = correction switch
        {
            FamilyCorrection.Bonferroni => _ => m,
            FamilyCorrection.Holm or FamilyCorrection.Hochberg => i => m - i,
            FamilyCorrection.BenjaminiHochberg => i => m / (i + 1),
            FamilyCorrection.BenjaminiYekutieli => i => harmonic * m / (i + 1),
            _ => throw new ArgumentOutOfRangeException(nameof(correction), correction, "There is no such correction. Use a member of FamilyCorrection."),
        };
        for (var i = 0; i < rising.Length; i++)
        {
            rising[i] = Math.Min(1, factor(i) * rising[i]);
        }

        if (correction == FamilyCorrection.Holm)
        {
            for (var i = 1; i < rising.Length; i++)
            {
                rising[i] = Math.Max(rising[i], rising[i - 1]);
            }
        }
        else if (correction != FamilyCorrection.Bonferroni)
        {
            for (var i = rising.Length - 2; i >= 0; i--)
            {
                rising[i] = Math.Min(rising[i], rising[i + 1]);
            }
        }
    }
}
