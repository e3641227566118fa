namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>What a difference to be found is counted in.</summary>
public enum DifferenceUnit
{
    /// <summary>Points of the answers' scale.</summary>
    ScalePoints,

    /// <summary>Standard deviations (Cohen's d; of pairs d_z).</summary>
    StandardDeviations,

    /// <summary>Shares from 0 to 1, read as percentage points.</summary>
    Share,

    /// <summary>A correlation.</summary>
    Correlation,
}
