using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Permutation tests of statistics that follow from one sum, which need no labels dealt out one by one.</summary>
internal static class PermutationSums
{
    internal static PermutationTest OfMeans(ReadOnlySpan<double> first, ReadOnlySpan<double> second, ResamplingPlan plan, PermutationTail tail)
    {
        double[] all = [.. first, .. second];
        var observed = Moments.Mean(first) - Moments.Mean(second);
        var labels = new int[all.Length];
        labels.AsSpan(first.Length).Fill(1);
        if (plan.MostExact > 0 && ExactSums.WholeNumbers(all, shifted: true) is { } whole && Exact(whole, first.Length, tail) is { } p)
        {
            return PermutationTest.Exact(observed, p, LabelOrders.Count(labels), tail);
        }

        // Centred, so that sums do not lose the digits in which means differ.
        var mean = Moments.Mean(all);
        var centred = Array.ConvertAll(all, value => value - mean);
        var (count, inverse) = (first.Length, (1.0 / first.Length) + (1.0 / second.Length));
        return LabelOrders.Count(labels) <= plan.MostExact
            ? PermutationTest.Of(labels, dealt => SumOf(centred, dealt) * inverse, plan, tail)
            : PermutationTest.From(observed, Drawn(centred, count, inverse, plan), plan.Seed, tail);
    }

    internal static PermutationTest OfPairs(ReadOnlySpan<double> differences, ResamplingPlan plan, PermutationTail tail)
    {
        var values = differences.ToArray();
        var observed = Moments.Mean(differences);
        var sizes = Array.ConvertAll(values, Math.Abs);
        var arrangements = Math.Pow(2, values.Length);
        if (plan.MostExact > 0 && ExactSums.WholeNumbers(sizes, shifted: false) is { } whole && ExactPairs(whole, values, tail) is { } p)
        {
            return PermutationTest.Exact(observed, p, arrangements, tail);
        }

        if (arrangements <= plan.MostExact)
        {
            var all = new double[(int)arrangements];
            for (var signs = 0; signs < all.Length; signs++)
            {
                all[signs] = Signed(values, signs) / values.Length;
            }

            return PermutationTest.From(observed, all, seed: null, tail);
        }

        var drawn = Replication.Of(plan, "signs", () => random => Signed(values, random) / values.Length);
        return PermutationTest.From(observed, drawn, plan.Seed, tail);
    }

    /// <summary>The exact p of the sum of the first group; extremes are compared in whole numbers, so that ties are ties.</summary>
    private static double? Exact(int[] whole, int chosen, PermutationTail tail)
    {
        // The smaller group has the shorter table.
        var turned = chosen > whole.Length / 2;
        var size = turned ? whole.Length - chosen : chosen;
        if (ExactSums.OfChosen(whole, size) is not { } probabilities)
        {
            return null;
        }

        long total = whole.Sum(number => (long)number), own = whole.Take(chosen).Sum(number => (long)number);
        var observed = Distance(turned ? total - own : own);
        double p = 0;
        for (var sum = 0; sum < probabilities.Length; sum++)
        {
            p += IsExtreme(Distance(sum), observed, turned ? Turned(tail) : tail) ? probabilities[sum] : 0;
        }

        return p;

        long Distance(long sum) => (sum * whole.Length) - (total * size);
    }

    private static double? ExactPairs(int[] whole, double[] values, PermutationTail tail)
    {
        if (ExactSums.OfKept(whole) is not { } probabilities)
        {
            return null;
        }

        long total = 0, positive = 0;
        for (var i = 0; i < whole.Length; i++)
        {
            total += whole[i];
            positive += values[i] > 0 ? whole[i] : 0;
        }

        double p = 0;
        for (var sum = 0; sum < probabilities.Length; sum++)
        {
            p += IsExtreme((2L * sum) - total, (2 * positive) - total, tail) ? probabilities[sum] : 0;
        }

        return p;
    }

    private static bool IsExtreme(long distance, long observed, PermutationTail tail) => tail switch
    {
        PermutationTail.Upper => distance >= observed,
        PermutationTail.Lower => distance <= observed,
        _ => Math.Abs(distance) >= Math.Abs(observed),
    };

    private static PermutationTail Turned(PermutationTail tail) => tail switch
    {
        PermutationTail.Upper => PermutationTail.Lower,
        PermutationTail.Lower => PermutationTail.Upper,
        _ => tail,
    };

    /// <summary>Differences of means with the first group drawn without replacement: a shuffle that stops when it is full.</summary>
    private static double[] Drawn(double[] centred, int count, double inverse, ResamplingPlan plan) => Replication.Of(plan, "permutation", () =>
    {
        var rows = (double[])centred.Clone();
        return random =>
        {
            centred.CopyTo(rows, 0);
            double sum = 0;
            for (var i = 0; i < count; i++)
            {
                var chosen = i + random.NextBelow(rows.Length - i);
                (rows[i], rows[chosen]) = (rows[chosen], rows[i]);
                sum += rows[i];
            }

            return sum * inverse;
        };
    });

    private static double SumOf(double[] centred, ReadOnlySpan<int> labels)
    {
        double sum = 0;
        for (var row = 0; row < centred.Length; row++)
        {
            sum += labels[row] == 0 ? centred[row] : 0;
        }

        return sum;
    }

    private static double Signed(double[] values, int signs)
    {
        double sum = 0;
        for (var i = 0; i < values.Length; i++)
        {
            sum += (signs >> i & 1) == 0 ? values[i] : -values[i];
        }

        return sum;
    }

    private static double Signed(double[] values, DeterministicRandom random)
    {
        double sum = 0;
        for (var start = 0; start < values.Length; start += 64)
        {
            var bits = random.NextBits();
            for (var i = start; i < Math.Min(values.Length, start + 64); i++, bits >>= 1)
            {
                sum += (bits & 1) == 0 ? values[i] : -values[i];
            }
        }

        return sum;
    }
}
