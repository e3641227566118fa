namespace NavNotebooks.Survey.Synthetic;

/// <summary>How a claim entered the synthetic respondents.</summary>
public enum ClaimUseKind
{
    /// <summary>It constrains cells.</summary>
    Constrains,

    /// <summary>The number of respondents or of valid answers is made so.</summary>
    Design,

    /// <summary>A regression that exchanges of answers bring about.</summary>
    Association,

    /// <summary>The recipe leaves it out, because other claims exclude it.</summary>
    Dropped,

    /// <summary>It does not bear on cells: the other side is neither printed nor made yet, or the statistic is of another kind.</summary>
    NotUsed,
}
