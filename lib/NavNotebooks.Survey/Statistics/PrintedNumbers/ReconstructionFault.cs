namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Why no sample has a printed mean and standard deviation.</summary>
public enum ReconstructionFault
{
    /// <summary>Nothing stands against it.</summary>
    None,

    /// <summary>The mean is not on the scale.</summary>
    MeanOutsideScale,

    /// <summary>No whole sum gives the mean (GRIM).</summary>
    Mean,

    /// <summary>The deviation is larger than answers at the two ends of the scale would give.</summary>
    DeviationTooLarge,

    /// <summary>The deviation is smaller than answers next to the mean would give.</summary>
    DeviationTooSmall,

    /// <summary>No whole sum of squares, odd or even as the sum is, gives the deviation (GRIMMER).</summary>
    SumOfSquares,

    /// <summary>All distributions over the scale were counted, and none has both.</summary>
    NoSample,
}
