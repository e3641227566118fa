using System.Numerics;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>The exact distribution of sums of whole numbers over all arrangements, without going through them one by one.</summary>
/// <remarks>
/// The shift algorithm (Pagano and Tritchler 1983, JASA 78, 435–440; Streitberg and Röhmel 1986). Only probabilities are added, all of
/// one sign, so that small p keep their digits.
/// </remarks>
internal static class ExactSums
{
    /// <summary>Additions that are affordable: about a second.</summary>
    private const double MostWork = 2e9;

    private const double Whole = 1e-9;

    /// <summary>Scales that answers and their averages are likely to be whole on.</summary>
    private static readonly int[] Scales = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 100];

    /// <summary>The values as whole numbers on the coarsest scale that fits, from 0 at the smallest; null where none does.</summary>
    internal static int[]? WholeNumbers(ReadOnlySpan<double> values, bool shifted)
    {
        foreach (var scale in Scales)
        {
            if (Scaled(values, scale, shifted) is { } whole)
            {
                return whole;
            }
        }

        return null;
    }

    /// <summary>
    /// P(S = s) of the sum of <paramref name="chosen"/> of the numbers, every choice equally likely; null where the work would be too
    /// much. Numbers are not negative.
    /// </summary>
    internal static double[]? OfChosen(ReadOnlySpan<int> numbers, int chosen)
    {
        var sorted = numbers.ToArray();
        Array.Sort(sorted);
        long largest = 0;
        for (var i = 1; i <= chosen; i++)
        {
            largest += sorted[^i];
        }

        if ((double)numbers.Length * chosen * (largest + 1) > MostWork || (chosen + 1.0) * (largest + 1) > Array.MaxLength / 8.0)
        {
            return null;
        }

        // Each number is taken with probability chosen/n; given how many were taken, every choice is equally likely.
        double take = (double)chosen / numbers.Length, width = largest + 1;
        var table = new double[(chosen + 1) * (int)width];
        table[0] = 1;
        for (var i = 0; i < sorted.Length; i++)
        {
            Step(table, sorted[i], new StepSize(Math.Min(chosen, i + 1), (int)width, take));
        }

        return Normalised(table.AsSpan(chosen * (int)width, (int)width));
    }

    /// <summary>P(S = s) of the sum of numbers, each kept with probability one half; null where the work would be too much.</summary>
    internal static double[]? OfKept(ReadOnlySpan<int> numbers)
    {
        double largest = 0;
        foreach (var number in numbers)
        {
            largest += number;
        }

        if (numbers.Length * (largest + 1) > MostWork || largest > Array.MaxLength / 16.0)
        {
            return null;
        }

        var table = new double[(int)largest + 1];
        table[0] = 1;
        foreach (var number in numbers)
        {
            for (var sum = table.Length - 1; sum >= 0; sum--)
            {
                table[sum] = (table[sum] / 2) + (sum >= number ? table[sum - number] / 2 : 0);
            }
        }

        return table;
    }

    /// <summary>One number more: row k takes what row k − 1 had without it, moved up by the number.</summary>
    private static void Step(double[] table, int number, StepSize size)
    {
        var leave = new Vector<double>(1 - size.Take);
        var take = new Vector<double>(size.Take);
        for (var row = size.Rows; row >= 0; row--)
        {
            var own = table.AsSpan(row * size.Width, size.Width);
            if (row == 0)
            {
                own[0] *= 1 - size.Take;
                continue;
            }

            var before = table.AsSpan((row - 1) * size.Width, size.Width);
            var sum = 0;
            for (; sum < Math.Min(number, size.Width); sum++)
            {
                own[sum] *= 1 - size.Take;
            }

            for (; sum <= size.Width - Vector<double>.Count; sum += Vector<double>.Count)
            {
                ((leave * new Vector<double>(own[sum..])) + (take * new Vector<double>(before[(sum - number)..]))).CopyTo(own[sum..]);
            }

            for (; sum < size.Width; sum++)
            {
                own[sum] = (own[sum] * (1 - size.Take)) + (before[sum - number] * size.Take);
            }
        }
    }

    private static double[] Normalised(ReadOnlySpan<double> row)
    {
        var probabilities = row.ToArray();
        double total = 0;
        foreach (var probability in probabilities)
        {
            total += probability;
        }

        for (var sum = 0; sum < probabilities.Length; sum++)
        {
            probabilities[sum] /= total;
        }

        return probabilities;
    }

    private static int[]? Scaled(ReadOnlySpan<double> values, int scale, bool shifted)
    {
        double smallest = shifted ? double.PositiveInfinity : 0;
        foreach (var value in values)
        {
            smallest = Math.Min(smallest, value);
        }

        var whole = new int[values.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            var number = (values[i] - smallest) * scale;
            if (!(number < int.MaxValue / 2) || Math.Abs(number - Math.Round(number)) > Whole)
            {
                return null;
            }

            whole[i] = (int)Math.Round(number);
        }

        return whole;
    }

    private readonly record struct StepSize(int Rows, int Width, double Take);
}
