namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>How groups are compared two by two.</summary>
public enum GroupComparisonMethod
{
    /// <summary>Means with one variance for all groups, all pairs at once (Tukey 1953; Kramer 1956).</summary>
    TukeyKramer,

    /// <summary>Means with a variance for each group, all pairs at once (Games and Howell 1976).</summary>
    GamesHowell,

    /// <summary>Mean ranks after Kruskal–Wallis, each pair by itself (Dunn 1964).</summary>
    Dunn,
}
