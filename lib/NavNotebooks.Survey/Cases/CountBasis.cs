namespace NavNotebooks.Survey.Cases;

/// <summary>Where a count of informants comes from.</summary>
public enum CountBasis
{
    /// <summary>The number stands in the text.</summary>
    Stated,

    /// <summary>The informants are named one by one.</summary>
    Named,

    /// <summary>It follows from a table or from the group that is named.</summary>
    Derived,
}
