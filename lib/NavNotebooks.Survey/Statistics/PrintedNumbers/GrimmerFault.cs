namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>What a printed mean and standard deviation fail at, the first fault of all.</summary>
public enum GrimmerFault
{
    /// <summary>Nothing: whole answers can give both.</summary>
    None,

    /// <summary>No whole sum gives the mean (GRIM).</summary>
    Mean,

    /// <summary>No whole sum of squares gives the deviation.</summary>
    SumOfSquares,

    /// <summary>Whole sums of squares give the deviation, but they are odd where the sum is even, or the other way round.</summary>
    Parity,
}
