namespace NavNotebooks.Charts.Ranges;

/// <summary>What the axis of a range plot counts.</summary>
public enum RangeAxis
{
    /// <summary>Numbers, such as users or years of age, with round ticks.</summary>
    Numbers,

    /// <summary>Numbers from zero, such as meetings a year: bars are lengths.</summary>
    FromZero,

    /// <summary>Hours of the day: 12.5 is half past twelve.</summary>
    Clock,

    /// <summary>Calendar years with a fraction: 2006.5 is the first of July 2006.</summary>
    Calendar,
}
