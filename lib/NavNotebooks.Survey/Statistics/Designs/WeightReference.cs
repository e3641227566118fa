namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>What the limits of weights are multiples of.</summary>
public enum WeightReference
{
    /// <summary>The median of the weights above 0.</summary>
    Median,

    /// <summary>The mean of the weights above 0.</summary>
    Mean,

    /// <summary>Nothing: the limits are weights.</summary>
    Weight,
}
