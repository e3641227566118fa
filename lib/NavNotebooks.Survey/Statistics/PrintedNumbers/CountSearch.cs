using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Looks for distributions with a sum and a sum of squares where there are too many to count.</summary>
/// <remarks>
/// Sample parameter reconstruction via iterative techniques (Heathers, Anaya, van der Zee, Brown 2018, SPRITE): answers at random, moved until the sum is right,
/// then moved in pairs, one up and one down, which leaves the sum alone and brings the squares nearer.
/// </remarks>
internal sealed class CountSearch(int answers, ReconstructionOptions options)
{
    private const int AttemptsPerSample = 3;
    private const int MostMoves = 100_000;
    private readonly DeterministicRandom random = new(options.Seed, "search");

    /// <summary>Different distributions found, at most as many as are kept.</summary>
    internal IReadOnlyList<long[]> Find(IReadOnlyList<MomentTarget> targets)
    {
        var found = new List<long[]>();
        for (var attempt = 0; attempt < AttemptsPerSample * options.SamplesKept && found.Count < options.SamplesKept; attempt++)
        {
            var target = targets[random.NextBelow(targets.Count)];
            if (Attempt(target) is { } counts && !found.Exists(other => other.AsSpan().SequenceEqual(counts)))
            {
                found.Add(counts);
            }
        }

        return found;
    }

    private long[]? Attempt(MomentTarget target)
    {
        var (counts, sum) = Start(target);
        while (sum != target.Sum)
        {
            var step = sum < target.Sum ? 1 : -1;
            Move(counts, Random(counts, at => at + step >= 0 && at + step < answers), step);
            sum += step;
        }

        var squares = counts.Select((count, answer) => count * answer * answer).Sum();
        for (var move = 0; move < MostMoves && (squares < target.LeastSquares || squares > target.MostSquares); move++)
        {
            squares += Spread(counts, outwards: squares < target.LeastSquares, squares, target);
        }

        return squares >= target.LeastSquares && squares <= target.MostSquares ? counts : null;
    }

    /// <summary>Every answer equally likely, respondent by respondent.</summary>
    private (long[] Counts, long Sum) Start(MomentTarget target)
    {
        var counts = new long[answers];
        long sum = 0;
        for (long respondent = 0; respondent < target.Count; respondent++)
        {
            var answer = random.NextBelow(answers);
            counts[answer]++;
            sum += answer;
        }

        return (counts, sum);
    }

    /// <summary>One respondent down and another up; the gain in squares is 2(j − i) + 2 when the upper of two, at j, moves up.</summary>
    private long Spread(long[] counts, bool outwards, long squares, MomentTarget target)
    {
        var down = Random(counts, at => at > 0);
        counts[down]--;
        counts[down - 1]++;
        var up = Random(counts, at => at < answers - 1);
        Move(counts, up, 1);
        var gain = (2L * (up - down)) + 2;
        var distance = outwards ? target.LeastSquares - squares : squares - target.MostSquares;
        var next = squares + gain;
        var left = Math.Max(target.LeastSquares - next, next - target.MostSquares);
        if (left < distance || random.NextUniform() < 0.02)
        {
            return gain;
        }

        Move(counts, up + 1, -1);
        Move(counts, down - 1, 1);
        return 0;
    }

    private static void Move(long[] counts, int answer, int step)
    {
        counts[answer]--;
        counts[answer + step]++;
    }

    /// <summary>The answer of a respondent drawn at random among those who can move; there always is one.</summary>
    private int Random(long[] counts, Func<int, bool> movable)
    {
        long total = 0;
        for (var answer = 0; answer < answers; answer++)
        {
            total += movable(answer) ? counts[answer] : 0;
        }

        var place = (long)(random.NextUniform() * total);
        for (var answer = 0; answer < answers; answer++)
        {
            place -= movable(answer) ? counts[answer] : 0;
            if (place < 0)
            {
                return answer;
            }
        }

        return answers - 1;
    }
}
