namespace NavNotebooks.Survey.Claims;

/// <summary>The arithmetic that leads from printed numbers to printed numbers.</summary>
public enum RecomputationKind
{
    /// <summary>All print one quantity.</summary>
    Same,

    /// <summary>Parts, less others, plus a constant, give the total.</summary>
    Sum,

    /// <summary>First less second.</summary>
    Difference,

    /// <summary>First in per cent of second.</summary>
    Rate,

    /// <summary>Percentages that must be 100 together.</summary>
    PartsOfWhole,

    /// <summary>Each but the last is above the last.</summary>
    Above,

    /// <summary>Each but the last is below the last.</summary>
    Below,

    /// <summary>z test of two shares with a pooled share: share, n, share, n.</summary>
    TwoProportions,

    /// <summary>The same of share/(share + rest): share, rest, n, share, rest, n.</summary>
    TwoProportionsAmong,

    /// <summary>Test and interval of later less earlier: share, n, share, n.</summary>
    Change,

    /// <summary>R² in per cent from F and its degrees of freedom.</summary>
    RSquaredFromF,

    /// <summary>F from R² in per cent and its degrees of freedom.</summary>
    FFromRSquared,

    /// <summary>p from F and its degrees of freedom.</summary>
    PFromF,

    /// <summary>A percentage that must be a whole number of n: percentage, n.</summary>
    IntegerCount,
}
