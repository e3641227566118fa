using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Looks for distributions with a sum and a sum of squares where there are too many to count.</summary>
/// <remarks>
/// Sample parameter reconstruction via iterative techniques (Heathers, Anaya, van der Zee, Brown 2018, SPRITE): answers at random, moved until the sum is right,
/// then moved in pairs, some up and as many down, which leaves the sum alone and brings the squares nearer. Large samples move many at a time.
/// </remarks>
internal sealed class CountSearch(int answers, ReconstructionOptions options)
{
    private const int AttemptsPerSample = 3;
    private const int MostMoves = 20_000;

    /// <summary>How often a move is kept that leads away, so that the search does not sit still.</summary>
    private const double Astray = 0.02;

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
        var counts = Start(target.Count);
        Balance(counts, target.Sum);
        var squares = counts.Select((count, answer) => count * answer * answer).Sum();
        for (var move = 0; move < MostMoves && Distance(squares, target) > 0; move++)
        {
            squares += Spread(counts, squares, target);
        }

        return Distance(squares, target) == 0 ? counts : null;
    }

    /// <summary>Shares of the answers uniform over all that add to one, in whole respondents.</summary>
    private long[] Start(long respondents)
    {
        double[] weights = [.. Enumerable.Range(0, answers).Select(_ => -Math.Log(random.NextUniform()))];
        var total = weights.Sum();
        long[] counts = [.. weights.Select(weight => (long)(respondents * weight / total))];
        for (var rest = respondents - counts.Sum(); rest > 0; rest--)
        {
            counts[random.NextBelow(answers)]++;
        }

        return counts;
    }

    /// <summary>Moves respondents one answer up or down until the sum is right.</summary>
    private void Balance(long[] counts, long sum)
    {
        var missing = sum - counts.Select((count, answer) => count * answer).Sum();
        while (missing != 0)
        {
            var step = Math.Sign(missing);
            var from = Drawn(counts, at => at + step >= 0 && at + step < answers);
            var respondents = Math.Min(counts[from], ((Math.Abs(missing) - 1) / answers) + 1);
            counts[from] -= respondents;
            counts[from + step] += respondents;
            missing -= step * respondents;
        }
    }

    /// <summary>m respondents at i one down and m at j one up: the squares gain m(2(j − i) + 2).</summary>
    private long Spread(long[] counts, long squares, MomentTarget target)
    {
        var (down, up) = (Drawn(counts, at => at > 0), Drawn(counts, at => at < answers - 1));
        var gain = (2L * (up - down)) + 2;
        var most = down == up ? counts[up] / 2 : Math.Min(counts[down], counts[up]);
        if (gain == 0 || most == 0)
        {
            return 0;
        }

        var distance = Distance(squares, target);
        var respondents = Math.Min(most, Math.Max(1, distance / (2 * Math.Abs(gain))));
        if (Distance(squares + (respondents * gain), target) >= distance)
        {
            if (random.NextUniform() >= Astray)
            {
                return 0;
            }

            respondents = 1;
        }

        counts[down] -= respondents;
        counts[down - 1] += respondents;
        counts[up] -= respondents;
        counts[up + 1] += respondents;
        return respondents * gain;
    }

    /// <summary>How far the squares lie outside their range.</summary>
    private static long Distance(long squares, MomentTarget target) =>
        Math.Max(0, Math.Max(target.LeastSquares - squares, squares - target.MostSquares));

    /// <summary>The answer of a respondent drawn at random among those who can move; there always is one, but where all sit at one end.</summary>
    private int Drawn(long[] counts, Func<int, bool> movable)
    {
        long total = 0;
        for (var answer = 0; answer < answers; answer++)
        {
            total += movable(answer) ? counts[answer] : 0;
        }

        var place = (long)(random.NextUniform() * total);
        var last = 0;
        for (var answer = 0; answer < answers; answer++)
        {
            if (movable(answer))
            {
                place -= counts[answer];
                last = answer;
                if (place < 0)
                {
                    break;
                }
            }
        }

        return last;
    }
}
