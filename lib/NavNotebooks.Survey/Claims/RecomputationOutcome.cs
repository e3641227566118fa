namespace NavNotebooks.Survey.Claims;

/// <summary>What came of a recomputation.</summary>
public enum RecomputationOutcome
{
    /// <summary>The printed numbers agree within their rounding.</summary>
    Holds,

    /// <summary>They do not, whatever the rounding: the document disagrees with itself.</summary>
    Fails,

    /// <summary>The rounding leaves it open, or a number is not printed.</summary>
    Open,

    /// <summary>Computed, and the document printed nothing to compare it with.</summary>
    Computed,
}
