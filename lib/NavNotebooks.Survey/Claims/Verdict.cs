namespace NavNotebooks.Survey.Claims;

/// <summary>What came of checking a claim.</summary>
public enum Verdict
{
    /// <summary>Follows from other numbers that the document printed.</summary>
    Recomputed,

    /// <summary>The estimate on synthetic microdata agrees within the rounding. This tests the pipeline, not the world.</summary>
    Reproduced,

    /// <summary>The estimate on microdata that the user brought agrees within the rounding.</summary>
    Replicated,

    /// <summary>Computed, and outside the rounding.</summary>
    Deviates,

    /// <summary>The document disagrees with itself; both places are named.</summary>
    Contradicted,

    /// <summary>Not computed; the finding says why.</summary>
    NotComputable,
}
