namespace NavNotebooks.Survey.Statistics.Numerics;

/// <summary>Differences ranked by size, zeros left out: the ranks of those above zero, and the ties.</summary>
/// <param name="Count">Differences that are not zero.</param>
/// <param name="All">All differences.</param>
/// <param name="DoubledPositive">Twice the rank sum of those above zero.</param>
/// <param name="Ties">Sizes of the groups of equal absolute differences, from the smallest up.</param>
internal sealed record SignedRanks(long Count, long All, long DoubledPositive, long[] Ties)
{
    internal UndefinedReason? Lack => All == 0 ? UndefinedReason.EmptyGroup : Count == 0 ? UndefinedReason.AllTied : null;

    internal static SignedRanks Of(ReadOnlySpan<double> differences)
    {
        double[] sizes = new double[differences.Length], signs = new double[differences.Length];
        var count = 0;
        foreach (var difference in differences)
        {
            if (difference != 0)
            {
                (sizes[count], signs[count++]) = (Math.Abs(difference), Math.Sign(difference));
            }
        }

        Array.Sort(sizes, signs, 0, count);
        var ties = new List<long>();
        var positive = 0L;
        for (var start = 0; start < count;)
        {
            int end = start, above = 0;
            for (; end < count && sizes[end] == sizes[start]; end++)
            {
                above += signs[end] > 0 ? 1 : 0;
            }

            ties.Add(end - start);
            positive += (long)above * (start + 1 + end);
            start = end;
        }

        return new SignedRanks(count, differences.Length, positive, [.. ties]);
    }
}
