namespace NavNotebooks.Survey.Comparing;

/// <summary>What a <see cref="Quantity"/> wants of its variable.</summary>
public enum QuantityStatistic
{
    /// <summary>The share, 0 to 1, of valid answers that are among the named ones.</summary>
    Share,

    /// <summary>The mean of the valid answers' codes, in scale units.</summary>
    Mean,

    /// <summary>How many gave a valid answer.</summary>
    ValidCount,

    /// <summary>How many were asked, whatever they answered.</summary>
    AskedCount,

    /// <summary>The share, 0 to 1, of variance that the predictor explains.</summary>
    RSquared,

    /// <summary>The F of a regression on the predictor.</summary>
    FStatistic,

    /// <summary>The p of that F.</summary>
    PValue,
}
