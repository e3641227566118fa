namespace NavNotebooks.Survey.Cases;

/// <summary>Whether a passage says that what its code names is so, or that it is not so. Silence is neither: it has no finding.</summary>
public enum Stance
{
    /// <summary>It is so.</summary>
    Says,

    /// <summary>It is not so.</summary>
    SaysNot,
}
