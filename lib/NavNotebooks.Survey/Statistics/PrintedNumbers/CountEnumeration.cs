using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Counts every distribution over a scale that has a sum and a sum of squares, or gives up after so many steps.</summary>
/// <remarks>
/// From the top answer down, leaving branches whose least and largest sum of squares miss the target (after Wilner, Wood and Simons 2018, CORVIDS). The three
/// lowest answers follow from the three equations in one step: n, Σx and Σx² leave one free number.
/// </remarks>
internal sealed class CountEnumeration
{
    private readonly long[] counts;
    private readonly long[] fewest;
    private readonly long[] most;
    private readonly List<long[]> kept = [];
    private readonly int room;
    private readonly DeterministicRandom random;
    private long effort;
    private long nextKept;
    private double threshold = 1;

    internal CountEnumeration(int answers, ReconstructionOptions options)
    {
        counts = new long[answers];
        fewest = new long[answers];
        most = new long[answers];
        Array.Fill(fewest, long.MaxValue);
        Array.Fill(most, long.MinValue);
        (room, effort) = (options.SamplesKept, options.Effort);
        nextKept = room == 0 ? long.MaxValue : 0;
        random = new DeterministicRandom(options.Seed, "reconstruction");
        AtLeast = [.. Enumerable.Range(0, answers).Select(_ => (long.MaxValue, long.MinValue))];
    }

    /// <summary>Whether everything was counted.</summary>
    internal bool IsComplete => effort >= 0;

    /// <summary>Distributions found.</summary>
    internal long Found { get; private set; }

    /// <summary>Some of them, every one as likely as any other to be here.</summary>
    internal IReadOnlyList<long[]> Kept => kept;

    /// <summary>For every answer the fewest and the most respondents at it or above.</summary>
    internal (long Fewest, long Most)[] AtLeast { get; }

    /// <summary>For every answer the fewest and the most respondents at it.</summary>
    internal IReadOnlyList<(long Fewest, long Most)> Exactly => [.. fewest.Zip(most)];

    /// <summary>Adds all distributions that reach the target.</summary>
    internal void Add(MomentTarget target) => Descend(target, counts.Length - 1);

    private void Descend(MomentTarget target, int answer)
    {
        if (answer <= 2)
        {
            Close(target, answer);
            return;
        }

        for (long respondents = 0; respondents * answer <= target.Sum && effort >= 0; respondents++)
        {
            effort--;
            var rest = target.Without(respondents, answer);
            if (rest.MostSquares < 0)
            {
                break;
            }

            if (rest.IsWithinReach(answer - 1))
            {
                counts[answer] = respondents;
                Descend(rest, answer - 1);
            }
        }

        counts[answer] = 0;
    }

    /// <summary>Σx = c₁ + 2c₂ and Σx² = c₁ + 4c₂: c₂ runs over a range, and c₁ and c₀ follow.</summary>
    private void Close(MomentTarget target, int top)
    {
        var low = Math.Max(Math.Max(0, target.Sum - target.Count), CeilingHalf(target.LeastSquares - target.Sum));
        var high = Math.Min(top < 2 ? 0 : target.Sum / 2, FloorHalf(target.MostSquares - target.Sum));
        if (low > high || (top < 1 && target.Sum != 0))
        {
            return;
        }

        // Every count runs evenly from one end to the other, so the ends hold the fewest and the most.
        Record(target, low);
        Record(target, high);
        for (; nextKept < Found + high - low + 1; Skip())
        {
            Set(target, low + nextKept - Found);
            Keep();
        }

        Found += high - low + 1;
    }

    private void Set(MomentTarget target, long twos)
    {
        ReadOnlySpan<long> lowest = [target.Count - target.Sum + twos, target.Sum - (2 * twos), twos];
        lowest[..Math.Min(3, counts.Length)].CopyTo(counts);
    }

    private void Record(MomentTarget target, long twos)
    {
        Set(target, twos);
        long above = 0;
        for (var answer = counts.Length - 1; answer >= 0; answer--)
        {
            above += counts[answer];
            fewest[answer] = Math.Min(fewest[answer], counts[answer]);
            most[answer] = Math.Max(most[answer], counts[answer]);
            AtLeast[answer] = (Math.Min(AtLeast[answer].Fewest, above), Math.Max(AtLeast[answer].Most, above));
        }
    }

    private void Keep()
    {
        if (kept.Count < room)
        {
            kept.Add([.. counts]);
        }
        else
        {
            kept[random.NextBelow(room)] = [.. counts];
        }
    }

    /// <summary>The next distribution to keep: reservoir sampling by skips (Li 1994, algorithm L).</summary>
    private void Skip()
    {
        nextKept++;
        if (kept.Count < room)
        {
            return;
        }

        if (room == 0)
        {
            nextKept = long.MaxValue;
            return;
        }

        threshold *= Math.Exp(Math.Log(random.NextUniform()) / room);
        var skip = Math.Floor(Math.Log(random.NextUniform()) / IncompleteBeta.Log1Plus(-threshold));
        nextKept = skip < long.MaxValue / 2 ? nextKept + (long)skip : long.MaxValue;
    }

    private static long CeilingHalf(long value) => FloorHalf(value + 1);

    private static long FloorHalf(long value) => value >> 1;
}
