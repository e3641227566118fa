namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>The common standard deviation of two groups: √(((n₁−1)s₁² + (n₂−1)s₂²)/(n₁+n₂−2)).</summary>
internal static class PooledDeviation
{
    /// <summary>NaN where a group is empty or the two hold fewer than three respondents.</summary>
    internal static double Of(GroupSummary first, GroupSummary second)
    {
        var freedom = first.Count + second.Count - 2;
        return first.Count < 1 || second.Count < 1 || freedom <= 0
            ? double.NaN
            : Math.Sqrt((Squares(first) + Squares(second)) / freedom);
    }

    private static double Squares(GroupSummary group) =>
        group.Count <= 1 ? 0 : (group.Count - 1) * group.StandardDeviation * group.StandardDeviation;
}
