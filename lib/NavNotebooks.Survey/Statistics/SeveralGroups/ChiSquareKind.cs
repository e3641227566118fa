namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Which statistic is referred to the χ² distribution.</summary>
public enum ChiSquareKind
{
    /// <summary>Pearson's χ² of independence.</summary>
    Pearson,

    /// <summary>Pearson's χ² of a 2×2 table with Yates' correction.</summary>
    Yates,

    /// <summary>The likelihood ratio G of independence.</summary>
    LikelihoodRatio,

    /// <summary>Pearson's χ² of fit to given shares.</summary>
    Fit,
}
