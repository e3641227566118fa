namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>How the p of a rank test is found.</summary>
public enum RankTestMethod
{
    /// <summary>Exactly where every sample has fewer than 50 (pairs: fewer than 50 that differ), ties or not; by the normal distribution above.</summary>
    Automatic,

    /// <summary>From the permutation distribution of the ranks, midranks included.</summary>
    Exact,

    /// <summary>From the normal distribution, with the variance that ties leave.</summary>
    Normal,
}
