namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>The test statistics that a p-value can be recomputed from.</summary>
public enum PrintedTestKind
{
    /// <summary>Standard normal.</summary>
    Z,

    /// <summary>Student's t, with its degrees of freedom.</summary>
    T,

    /// <summary>F, with two degrees of freedom.</summary>
    F,

    /// <summary>χ², with its degrees of freedom.</summary>
    ChiSquare,

    /// <summary>Pearson's r, with n − 2 degrees of freedom.</summary>
    R,
}
