namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>What a simulated report prints of an item.</summary>
public enum Publication
{
    /// <summary>The share of the two highest answers, in whole per cent, and the mean with one decimal, by group.</summary>
    ShareAndMean,

    /// <summary>The share alone.</summary>
    Share,

    /// <summary>The mean alone.</summary>
    Mean,

    /// <summary>The mean of everyone with one decimal, which group is higher, and the p-value of Welch's test with three.</summary>
    Test,

    /// <summary>Words: above or below the midpoint, and which group is higher.</summary>
    Words,

    /// <summary>Nothing.</summary>
    Nothing,
}
