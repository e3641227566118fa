namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>The differences of shares nearest to zero that a test can find with the power asked for.</summary>
/// <param name="Downwards">Below 0; NaN where even a share of 0 would be missed.</param>
/// <param name="Upwards">Above 0; NaN where even a share of 1 would be missed.</param>
public readonly record struct DetectableDifference(double Downwards, double Upwards);
