namespace NavNotebooks.Survey.Cases;

/// <summary>What kind of statement a finding is: informants’ words are kept apart from authors’ readings, and both from norms and literature.</summary>
public enum FindingKind
{
    /// <summary>What informants said or did, as reported.</summary>
    Empirical,

    /// <summary>An author’s summing up of what informants said.</summary>
    Summary,

    /// <summary>An author’s reading or explanation.</summary>
    Interpretation,

    /// <summary>What an author concludes in the end.</summary>
    Conclusion,

    /// <summary>What law, guidelines, a plan or an ideal ask for.</summary>
    Norm,

    /// <summary>Institutional background.</summary>
    Context,

    /// <summary>What cited earlier studies found.</summary>
    PriorResearch,

    /// <summary>What cited theory claims.</summary>
    Theory,

    /// <summary>A choice or an event of the research.</summary>
    Method,

    /// <summary>A recommendation, a limit or an open question.</summary>
    Implication,
}
