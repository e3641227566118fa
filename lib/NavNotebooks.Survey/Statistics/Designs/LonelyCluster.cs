namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>What a stratum with one cluster only adds to a variance, which cannot be seen from it.</summary>
/// <remarks>
/// The choices of R's survey package (Lumley 2010, 3.2). None applies to a stratum whose population is one cluster: it was taken
/// whole and adds nothing.
/// </remarks>
public enum LonelyCluster
{
    /// <summary>Nothing is estimated: an error names the stratum.</summary>
    Fail,

    /// <summary>
    /// The squared distance of its total from zero, which is where the linearised totals of means, shares and ratios are centred:
    /// too large rather than too small.
    /// </summary>
    Adjust,

    /// <summary>Nothing, as if it had been certain to be drawn: right only if it was.</summary>
    Certainty,

    /// <summary>The average of what the other strata add.</summary>
    Average,
}
