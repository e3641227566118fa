namespace NavNotebooks.Survey.Cases;

/// <summary>What a figure holds.</summary>
public enum CaseFigureKind
{
    /// <summary>Rows and columns.</summary>
    Table,

    /// <summary>Rows of one kind.</summary>
    List,

    /// <summary>Who reports to whom.</summary>
    Organisation,

    /// <summary>Steps, one after the other.</summary>
    Process,

    /// <summary>What leads to what.</summary>
    Causal,

    /// <summary>Events.</summary>
    Timeline,

    /// <summary>A model of the document.</summary>
    Model,

    /// <summary>A case told as an example.</summary>
    Vignette,
}
