namespace NavNotebooks.Charts.CaseMatrices;

/// <summary>What the findings of a cell say. Silence is not a no.</summary>
public enum MatrixPlotStance
{
    /// <summary>No finding.</summary>
    Silent,

    /// <summary>Every finding says that it is so.</summary>
    Says,

    /// <summary>Every finding says that it is not so.</summary>
    SaysNot,

    /// <summary>Some findings say that it is so, some that it is not.</summary>
    Both,
}
