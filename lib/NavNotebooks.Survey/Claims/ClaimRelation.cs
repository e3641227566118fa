namespace NavNotebooks.Survey.Claims;

/// <summary>How the quantities of a claim are said to relate, to the printed number or to one another.</summary>
public enum ClaimRelation
{
    /// <summary>One quantity is the printed number.</summary>
    EqualTo,

    /// <summary>The first less the second is the printed number, in percentage points or scale units.</summary>
    DiffersBy,

    /// <summary>A mean is above the midpoint of its scale.</summary>
    AboveMidpoint,

    /// <summary>A mean is below the midpoint of its scale.</summary>
    BelowMidpoint,

    /// <summary>A mean is at the midpoint of its scale or below.</summary>
    NotAboveMidpoint,

    /// <summary>A mean rounds to the scale point named beside it.</summary>
    NearestPoint,

    /// <summary>A mean is within <see cref="Hedges.NearMidpointScaleUnits"/> of the midpoint.</summary>
    NearMidpoint,

    /// <summary>A share is above one half.</summary>
    Majority,

    /// <summary>A share is below one half.</summary>
    Minority,

    /// <summary>The first of two is larger, whether significantly or not.</summary>
    Greater,

    /// <summary>The first of two is not the smaller.</summary>
    AtLeast,

    /// <summary>Two are within <see cref="Hedges.AboutEqualPoints"/> or <see cref="Hedges.AboutEqualScaleUnits"/> of each other.</summary>
    AboutEqual,

    /// <summary>The first of two is larger and a test says so at the printed p, or at <see cref="Hedges.SignificanceLevel"/>.</summary>
    SignificantlyGreater,

    /// <summary>A test of two reaches the printed p, or <see cref="Hedges.SignificanceLevel"/>; which is larger is not told.</summary>
    SignificantlyDifferent,

    /// <summary>A test of two gives the printed p, or does not reach <see cref="Hedges.SignificanceLevel"/>.</summary>
    NotSignificantlyDifferent,

    /// <summary>Each is at least as large as the one after it.</summary>
    Descending,

    /// <summary>Each of the first ones is above all others; how many is told beside it.</summary>
    First,

    /// <summary>The first lies between the other two.</summary>
    Between,

    /// <summary>Two variables go together, positively.</summary>
    Associated,
}
