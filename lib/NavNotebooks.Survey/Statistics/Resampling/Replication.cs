using System.Runtime.ExceptionServices;

namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Computes replicates on several threads; each has its own stream of random numbers and its own place in the answer.</summary>
internal static class Replication
{
    private const int Chunk = 32;

    /// <summary>The replicates in order.</summary>
    /// <param name="plan">How many, from which seed, on how many threads.</param>
    /// <param name="stream">What the numbers are for.</param>
    /// <param name="worker">Makes a function with scratch space of its own, which computes one replicate.</param>
    internal static double[] Of(ResamplingPlan plan, string stream, Func<Func<DeterministicRandom, double>> worker)
    {
        var replicates = new double[plan.Replicates];
        InChunks(replicates.Length, plan, (from, to) =>
        {
            var compute = worker();
            for (var replicate = from; replicate < to; replicate++)
            {
                replicates[replicate] = compute(new DeterministicRandom(plan.Seed, stream, replicate));
            }
        });
        return replicates;
    }

    /// <summary>One number per position, such as the statistic without that row.</summary>
    internal static double[] Each(int count, ResamplingPlan plan, Func<Func<int, double>> worker)
    {
        var answers = new double[count];
        InChunks(count, plan, (from, to) =>
        {
            var compute = worker();
            for (var position = from; position < to; position++)
            {
                answers[position] = compute(position);
            }
        });
        return answers;
    }

    private static void InChunks(int count, ResamplingPlan plan, Action<int, int> body)
    {
        try
        {
            Parallel.For(
                0,
                (count + Chunk - 1) / Chunk,
                new ParallelOptions { MaxDegreeOfParallelism = plan.MostThreads },
                chunk => body(chunk * Chunk, Math.Min(count, (chunk + 1) * Chunk)));
        }
        catch (AggregateException exception)
        {
            // The caller's statistic failed: show its own error, as if it had been called directly.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
    }
}
