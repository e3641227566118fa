namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Where weight goes that trimming took from some rows.</summary>
public enum WeightSurplus
{
    /// <summary>In equal parts to the rows within the limits; the sum stays.</summary>
    Equally,

    /// <summary>To the rows within the limits in proportion to their weights; the sum stays.</summary>
    Proportionally,

    /// <summary>Nowhere: the sum of weights changes.</summary>
    Dropped,
}
