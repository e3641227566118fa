namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Which arrangements count as at least as extreme as the one observed.</summary>
public enum PermutationTail
{
    /// <summary>Those whose statistic is at least as far from 0, on either side.</summary>
    Both,

    /// <summary>Those whose statistic is at least as large: for a difference expected above 0, and for F, χ² and the like.</summary>
    Upper,

    /// <summary>Those whose statistic is at least as small.</summary>
    Lower,
}
