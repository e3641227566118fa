namespace NavNotebooks.Survey.Statistics;

/// <summary>A result whose reading may tell how many gave an answer, or what one person answered.</summary>
internal interface ITellsFew
{
    /// <summary>
    /// Whether it tells of 1 to 4 persons: a share of them or of all but them, their number, or a value that fewer than five are beyond. Of weighted answers the
    /// weighted number stands for the number of persons.
    /// </summary>
    bool TellsFew { get; }
}
