namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A sum and a range of sums of squares that respondents' answers from 0 to the top are to have.</summary>
/// <param name="Count">Respondents.</param>
/// <param name="Sum">Σx.</param>
/// <param name="LeastSquares">The smallest Σx² allowed.</param>
/// <param name="MostSquares">The largest Σx² allowed.</param>
internal readonly record struct MomentTarget(long Count, long Sum, long LeastSquares, long MostSquares)
{
    /// <summary>Σx² of answers as equal as whole numbers can be.</summary>
    internal long Smallest()
    {
        if (Count == 0)
        {
            return 0;
        }

        var (lower, above) = Math.DivRem(Sum, Count);
        return ((Count - above) * lower * lower) + (above * (lower + 1) * (lower + 1));
    }

    /// <summary>Σx² of answers at the two ends, but for one.</summary>
    internal long Largest(int top)
    {
        if (top == 0)
        {
            return 0;
        }

        var (full, rest) = Math.DivRem(Sum, top);
        return (full * top * top) + (rest * rest);
    }

    /// <summary>Whether answers from 0 to the top may reach it, by their sum and the least and largest squares.</summary>
    internal bool IsWithinReach(int top) =>
        Count >= 0 && Sum >= 0 && Sum <= Count * top && Smallest() <= MostSquares && Largest(top) >= LeastSquares;

    /// <summary>What is left after so many respondents with one answer.</summary>
    internal MomentTarget Without(long respondents, int answer)
    {
        var squares = respondents * answer * answer;
        return new(Count - respondents, Sum - (respondents * answer), LeastSquares - squares, MostSquares - squares);
    }
}
