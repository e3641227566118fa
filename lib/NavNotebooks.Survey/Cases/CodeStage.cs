namespace NavNotebooks.Survey.Cases;

/// <summary>What a code sorts.</summary>
public enum CodeStage
{
    /// <summary>What informants speak of.</summary>
    Theme,

    /// <summary>What an author sums up.</summary>
    Summary,

    /// <summary>A main result.</summary>
    Result,

    /// <summary>What an author discusses.</summary>
    Discussion,

    /// <summary>What an author concludes.</summary>
    Conclusion,

    /// <summary>A concept of theory.</summary>
    Concept,

    /// <summary>What law, guidelines or a plan ask for.</summary>
    Norm,

    /// <summary>What lies around the cases.</summary>
    Context,

    /// <summary>How the study was made.</summary>
    Method,
}
