namespace NavNotebooks.Survey.Synthetic;

/// <summary>Gives whole answers to respondents in the order of their scores: the lowest score gets the lowest answer.</summary>
public static class AnswerAssignment
{
    /// <summary>The answer of each of the rows.</summary>
    /// <param name="rows">The respondents who answered.</param>
    /// <param name="scores">A score for every respondent of the survey; equal ones are ordered by row.</param>
    /// <param name="codes">The codes, ascending.</param>
    /// <param name="counts">How many gave each of them; together as many as there are rows.</param>
    public static IEnumerable<(int Row, double Code)> ByScore(
        IReadOnlyList<int> rows, double[] scores, IReadOnlyList<int> codes, IReadOnlyList<int> counts)
    {
        if (counts.Sum() != rows.Count)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"{counts.Sum()} answers are to be given to {rows.Count} respondents. Give as many as there are."), nameof(counts));
        }

        var (code, left) = (0, counts.Count > 0 ? counts[0] : 0);
        foreach (var row in rows.OrderBy(row => scores[row]).ThenBy(row => row))
        {
            while (left == 0)
            {
                left = counts[++code];
            }

            left--;
            yield return (row, codes[code]);
        }
    }

    /// <summary>The rows with the highest scores: who leaves an item unanswered, for example. In the order of the rows.</summary>
    /// <param name="rows">The candidates.</param>
    /// <param name="scores">A score for every respondent of the survey.</param>
    /// <param name="count">How many; at most as many as there are candidates.</param>
    public static int[] Highest(IEnumerable<int> rows, double[] scores, int count) =>
        [.. rows.OrderByDescending(row => scores[row]).ThenBy(row => row).Take(count).Order()];
}
