namespace NavNotebooks.Engine.Running;

/// <summary>Tags of a cell that change how it is run: the names that Jupyter's tools share.</summary>
public static class CellTags
{
    /// <summary>The cell declares variables that a run may give other values.</summary>
    public const string Parameters = "parameters";

    /// <summary>The cell was put in by a run, with the values that were given.</summary>
    public const string InjectedParameters = "injected-parameters";

    /// <summary>The cell is to throw; it fails if it does not.</summary>
    public const string RaisesException = "raises-exception";

    /// <summary>The cell is not run, and keeps the outputs that it has.</summary>
    public const string SkipExecution = "skip-execution";
}
