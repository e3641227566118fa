namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>Where the spread of answers behind a power is from.</summary>
public enum SpreadOrigin
{
    /// <summary>The share itself is printed, and its spread follows.</summary>
    PrintedShare,

    /// <summary>The shares of all answers are printed, and the standard deviation follows.</summary>
    PrintedDistribution,

    /// <summary>No share is printed: one half is assumed, which spreads most.</summary>
    AssumedHalf,

    /// <summary>No distribution is printed: the usual part of the scale's range is assumed.</summary>
    AssumedTypical,
}
