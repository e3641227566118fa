namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>Which distribution the p of a correlation comes from.</summary>
public enum CorrelationTest
{
    /// <summary>Student's t.</summary>
    StudentT,

    /// <summary>The standard normal, with the variance that ties leave.</summary>
    Normal,

    /// <summary>All orders of the ranks, counted.</summary>
    Exact,

    /// <summary>An Edgeworth series about the normal (Best and Roberts 1975).</summary>
    Edgeworth,
}
