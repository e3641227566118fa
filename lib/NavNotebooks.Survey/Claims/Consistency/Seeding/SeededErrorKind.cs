namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>A way in which a report goes wrong, one for each thing that a rule claims to see.</summary>
public enum SeededErrorKind
{
    /// <summary>One digit of a share, by at least three units of its last decimal.</summary>
    WrongDigit,

    /// <summary>Two digits of a share exchanged.</summary>
    SwappedDigits,

    /// <summary>The numbers of two groups exchanged.</summary>
    SwappedGroups,

    /// <summary>A sum of answers that is no longer that of its parts.</summary>
    ShiftedSum,

    /// <summary>A number of all that its groups cannot give.</summary>
    WrongTotal,

    /// <summary>A mean by at least three tenths of a scale point.</summary>
    WrongMean,

    /// <summary>A percentage that no whole number of answers gives.</summary>
    ImpossibleShare,

    /// <summary>One digit of an n.</summary>
    WrongCount,

    /// <summary>An n above the size of its group.</summary>
    CountAboveGroup,

    /// <summary>A difference by at least four points.</summary>
    WrongDifference,

    /// <summary>The number beside a word such as "about", by ten points or more.</summary>
    WrongHedged,

    /// <summary>A majority told as a minority, or the other way round.</summary>
    WrongMajority,

    /// <summary>An order turned round.</summary>
    FlippedDirection,

    /// <summary>A p on the other side of the level.</summary>
    WrongP,

    /// <summary>Significant told as not significant, or the other way round.</summary>
    FlippedSignificance,

    /// <summary>A caption with another year.</summary>
    CaptionWave,

    /// <summary>A caption with another number of scale points.</summary>
    CaptionScale,

    /// <summary>A caption with another n.</summary>
    CaptionCount,

    /// <summary>A change read across scales that the dictionary says are not the same.</summary>
    TrendAcrossScales,

    /// <summary>A difference in the summary that the body tells not to be significant.</summary>
    ConclusionTooStrong,
}
