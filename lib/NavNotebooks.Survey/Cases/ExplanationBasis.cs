namespace NavNotebooks.Survey.Cases;

/// <summary>Whether the document itself says that a passage bears on something.</summary>
public enum ExplanationBasis
{
    /// <summary>It does.</summary>
    Stated,

    /// <summary>It is our reading.</summary>
    Read,
}
