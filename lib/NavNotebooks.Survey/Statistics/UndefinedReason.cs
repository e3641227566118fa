namespace NavNotebooks.Survey.Statistics;

/// <summary>Why a statistic has no result for otherwise valid input.</summary>
public enum UndefinedReason
{
    /// <summary>A group has nobody in it.</summary>
    EmptyGroup,

    /// <summary>There are fewer observations than the method needs, such as one where a variance is to be computed.</summary>
    TooFewObservations,

    /// <summary>Nothing varies: every observation has the same value.</summary>
    NoVariation,

    /// <summary>Every observation is tied with every other, so that ranks say nothing.</summary>
    AllTied,

    /// <summary>A cell, row or column of a table that the method divides by is empty.</summary>
    EmptyCell,

    /// <summary>A predictor, or a combination of them, tells the outcome without error, so that estimates run to infinity.</summary>
    PerfectSeparation,

    /// <summary>Variables are linear combinations of one another.</summary>
    SingularDesign,

    /// <summary>A stratum, or the whole sample, has one cluster only, so that variation between clusters cannot be seen.</summary>
    SingleCluster,

    /// <summary>The iterations did not settle within the number allowed.</summary>
    NotConverged,

    /// <summary>The caller's own statistic has no value for these observations.</summary>
    StatisticUndefined,

    /// <summary>All resampled values lie on one side of the estimate, so that the correction for bias is infinite.</summary>
    OneSided,

    /// <summary>The total that a ratio divides by is 0.</summary>
    ZeroDenominator,

    /// <summary>There are more tables with these margins than can be counted out.</summary>
    TooManyTables,

    /// <summary>The correlations hold fewer common factors than were asked for.</summary>
    TooManyFactors,

    /// <summary>No unit was coded by two coders, so that they can neither agree nor disagree.</summary>
    NoOverlap,
}
