namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>How a printed p-value stands to the one recomputed from its statistic.</summary>
public enum PrintedTestVerdict
{
    /// <summary>Some statistic and some p that print so belong together.</summary>
    Consistent,

    /// <summary>Only half of the recomputed p fits: the test must have been one-tailed, which the text should say.</summary>
    OneTailedOnly,

    /// <summary>Only a corrected p fits: multiplied for many tests, or of χ² corrected for continuity.</summary>
    CorrectedOnly,

    /// <summary>No reading fits.</summary>
    Inconsistent,
}
