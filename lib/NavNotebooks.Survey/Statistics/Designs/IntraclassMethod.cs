namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How an intraclass correlation is estimated.</summary>
public enum IntraclassMethod
{
    /// <summary>From the mean squares of a one-way analysis of variance; can be below 0.</summary>
    AnalysisOfVariance,

    /// <summary>Restricted maximum likelihood of normal cluster effects; never below 0.</summary>
    RestrictedLikelihood,
}
