namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>What can be said of a change over everything that is assumed possible of the overlap.</summary>
public enum WaveConclusion
{
    /// <summary>The change is significant whatever the overlap is.</summary>
    SignificantThroughout,

    /// <summary>The change is not significant whatever the overlap is.</summary>
    NotSignificantThroughout,

    /// <summary>It is significant for some overlaps and not for others.</summary>
    DependsOnOverlap,
}
