namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>How the p of McNemar's test is found.</summary>
public enum McNemarMethod
{
    /// <summary>From the binomial distribution of the pairs that changed.</summary>
    Exact,

    /// <summary>From χ² with one degree of freedom.</summary>
    ChiSquare,

    /// <summary>From χ² corrected for continuity (Edwards 1948).</summary>
    Corrected,
}
