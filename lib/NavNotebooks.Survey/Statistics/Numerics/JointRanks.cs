namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Two samples sorted together: each distinct value, and how often each sample has it. All that rank statistics need.</summary>
internal sealed class JointRanks
{
    private JointRanks(double[] values, long[] first, long[] second)
    {
        (Values, First, Second) = (values, first, second);
        for (var i = 0; i < values.Length; i++)
        {
            Superior += first[i] * SecondCount;
            Inferior += second[i] * FirstCount;
            Tied += first[i] * second[i];
            FirstCount += first[i];
            SecondCount += second[i];
            double ties = first[i] + second[i];
            TieSum += (ties * ties * ties) - ties;
        }
    }

    /// <summary>Distinct values in rising order.</summary>
    internal double[] Values { get; }

    /// <summary>How often the first sample has each.</summary>
    internal long[] First { get; }

    /// <summary>How often the second sample has each.</summary>
    internal long[] Second { get; }

    internal long FirstCount { get; }

    internal long SecondCount { get; }

    /// <summary>Pairs of one from each sample in which the first is above.</summary>
    internal long Superior { get; }

    /// <summary>Pairs in which the second is above.</summary>
    internal long Inferior { get; }

    /// <summary>Pairs with equal values.</summary>
    internal long Tied { get; }

    /// <summary>Σ(t³ − t) over groups of ties.</summary>
    internal double TieSum { get; }

    /// <summary>Mann and Whitney's U of the first sample: pairs in which it is above, ties counting half.</summary>
    internal double U => Superior + (Tied / 2.0);

    internal UndefinedReason? Lack =>
        FirstCount == 0 || SecondCount == 0 ? UndefinedReason.EmptyGroup : Values.Length == 1 ? UndefinedReason.AllTied : null;

    internal static JointRanks Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
        double[] one = [.. first], two = [.. second];
        Array.Sort(one);
        Array.Sort(two);
        var values = new List<double>();
        List<long> ones = [], twos = [];
        for (int i = 0, j = 0; i < one.Length || j < two.Length;)
        {
            var value = j == two.Length || (i < one.Length && one[i] <= two[j]) ? one[i] : two[j];
            values.Add(value);
            ones.Add(Run(one, value, ref i));
            twos.Add(Run(two, value, ref j));
        }

        return new JointRanks([.. values], [.. ones], [.. twos]);
    }

    /// <summary>Samples given as counts of the steps of one scale, from the lowest.</summary>
    internal static JointRanks OfCounts(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        var values = new List<double>();
        List<long> ones = [], twos = [];
        for (var i = 0; i < first.Length; i++)
        {
            Require.Count(first[i], nameof(first));
            Require.Count(second[i], nameof(second));
            if (first[i] + second[i] > 0)
            {
                values.Add(i);
                ones.Add(first[i]);
                twos.Add(second[i]);
            }
        }

        return new JointRanks([.. values], [.. ones], [.. twos]);
    }

    private static int Run(double[] sorted, double value, ref int position)
    {
        var start = position;
        while (position < sorted.Length && sorted[position] == value)
        {
            position++;
        }

        return position - start;
    }
}
