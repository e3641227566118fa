namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>What a cell of a case matrix says. Silence is neither yes nor no.</summary>
public enum CellState
{
    /// <summary>No finding: the document does not speak of it there.</summary>
    Silent,

    /// <summary>At least one finding says that it is so, and none that it is not.</summary>
    Says,

    /// <summary>At least one finding says that it is not so, and none that it is.</summary>
    SaysNot,

    /// <summary>Findings disagree within the cell.</summary>
    Both,
}
