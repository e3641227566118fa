namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The fewest and the most respondents at or above an answer that a sum and a range of sums of squares leave room for.</summary>
/// <remarks>
/// A linear programme over the counts, whose best solutions lie at no more than three answers; all of these are tried. Counts need not be whole there, so the
/// bounds may be a little wider than what respondents can reach, never narrower.
/// </remarks>
internal static class ShareBounds
{
    private const double Slack = 1e-9;

    internal static (double Fewest, double Most) Of(MomentTarget target, int answers, Func<int, bool> counted)
    {
        double fewest = double.PositiveInfinity, most = double.NegativeInfinity;
        for (var i = 0; i < answers; i++)
        {
            for (var j = i + 1; j < answers; j++)
            {
                Pair(i, j);
                for (var k = j + 1; k < answers; k++)
                {
                    Triple((i, j, k), target.LeastSquares);
                    Triple((i, j, k), target.MostSquares);
                }
            }
        }

        return (fewest, most);

        void Pair(int i, int j)
        {
            var upper = (target.Sum - ((double)target.Count * i)) / (j - i);
            var lower = target.Count - upper;
            var squares = (lower * i * i) + (upper * j * j);
            if (lower >= -Slack && upper >= -Slack && squares >= target.LeastSquares - Slack && squares <= target.MostSquares + Slack)
            {
                Take((counted(i) ? lower : 0) + (counted(j) ? upper : 0));
            }
        }

        // Counts at three answers by Lagrange's interpolation: c_i = Σ(x − j)(x − k)/((i − j)(i − k)).
        void Triple((int I, int J, int K) at, long squares)
        {
            var (i, j, k) = at;
            double first = Weight(i, j, k), second = Weight(j, i, k), third = Weight(k, i, j);
            if (first >= -Slack && second >= -Slack && third >= -Slack)
            {
                Take((counted(i) ? first : 0) + (counted(j) ? second : 0) + (counted(k) ? third : 0));
            }

            double Weight(int one, int two, int three) =>
                (squares - ((double)(two + three) * target.Sum) + ((double)two * three * target.Count)) / ((one - two) * (double)(one - three));
        }

        void Take(double respondents)
        {
            fewest = Math.Min(fewest, respondents);
            most = Math.Max(most, respondents);
        }
    }
}
