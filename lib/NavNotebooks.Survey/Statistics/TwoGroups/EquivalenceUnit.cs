namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>The unit that the bounds of an equivalence test are given in.</summary>
public enum EquivalenceUnit
{
    /// <summary>That of the variable.</summary>
    Raw,

    /// <summary>The standard deviation that the test's d divides by: pooled, or of the differences within pairs.</summary>
    StandardDeviations,
}
