namespace NavNotebooks.Survey.Files.Stata;

/// <summary>What the numbers of a variable count, as its display format tells; each from the beginning of 1960.</summary>
internal enum StataTime
{
    /// <summary>No time.</summary>
    None,

    /// <summary>%td: days.</summary>
    Days,

    /// <summary>%tc: milliseconds of days that all have 86,400 seconds.</summary>
    Milliseconds,

    /// <summary>%tC: milliseconds with the leap seconds of UTC.</summary>
    LeapMilliseconds,

    /// <summary>%tw: weeks, 52 in each year, of which the last has eight or nine days.</summary>
    Weeks,

    /// <summary>%tm: months.</summary>
    Months,

    /// <summary>%tq: quarters.</summary>
    Quarters,

    /// <summary>%th: half years.</summary>
    Halves,
}
