namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Which t test was made.</summary>
public enum TTestKind
{
    /// <summary>One mean against a given value.</summary>
    OneSample,

    /// <summary>Mean of differences within pairs against zero.</summary>
    Paired,

    /// <summary>Two independent groups that share one variance.</summary>
    Student,

    /// <summary>Two independent groups, each with its own variance.</summary>
    Welch,
}
