namespace NavNotebooks.Survey.Cases;

/// <summary>How the document comes to tell an attribute. Not stated is neither no nor zero.</summary>
public enum AttributeStatus
{
    /// <summary>It stands there.</summary>
    Stated,

    /// <summary>It follows from what stands there, by position or by derivation; the note tells how.</summary>
    Implied,

    /// <summary>It was looked for and is not there.</summary>
    NotStated,
}
