namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>What an estimate from a designed sample is an estimate of.</summary>
public enum DesignQuantity
{
    /// <summary>Mean of the population.</summary>
    Mean,

    /// <summary>Sum over the population.</summary>
    Total,

    /// <summary>Share of the population, 0 to 1.</summary>
    Share,

    /// <summary>One total over another.</summary>
    Ratio,
}
